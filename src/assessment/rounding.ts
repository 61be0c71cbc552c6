/**
 * Rounds values so that the printed parts equal the printed sum: the largest remainders are rounded up.
 * Ties go to the earlier value. Source: Bewertungsverfahren, Abschnitt 3 Nr. 8.
 * @param values not negative
 */
export function roundToSum(values: readonly number[]): number[] {
  const sum = Math.round(values.reduce((total, value) => total + value, 0));
  const rounded = values.map(Math.floor);
  const missing = sum - rounded.reduce((total, value) => total + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return rounded.map((value, index) => (raised.has(index) ? value + 1 : value));
}
