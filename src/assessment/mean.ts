/** Whether a term takes part: not at all, perhaps, or in any case. The same numbers as truths. */
export const ABSENT = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** Terms of a weighted mean as columns. `state` tells whether each takes part. */
export type Terms = {
  value: ArrayLike<number>;
  weight: ArrayLike<number>;
  state: ArrayLike<number>;
};

/**
 * Smallest or largest weighted mean over all choices of the possible terms, at least one term taking part: starts with
 * the certain terms and takes in possible ones, most extreme first, as long as they move the mean on. Exact.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 2 und 3.
 * @param sign 1 for the smallest, −1 for the largest mean
 * @param from first term
 * @param to the term after the last one
 * @param members set to 1 for the terms that take part, else to 0
 * @returns NaN if no term can take part
 */
export function extremeMean(
  { value, weight, state }: Terms,
  sign: 1 | -1,
  from: number,
  to: number,
  members: Uint8Array,
): number {
  let total = 0;
  let sum = 0;
  const possible: number[] = [];
  for (let term = from; term < to; term += 1) {
    members[term] = state[term] === CERTAIN ? 1 : 0;
    if (state[term] === CERTAIN) {
      total += weight[term] ?? 0;
      sum += (weight[term] ?? 0) * (value[term] ?? 0);
    } else if (state[term] === POSSIBLE) possible.push(term);
  }
  possible.sort((a, b) => sign * ((value[a] ?? 0) - (value[b] ?? 0)));
  for (const term of possible) {
    if (total > 0 && sign * ((value[term] ?? 0) - sum / total) >= 0) break;
    members[term] = 1;
    total += weight[term] ?? 0;
    sum += (weight[term] ?? 0) * (value[term] ?? 0);
  }
  return sum / total;
}
