import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToSum } from '../../src/assessment/rounding.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('summentreues Runden', () => {
  it('gibt den größten Resten den Vortritt, bei gleichen Resten dem früheren', () => {
    expect(roundToSum([1.2, 1.7, 1.4])).toEqual([1, 2, 1]);
    expect(roundToSum([0.2, 0.4, 0.4])).toEqual([0, 1, 0]);
    expect(roundToSum([0.5, 0.5])).toEqual([1, 0]);
    expect(roundToSum([])).toEqual([]);
  });

  it('richtet sich nach der gedruckten Summe, auch wenn das Zusammenzählen sie knapp verfehlt', () => {
    const parts = [8.333333333333332, 4.166666666666666];
    expect(sum(parts)).toBeLessThan(12.5);
    expect(sum(roundToSum(parts, 12.5))).toBe(13);
  });

  it('E16: die Teile ergeben die gerundete Summe, keiner weicht um einen ganzen Punkt ab', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 60 }), (values) => {
        const rounded = roundToSum(values);
        expect(sum(rounded)).toBe(Math.round(sum(values)));
        const deviations = rounded.map((value, index) => Math.abs(value - (values[index] ?? 0)));
        expect(Math.max(0, ...deviations)).toBeLessThan(1 + 1e-8);
      }),
    );
  });
});
