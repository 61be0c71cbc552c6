import {
  type Answers,
  type ItemAnswer,
  isPartial,
  itemKey,
  type RowAnswers,
  UNKNOWN,
} from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import { own } from '../../questionnaire/own.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';

/** Whether a row still lacks an answer or a part of it. */
export const isRowOpen = (reading: Reading, question: RowedQuestion, row: Row): boolean =>
  reading.state(itemKey(question.id, row.id))?.status === 'open';

/** Whether a row has still to be gone through: it is open, or an earlier edition has left open which answer it is. */
export function isRowToDo(reading: Reading, question: RowedQuestion, row: Row): boolean {
  const given = reading.state(itemKey(question.id, row.id))?.given;
  return isRowOpen(reading, question, row) || (given !== undefined && isPartial(given));
}

/** The asked rows for which each answer that a question can settle rows with is still possible. */
export function rowsToSettle(reading: Reading, question: RowedQuestion): Row[] {
  if (question.kind !== 'matrix' || !question.settle) return [];
  const answers = question.settle.options.flatMap(({ to }) => to ?? []);
  return askedRows(reading, question).filter(({ id }) => {
    const given = reading.state(itemKey(question.id, id))?.given;
    return given !== undefined && isPartial(given) && answers.every((answer) => given.oneOf.includes(answer));
  });
}

/** The stored rows of a question with the same answer put in for some of them. */
export function withRowAnswers(
  answers: Answers,
  question: RowedQuestion,
  rows: readonly Row[],
  answer: ItemAnswer,
): RowAnswers {
  const stored = own(answers, question.id);
  const given =
    stored === UNKNOWN
      ? Object.fromEntries(question.rows.map(({ id }) => [id, UNKNOWN]))
      : (stored as RowAnswers | undefined);
  return { ...given, ...Object.fromEntries(rows.map(({ id }) => [id, answer as RowAnswers[string]])) };
}
