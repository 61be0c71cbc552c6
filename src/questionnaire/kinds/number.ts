import type { NumberAnswer } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import type { NumberQuestion } from '../question.ts';
import { formatGermanNumber } from './germanNumber.ts';
import { hasExactly, type Kind } from './kind.ts';

/** A number or range in German notation with its unit, e.g. „5 bis 9 Stunden in der Woche“. */
export function describeNumber(answer: NumberAnswer, unit: string): string {
  const digits =
    typeof answer === 'number'
      ? formatGermanNumber(answer)
      : `${formatGermanNumber(answer.from)} bis ${formatGermanNumber(answer.to)}`;
  return `${digits}\u00a0${unit}`.trim();
}

const isShaped = (value: unknown): value is NumberAnswer =>
  isRecord(value)
    ? hasExactly(value, ['from', 'to']) && Number.isFinite(value.from) && Number.isFinite(value.to)
    : Number.isFinite(value);

/** A number in the unit of the question, or a range for those who know it roughly. */
export const number: Kind<NumberQuestion, NumberAnswer> = {
  hasRows: false,
  isShaped,
  isValid: ({ min, max }, value): value is NumberAnswer => {
    if (!isShaped(value)) return false;
    const fits = (part: number): boolean => part >= min && part <= max;
    return typeof value === 'number'
      ? fits(value)
      : fits(value.from) && fits(value.to) && value.from <= value.to;
  },
  normalise: (_question, answer) =>
    typeof answer === 'object' && answer.from === answer.to ? answer.from : answer,
  describe: ({ unit }, answer) => describeNumber(answer, unit),
  gate: ['atLeast'],
  sample: ({ min, max }) => [min, { from: min, to: max }],
};
