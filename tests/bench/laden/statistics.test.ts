import { describe, expect, it } from 'vitest';
import { median, minimum, pairedRatios } from '../../../bench/laden/statistics.ts';

describe('Messwerte mehrerer Runden', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 10, 2], 3],
    [[100, 20, 3], 20],
  ])('%j haben die Mitte %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('eine gescheiterte Runde zählt nicht', () => {
    expect(median([Number.NaN, 7, 5, 6])).toBe(6);
    expect(minimum([Number.NaN, 7, 5])).toBe(5);
    expect(pairedRatios([2, Number.NaN, 9], [1, 4, 3])).toEqual([2, Number.NaN, 3]);
  });

  it('ohne Werte gibt es keine Zahl', () => {
    expect(median([])).toBeNaN();
    expect(minimum([Number.NaN])).toBeNaN();
    expect(pairedRatios([1], [])).toEqual([Number.NaN]);
  });

  it('vergleicht innerhalb einer Runde, nicht Mitte mit Mitte', () => {
    const slowSecondRound = pairedRatios([100, 400, 110], [50, 400, 55]);
    expect(slowSecondRound).toEqual([2, 1, 2]);
    expect(median(slowSecondRound)).toBe(2);
  });

  it('lässt die Reihenfolge der Runden stehen', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
