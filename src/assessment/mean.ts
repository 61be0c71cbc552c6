import type { Interval } from './model.ts';

/** A term of a weighted mean. `optional`: it is not certain that the term takes part. */
export type Term = { interval: Interval; weight: number; optional: boolean };

/** Bounds of a mean. `takesPart` tells for each term whether it is in at the best and at the worst end. */
export type Mean = {
  interval: Interval;
  optional: boolean;
  takesPart: readonly (readonly [boolean, boolean])[];
};

type End = { value: number; members: ReadonlySet<Term> };

/**
 * Starts with the certain terms and takes in optional ones, most extreme first, as long as they move the mean on.
 * `sign` is 1 for the smallest and −1 for the largest mean.
 */
function extreme(terms: readonly Term[], side: 0 | 1, sign: 1 | -1): End {
  const members = new Set(terms.filter(({ optional }) => !optional));
  let weight = 0;
  let sum = 0;
  for (const term of members) {
    weight += term.weight;
    sum += term.weight * term.interval[side];
  }
  const candidates = terms
    .filter(({ optional }) => optional)
    .sort((a, b) => sign * (a.interval[side] - b.interval[side]));
  for (const term of candidates) {
    if (weight > 0 && sign * (term.interval[side] - sum / weight) >= 0) break;
    members.add(term);
    weight += term.weight;
    sum += term.weight * term.interval[side];
  }
  return { value: sum / weight, members };
}

/**
 * Smallest and largest weighted mean over all choices of the optional terms, at least one term taking part.
 * Exact. Undefined without terms. Source: Bewertungsverfahren, Abschnitt 3 Nr. 2 und 3.
 */
export function weightedMean(terms: readonly Term[]): Mean | undefined {
  if (terms.length === 0) return undefined;
  const best = extreme(terms, 0, 1);
  const worst = extreme(terms, 1, -1);
  return {
    interval: [best.value, worst.value],
    optional: terms.every(({ optional }) => optional),
    takesPart: terms.map((term) => [best.members.has(term), worst.members.has(term)]),
  };
}
