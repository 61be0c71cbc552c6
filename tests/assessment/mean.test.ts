import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, CERTAIN, extremeMean, POSSIBLE } from '../../src/assessment/mean.ts';

type Term = { value: number; weight: number; state: number };

const term = fc.record({
  value: fc.integer({ min: 0, max: 100 }),
  weight: fc.integer({ min: 1, max: 5 }),
  state: fc.constantFrom(ABSENT, POSSIBLE, CERTAIN),
});

/** The extreme mean of some terms, and which of them take part. */
function extreme(terms: readonly Term[], sign: 1 | -1): { value: number; members: Term[] } {
  const members = new Uint8Array(terms.length);
  const column = (key: keyof Term): number[] => terms.map((each) => each[key]);
  const columns = { value: column('value'), weight: column('weight'), state: column('state') };
  const value = extremeMean(columns, sign, 0, terms.length, members);
  return { value, members: terms.filter((_, index) => members[index] === 1) };
}

const mean = (terms: readonly Term[]): number =>
  terms.reduce((sum, { value, weight }) => sum + value * weight, 0) /
  terms.reduce((sum, { weight }) => sum + weight, 0);

/** Every choice of terms that keeps the certain ones and is not empty. */
function choices(terms: readonly Term[]): Term[][] {
  const subsets = terms.reduce<Term[][]>(
    (found, each) => [
      ...(each.state === CERTAIN ? [] : found),
      ...(each.state === ABSENT ? [] : found.map((some) => [...some, each])),
    ],
    [[]],
  );
  return subsets.filter((some) => some.length > 0);
}

describe('gewichtetes Mittel', () => {
  const certain = (value: number, weight: number): Term => ({ value, weight, state: CERTAIN });
  const possible = (value: number, weight: number): Term => ({ value, weight, state: POSSIBLE });

  it('wiegt jedes Glied mit seinem Gewicht', () => {
    expect(extreme([certain(25, 3), certain(0, 2)], 1).value).toBe(15);
  });

  it('nimmt ein mögliches Glied nur an dem Ende auf, das es weiter hinausschiebt', () => {
    const terms = [certain(50, 1), possible(0, 1), possible(100, 3)];
    expect(extreme(terms, 1)).toEqual({ value: 25, members: [terms[0], terms[1]] });
    expect(extreme(terms, -1)).toEqual({ value: 87.5, members: [terms[0], terms[2]] });
  });

  it('sagt nichts, wo nichts teilnehmen kann', () => {
    expect(extreme([], 1).value).toBeNaN();
    expect(extreme([{ value: 5, weight: 1, state: ABSENT }], 1).value).toBeNaN();
  });

  it('E18: ist genau, gegen alle Möglichkeiten durchprobiert', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
        const values = choices(terms).map(mean);
        fc.pre(values.length > 0);
        const [low, high] = [extreme(terms, 1), extreme(terms, -1)];
        expect(low.value).toBeCloseTo(Math.min(...values), 9);
        expect(high.value).toBeCloseTo(Math.max(...values), 9);
        for (const { value, members } of [low, high]) {
          expect(mean(members)).toBeCloseTo(value, 9);
          expect(members).toEqual(expect.arrayContaining(terms.filter(({ state }) => state === CERTAIN)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
