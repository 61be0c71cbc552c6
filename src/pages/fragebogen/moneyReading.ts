import type { ItemAnswer, MoneyAnswer } from '../../questionnaire/answers.ts';
import { isInCents, MOST_EURO, periodWords } from '../../questionnaire/kinds/money.ts';
import type { MoneyQuestion, Period } from '../../questionnaire/question.ts';
import { choiceId } from '../../ui/choices.ts';
import { type NumberDraft, upperId } from '../../ui/NumberField.tsx';
import type { FieldReading } from './item.ts';
import { numberDraftOf, readNumber } from './numberReading.ts';

/** What a form about an amount holds. */
export type MoneyDraft = { amount: NumberDraft; period: Period | undefined };

/** Name of the radio rows that say what an amount is for. */
export const periodName = (name: string): string => `${name}-zeitraum`;

/** What stands in the form when it opens with this answer; a question with one period has nothing to choose. */
export function moneyDraftOf({ periods }: MoneyQuestion, given: ItemAnswer | undefined): MoneyDraft {
  const only = periods.length === 1 ? periods[0] : undefined;
  if (typeof given !== 'object' || !('period' in given)) {
    return { amount: numberDraftOf(undefined), period: only };
  }
  return { amount: numberDraftOf('from' in given ? given : given.amount), period: given.period };
}

/** What stands behind the field, e.g. „Euro im Jahr“; without a period of its own only „Euro“. */
export const unitOf = ({ periods }: MoneyQuestion, { period }: MoneyDraft): string =>
  period === undefined || (periods.length === 1 && period === 'einmalig')
    ? 'Euro'
    : `Euro ${periodWords[period]}`;

/** An amount or a range in whole cents with its period; says which of the inputs is missing or wrong. */
export function readMoney(name: string, question: MoneyQuestion, draft: MoneyDraft): FieldReading {
  const reading = readNumber(name, { unit: unitOf(question, draft), min: 0, max: MOST_EURO }, draft.amount);
  if ('problem' in reading) return reading;
  const { answer } = reading;
  const { from, to } = typeof answer === 'number' ? { from: answer, to: answer } : answer;
  if (!isInCents(from) || !isInCents(to)) {
    const isUpper = isInCents(from) && draft.amount.range;
    const where = draft.amount.range ? (isUpper ? 'Bis: ' : 'Von: ') : '';
    const message = `${where}Ein Betrag hat höchstens zwei Stellen nach dem Komma, zum Beispiel 1.200,50.`;
    return { problem: { message, target: isUpper ? upperId(name) : name } };
  }
  if (draft.period === undefined) {
    const target = choiceId(periodName(name), question.periods[0]);
    return { problem: { message: 'Bitte wählen Sie, wofür der Betrag gilt.', target } };
  }
  const { period } = draft;
  const amount: MoneyAnswer = typeof answer === 'number' ? { amount: answer, period } : { ...answer, period };
  return { answer: amount };
}
