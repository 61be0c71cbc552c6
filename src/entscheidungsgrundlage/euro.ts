import type { Sum } from '../costs/fiveYears.ts';
import type { Range } from '../costs/range.ts';
import { formatGermanNumber } from '../questionnaire/kinds/germanNumber.ts';

/** From here on full thousands are exact enough; below, full hundreds, and small amounts as they are. */
const steps: readonly (readonly [least: number, step: number])[] = [
  [100_000, 1000],
  [10_000, 100],
  [1000, 10],
];

function stepFor(value: number): number {
  return steps.find(([least]) => value >= least)?.[1] ?? 1;
}

/** A range rounded outwards, so that it still contains everything inside; one amount to the nearest step. */
export function rounded([from, to]: Range): Range {
  const step = stepFor(to);
  if (from === to) {
    const value = Math.round(from / step) * step;
    return [value, value];
  }
  return [Math.floor(from / step) * step, Math.ceil(to / step) * step];
}

/** „4,5 bis 6“, or one number where both ends are the same; never rounded. */
export const exactWords = ([from, to]: Range): string =>
  from === to ? formatGermanNumber(from) : `${formatGermanNumber(from)} bis ${formatGermanNumber(to)}`;

/** „182.000 bis 205.000“, or one amount where both ends agree after rounding. */
export const amountWords = (range: Range): string => exactWords(rounded(range));

/** The lower end, rounded down. */
export const leastWords = ([from]: Range): string => {
  const step = stepFor(from);
  return formatGermanNumber(Math.floor(from / step) * step);
};

/** A sum as far as it is known: „mindestens 182.000“ while anything is missing in it. */
export const sumWords = ({ range, missing }: Sum): string =>
  missing.length === 0 ? amountWords(range) : `mindestens ${leastWords(range)}`;

export const euro = (words: string): string => `${words}\u00a0Euro`;
