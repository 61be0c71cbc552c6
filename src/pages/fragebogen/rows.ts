import { type ItemAnswer, isPartial, itemKey, type RowAnswers } from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { rolesOf } from '../../questionnaire/roles.ts';

/** Whether a row still lacks an answer or a part of it. */
export const isRowOpen = (reading: Reading, question: RowedQuestion, row: Row): boolean =>
  reading.state(itemKey(question.id, row.id))?.status === 'open';

/** Whether a row has still to be gone through: it is open, or an earlier edition has left open which answer it is. */
export function isRowToDo(reading: Reading, question: RowedQuestion, row: Row): boolean {
  const given = rowAnswer(reading, question, row);
  return isRowOpen(reading, question, row) || (given !== undefined && isPartial(given));
}

/** The answer a row has. */
export const rowAnswer = (reading: Reading, question: RowedQuestion, row: Row): ItemAnswer | undefined =>
  reading.state(itemKey(question.id, row.id))?.given;

/** The asked rows without any answer: an answer may be taken over for them. */
export const untouchedRows = (reading: Reading, question: RowedQuestion): Row[] =>
  askedRows(reading, question).filter((row) => rowAnswer(reading, question, row) === undefined);

/** How the Baustein of a row is run today, where the questionnaire asks for it and it is known. */
export const modelOfRow = (reading: Reading, { id }: Row): ItemAnswer | undefined => {
  const { operation } = rolesOf(reading.questionnaire);
  return operation === undefined ? undefined : reading.state(itemKey(operation, id))?.answer;
};

/** The same answer for each of these rows. */
export const sameFor = (rows: readonly Row[], answer: ItemAnswer): RowAnswers =>
  Object.fromEntries(rows.map(({ id }) => [id, answer])) as RowAnswers;

/** The asked rows for which each answer that a question can settle rows with is still possible. */
export function rowsToSettle(reading: Reading, question: RowedQuestion): Row[] {
  if (question.kind !== 'matrix' || !question.settle) return [];
  const answers = question.settle.options.flatMap(({ to }) => to ?? []);
  return askedRows(reading, question).filter((row) => {
    const given = rowAnswer(reading, question, row);
    return given !== undefined && isPartial(given) && answers.every((answer) => given.oneOf.includes(answer));
  });
}
