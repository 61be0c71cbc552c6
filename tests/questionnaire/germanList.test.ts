import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceWords, listWords } from '../../src/questionnaire/germanList.ts';

describe('Aufzählungen', () => {
  it('stehen mit Komma und vor dem letzten Wort mit „und“ oder „oder“', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['Server'])).toBe('Server');
    expect(listWords(['Server', 'E-Mail'])).toBe('Server und E-Mail');
    expect(listWords(['Server', 'E-Mail', 'Netz'])).toBe('Server, E-Mail und Netz');
    expect(choiceWords(['Server', 'E-Mail', 'Netz'])).toBe('Server, E-Mail oder Netz');
  });

  it('stehen so, wie der Browser sie auf Deutsch schreibt', () => {
    const conjunction = new Intl.ListFormat('de-DE', { type: 'conjunction' });
    const disjunction = new Intl.ListFormat('de-DE', { type: 'disjunction' });
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(listWords(words)).toBe(conjunction.format(words));
        expect(choiceWords(words)).toBe(disjunction.format(words));
      }),
    );
  });
});
