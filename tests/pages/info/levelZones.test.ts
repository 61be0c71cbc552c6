import { describe, expect, it } from 'vitest';
import { levelRange, levelWords } from '../../../src/assessment/level.ts';
import { levelZones } from '../../../src/pages/info/levelZones.ts';
import { words as delivered } from '../../support/words.ts';

describe('Stufen auf der Skala', () => {
  it('bedecken die Skala von 0 bis 100 lückenlos', () => {
    const zones = levelZones(delivered);
    expect(zones[0]?.from).toBe(0);
    expect(zones.at(-1)?.to).toBe(100);
    for (const [index, { from }] of zones.slice(1).entries()) expect(zones[index]?.to).toBe(from);
  });

  it('tragen die Wörter, die das Ergebnis für jeden Wert im Innern zeigt', () => {
    for (const { from, to, words } of levelZones(delivered)) {
      for (const value of [from + 0.1, to - 0.1]) {
        expect(levelWords(delivered, levelRange([value, value]))).toBe(words);
      }
    }
    expect(levelZones(delivered).map(({ words }) => words)).toEqual([
      'niedrig',
      'niedrig bis erhöht',
      'erhöht',
      'erhöht bis hoch',
      'hoch',
    ]);
  });
});
