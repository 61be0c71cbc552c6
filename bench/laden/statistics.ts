/** Figures of several rounds. A round that failed is `NaN` and counts in none. */

const valid = (values: readonly number[]): number[] =>
  values.filter(Number.isFinite).toSorted((a, b) => a - b);

/** The middle value, between two the mean of both. @returns NaN for no values */
export function median(values: readonly number[]): number {
  const sorted = valid(values);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (low + high) / 2;
}

/** The smallest value: what the machine can do while nothing disturbs it. @returns NaN for no values */
export const minimum = (values: readonly number[]): number => valid(values)[0] ?? Number.NaN;

/** Ratio of two measures within each round, so that a slow moment of the machine strikes both. */
export const pairedRatios = (of: readonly number[], against: readonly number[]): number[] =>
  of.map((value, round) => value / (against[round] ?? Number.NaN));
