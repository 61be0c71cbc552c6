import { CERTAIN, extremeMean, POSSIBLE } from './mean.ts';
import type { Interval } from './model.ts';

/** A dimension on its way into the total. `isCertain`: it is scored in every completion. */
export type Part = { weight: number; range: { low: number; high: number; isCertain: boolean } };

/**
 * Weighted mean of dimensions, each at its own end: encloses the total of every completion, but not every total within
 * can be had, for two dimensions may hang on the same gate. Null without dimensions.
 * Source: docs/verfahren.md, Abschnitt 4 Nr. 6.
 */
export function weightedMean(parts: readonly Part[]): Interval | null {
  const count = parts.length;
  if (count === 0) return null;
  const weight = parts.map((part) => part.weight);
  const state = parts.map(({ range }) => (range.isCertain ? CERTAIN : POSSIBLE));
  const members = new Uint8Array(count);
  const end = (value: number[], sign: 1 | -1): number =>
    extremeMean({ value, weight, state }, sign, 0, count, members);
  return [
    end(
      parts.map(({ range }) => range.low),
      1,
    ),
    end(
      parts.map(({ range }) => range.high),
      -1,
    ),
  ];
}
