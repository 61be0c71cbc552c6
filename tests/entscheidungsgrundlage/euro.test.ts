import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountWords,
  exactWords,
  leastWords,
  rounded,
  sumWords,
} from '../../src/entscheidungsgrundlage/euro.ts';

describe('Beträge in Worten', () => {
  it.each([
    [[182_000, 205_000], '182.000 bis 205.000'],
    [[123_456, 123_456], '123.000'],
    [[123_456, 124_001], '123.000 bis 125.000'],
    [[12_345, 12_345], '12.300'],
    [[0, 950], '0 bis 950'],
  ] as const)('%j heißt „%s“', (range, words) => {
    expect(amountWords(range)).toBe(words);
  });

  it('sind mindestens, solange etwas fehlt, und dann nach unten gerundet', () => {
    const missing = [{ id: 'a', group: '', title: '', unit: 'jahr' as const }];
    expect(sumWords({ range: [123_999, 200_000], missing })).toBe('mindestens 123.000');
    expect(sumWords({ range: [123_999, 200_000], missing: [] })).toBe('123.000 bis 200.000');
  });

  it('bleiben genau, wo sie angegeben sind', () => {
    expect(exactWords([1234.5, 1234.5])).toBe('1.234,5');
    expect(exactWords([4, 6])).toBe('4 bis 6');
  });

  it('enthalten gerundet alles, was in der Spanne liegt', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (from, width) => {
        const [low, high] = rounded([from, from + width]);
        expect(low).toBeLessThanOrEqual(from);
        expect(high).toBeGreaterThanOrEqual(from + width);
        expect(Number(leastWords([from, from]).replaceAll('.', ''))).toBeLessThanOrEqual(from);
      }),
    );
  });
});
