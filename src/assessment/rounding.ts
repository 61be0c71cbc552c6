/** Remainders closer than this are a tie; the machine's last digits must not decide. */
const precision = 1e9;
const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Rounds values so that the printed parts equal the printed sum: the largest remainders are rounded up.
 * Ties go to the earlier value. Source: docs/verfahren.md, Abschnitt 3 Nr. 8.
 * @param values not negative
 * @param whole what the values add up to, if it is printed too; spares the rounding errors of adding up
 */
export function roundToSum(values: readonly number[], whole = sumOf(values)): number[] {
  const rounded = values.map(Math.floor);
  const missing = Math.round(whole) - sumOf(rounded);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: Math.round((value - Math.floor(value)) * precision) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return rounded.map((value, index) => (raised.has(index) ? value + 1 : value));
}
