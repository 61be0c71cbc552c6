import { type Answer, hasRows, type ItemAnswer, isNotApplicable, UNKNOWN } from './answers.ts';
import type { Party } from './catalogue.ts';
import { isRecord } from './isRecord.ts';
import { isReasonShaped, kindOf } from './kinds/kinds.ts';
import { lengthOf, plainLine } from './plainText.ts';
import type { Question } from './question.ts';

/** How long the reason may be for which a question does not apply, in characters. */
export const reasonLimit = 300;

function isReason(value: unknown): boolean {
  if (!isReasonShaped(value)) return false;
  const length = lengthOf(plainLine(value.because));
  return length > 0 && length <= reasonLimit;
}

/**
 * Whether a value is an answer to a single question or to one row of a question: of the right form, within
 * bounds, naming only options that exist. `unknown` always is, „trifft nicht zu“ where the question allows it.
 * @param parties if given, task answers may name only these, and „niemand“ and „unklar“ only alone
 */
export const isValidItemAnswer = (
  question: Question,
  answer: unknown,
  parties?: readonly Party[],
): answer is ItemAnswer =>
  answer === UNKNOWN ||
  (question.mayNotApply !== undefined && isReason(answer)) ||
  kindOf(question).isValid(question, answer, parties);

/** A valid answer of an item in the one form in which it is stored, wherever it comes from. */
export function normalised(question: Question, answer: ItemAnswer): ItemAnswer {
  if (answer === UNKNOWN) return answer;
  if (isNotApplicable(answer)) return { because: plainLine(answer.because) };
  return kindOf(question).normalise?.(question, answer) ?? answer;
}

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
