import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../tools/suggest.ts';

describe('Vorschlag für ein verschriebenes Wort', () => {
  it.each([
    ['lable', 'label'],
    ['singel', 'single'],
    ['Kritisch', 'kritisch'],
    ['optoins', 'options'],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['label', 'options', 'single', 'kritisch', 'id'])).toBe(expected);
  });

  it('schweigt, wenn nichts in der Nähe liegt', () => {
    expect(didYouMean('haushalt', ['label', 'id'])).toBe('');
    expect(didYouMean('x'.repeat(5000), ['x'.repeat(5001)])).toBe('');
  });

  it('nennt das nächste Wort in einem Satz', () => {
    expect(didYouMean('lable', ['label'])).toBe(' Meinten Sie „label“?');
  });
});

describe('Abstand zweier Wörter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('ist in beide Richtungen gleich, null nur bei Gleichheit und nie größer als das längere Wort', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('zählt eine Vertauschung als einen Fehler', () => {
    expect(editDistance('lable', 'label')).toBe(1);
  });
});
