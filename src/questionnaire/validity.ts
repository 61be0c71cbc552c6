import { type Answer, hasRows, type ItemAnswer, UNKNOWN } from './answers.ts';
import type { Party } from './catalogue.ts';
import { isRecord } from './isRecord.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Question } from './question.ts';

/**
 * Whether a value is an answer to a single question or to one row of a question: of the right form, within
 * bounds, naming only options that exist. `unknown` always is.
 * @param parties if given, task answers may name only these, and „niemand“ and „unklar“ only alone
 */
export const isValidItemAnswer = (
  question: Question,
  answer: unknown,
  parties?: readonly Party[],
): answer is ItemAnswer => answer === UNKNOWN || kindOf(question).isValid(question, answer, parties);

/** A valid answer of an item in the one form in which it is stored, wherever it comes from. */
export const normalised = (question: Question, answer: ItemAnswer): ItemAnswer =>
  answer === UNKNOWN ? answer : (kindOf(question).normalise?.(question, answer) ?? answer);

/**
 * Whether a value can be stored for a question. For questions with rows: a record in which every row exists
 * and every row's answer is valid.
 * @param parties as in {@link isValidItemAnswer}
 */
export function isValidAnswer(
  question: Question,
  answer: unknown,
  parties?: readonly Party[],
): answer is Answer {
  if (!hasRows(question) || answer === UNKNOWN) return isValidItemAnswer(question, answer, parties);
  if (!isRecord(answer)) return false;
  const isRow = (id: string): boolean => question.rows.some((row) => row.id === id);
  return Object.entries(answer).every(
    ([id, value]) => isRow(id) && isValidItemAnswer(question, value, parties),
  );
}
