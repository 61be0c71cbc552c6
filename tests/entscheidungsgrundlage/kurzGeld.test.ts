import { describe, expect, it } from 'vitest';
import { statedPoints } from '../../src/entscheidungsgrundlage/kurzGeld.ts';
import { contextWith, example } from './costCases.ts';

describe('Kurzfassung: Kosten, Tage, Vorschlag', () => {
  it('sagt nichts, wo nichts angegeben ist', () => {
    expect(statedPoints(contextWith({}))).toEqual([]);
  });

  it('nennt, was die Zahlen sagen, den nächsten Tag und den Vorschlag der Verwaltung', () => {
    const points = statedPoints(
      contextWith({
        ...example,
        budget: { date: '2026-12-14', year: 2027 },
        marks: {
          R1: { kind: 'weiterverfolgen', reason: '' },
          R5: { kind: 'zurueckstellen', reason: '' },
        },
      }),
    );
    expect(points.map(({ topic, text }) => [topic, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['Kosten', expect.stringMatching(/^Zwischen den Wegen besteht kein belastbarer Kostenunterschied\./)],
      ['Nächster Tag', '14. Dezember 2026, in 18 Tagen: Beschluss über den Haushalt.'],
      ['Vorschlag der Verwaltung', 'Weiterverfolgen: „Belassen und absichern“.'],
    ]);
  });
});
