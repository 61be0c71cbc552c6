import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Term, weightedMean } from '../../src/assessment/mean.ts';

const term = fc
  .record({
    low: fc.integer({ min: 0, max: 50 }),
    width: fc.integer({ min: 0, max: 50 }),
    weight: fc.integer({ min: 1, max: 5 }),
    optional: fc.boolean(),
  })
  .map(({ low, width, weight, optional }): Term => ({ interval: [low, low + width], weight, optional }));

const mean = (terms: readonly Term[], end: 0 | 1): number => {
  const weight = terms.reduce((sum, each) => sum + each.weight, 0);
  return terms.reduce((sum, each) => sum + each.weight * each.interval[end], 0) / weight;
};

/** Every choice of terms that keeps the certain ones and is not empty. */
function choices(terms: readonly Term[]): Term[][] {
  const subsets = terms.reduce<Term[][]>(
    (found, each) => [...(each.optional ? found : []), ...found.map((some) => [...some, each])],
    [[]],
  );
  return subsets.filter((some) => some.length > 0);
}

describe('gewichtetes Mittel', () => {
  it('wiegt jedes Glied mit seinem Gewicht', () => {
    const result = weightedMean([
      { interval: [25, 25], weight: 3, optional: false },
      { interval: [0, 100], weight: 2, optional: false },
    ]);
    expect(result?.interval).toEqual([15, 55]);
    expect(result?.optional).toBe(false);
  });

  it('nimmt ein mögliches Glied nur an dem Ende auf, das es weiter hinausschiebt', () => {
    const result = weightedMean([
      { interval: [50, 50], weight: 1, optional: false },
      { interval: [0, 0], weight: 1, optional: true },
      { interval: [100, 100], weight: 3, optional: true },
    ]);
    expect(result?.interval).toEqual([25, 87.5]);
    expect(result?.takesPart).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
  });

  it('ist selbst nur möglich, wenn alle Glieder es sind, und nichts ohne Glieder', () => {
    const optional: Term = { interval: [0, 50], weight: 1, optional: true };
    expect(weightedMean([optional, optional])?.optional).toBe(true);
    expect(weightedMean([optional, { ...optional, optional: false }])?.optional).toBe(false);
    expect(weightedMean([])).toBeUndefined();
  });

  it('E18: ist genau, gegen alle Möglichkeiten durchprobiert', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
        const result = weightedMean(terms);
        const possible = choices(terms);
        expect(result?.interval[0]).toBeCloseTo(Math.min(...possible.map((some) => mean(some, 0))), 9);
        expect(result?.interval[1]).toBeCloseTo(Math.max(...possible.map((some) => mean(some, 1))), 9);
        for (const end of [0, 1] as const) {
          const members = terms.filter((_, index) => result?.takesPart[index]?.[end]);
          expect(mean(members, end)).toBeCloseTo(result?.interval[end] ?? -1, 9);
          expect(members).toEqual(expect.arrayContaining(terms.filter(({ optional }) => !optional)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
