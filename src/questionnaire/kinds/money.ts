import type { MoneyAnswer } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import type { MoneyQuestion, Period } from '../question.ts';
import { formatGermanNumber } from './germanNumber.ts';
import { hasExactly, type Kind } from './kind.ts';

/** Largest amount in Euro; beyond it a slip of the finger is more likely than a budget. */
export const MOST_EURO = 1_000_000_000;

/** What an amount is for, in words. */
export const periodWords: Record<Period, string> = {
  einmalig: 'einmalig',
  monat: 'im Monat',
  jahr: 'im Jahr',
};

/** Whether a number is an amount in whole cents. */
export const isInCents = (euro: number): boolean => Number(euro.toFixed(2)) === euro;

const isShaped = (value: unknown): value is MoneyAnswer =>
  isRecord(value) &&
  typeof value.period === 'string' &&
  Object.hasOwn(periodWords, value.period) &&
  (hasExactly(value, ['amount', 'period'])
    ? Number.isFinite(value.amount)
    : hasExactly(value, ['from', 'to', 'period']) &&
      Number.isFinite(value.from) &&
      Number.isFinite(value.to));

const isAmount = (euro: number): boolean => euro >= 0 && euro <= MOST_EURO && isInCents(euro);

function isValid({ periods }: MoneyQuestion, value: unknown): value is MoneyAnswer {
  if (!isShaped(value) || !periods.includes(value.period)) return false;
  if ('amount' in value) return isAmount(value.amount);
  return isAmount(value.from) && isAmount(value.to) && value.from <= value.to;
}

/** „1.200“, „1.200,50“: cents always with both digits, or not at all. */
function euroWords(euro: number): string {
  const digits = formatGermanNumber(euro);
  return /,\d$/.test(digits) ? `${digits}0` : digits;
}

/** An amount in Euro, or a range, with what it is for; the question names the periods that are possible. */
export const money: Kind<MoneyQuestion, MoneyAnswer> = {
  hasRows: false,
  isShaped,
  isValid,
  normalise: (_question, answer) =>
    'from' in answer && answer.from === answer.to ? { amount: answer.from, period: answer.period } : answer,
  describe: ({ periods }, answer) => {
    const amount =
      'from' in answer ? `${euroWords(answer.from)} bis ${euroWords(answer.to)}` : euroWords(answer.amount);
    // Where there is nothing else, „einmalig“ would be news about the question, not about the answer.
    const isOnly = periods.length === 1 && answer.period === 'einmalig';
    return `${amount}\u00a0Euro${isOnly ? '' : ` ${periodWords[answer.period]}`}`;
  },
  gate: [],
  sample: ({ periods }) =>
    periods.flatMap((period): MoneyAnswer[] => [
      { amount: 1200.5, period },
      { from: 40_000, to: 60_000, period },
    ]),
};
