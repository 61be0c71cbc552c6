import { describe, expect, it } from 'vitest';
import { noMatters } from '../../src/costs/matters.ts';
import { markOf, markSentence } from '../../src/entscheidungsgrundlage/vermerkWords.ts';

describe('Vermerke der Verwaltung', () => {
  it('stehen mit ihrer Begründung da, wenn es eine gibt', () => {
    expect(markSentence({ kind: 'zurueckstellen', reason: 'Der Vertrag läuft noch. ' })).toBe(
      'zurückstellen (Begründung: Der Vertrag läuft noch)',
    );
    expect(markSentence({ kind: 'nicht_weiterverfolgen', reason: ' ' })).toBe('nicht weiterverfolgen');
  });

  it('gibt es nur, wo jemand einen gesetzt hat', () => {
    const mark = { kind: 'weiterverfolgen', reason: '' } as const;
    expect(markOf({ matters: { ...noMatters, marks: { R1: mark } } }, 'R1')).toEqual(mark);
    expect(markOf({ matters: noMatters }, 'R1')).toBeUndefined();
    expect(markOf({ matters: noMatters }, 'constructor')).toBeUndefined();
  });
});
