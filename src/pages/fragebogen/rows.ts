import {
  type Answers,
  type ItemAnswer,
  itemKey,
  type RowAnswers,
  UNKNOWN,
} from '../../questionnaire/answers.ts';
import { own } from '../../questionnaire/own.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';

/** Whether a row still lacks an answer or a part of it. */
export const isRowOpen = (reading: Reading, question: RowedQuestion, row: Row): boolean =>
  reading.state(itemKey(question.id, row.id))?.status === 'open';

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
