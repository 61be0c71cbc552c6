import {
  type Answer,
  hasRows,
  type ItemAnswer,
  type NumberAnswer,
  type TaskAnswer,
  UNKNOWN,
} from './answers.ts';
import type { NumberQuestion, Option, Party, Question } from './model.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOption = (options: readonly Option[], id: unknown): boolean =>
  options.some((option) => option.id === id);

const areDifferent = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;

function isNumberAnswer(question: NumberQuestion, answer: unknown): answer is NumberAnswer {
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= question.min && value <= question.max;
  if (!isRecord(answer)) return fits(answer);
  return fits(answer.from) && fits(answer.to) && answer.from <= answer.to;
}

/** Whether these parties can stand together: at least one, none twice, nobody and unclear only alone. */
function arePossibleParties(ids: readonly unknown[], parties: readonly Party[] | undefined): boolean {
  if (ids.length === 0 || !areDifferent(ids) || !ids.every((id) => typeof id === 'string')) return false;
  if (parties === undefined) return true;
  const kinds = ids.map((id) => parties.find((party) => party.id === id)?.kind);
  const stands = (kind: Party['kind'] | undefined) =>
    kind === 'own' || kind === 'external' || (kind !== undefined && kinds.length === 1);
  return kinds.every(stands);
}

function isTaskAnswer(answer: unknown, parties: readonly Party[] | undefined): answer is TaskAnswer {
  if (!isRecord(answer) || !Array.isArray(answer.parties)) return false;
  const { written, lead } = answer;
  return (
    arePossibleParties(answer.parties, parties) &&
    (written === undefined || written === 'yes' || written === 'no' || written === UNKNOWN) &&
    (lead === undefined || typeof lead === 'string')
  );
}

/** One existing option, or at least two different ones among which the answer is. */
function isChoice(options: readonly Option[], answer: unknown): boolean {
  if (!isRecord(answer)) return typeof answer === 'string' && isOption(options, answer);
  const { oneOf, ...rest } = answer;
  if (!Array.isArray(oneOf) || oneOf.length < 2 || Object.keys(rest).length > 0) return false;
  return areDifferent(oneOf) && oneOf.every((id) => isOption(options, id));
}

/**
 * Whether a value is an answer to a single question or to one row of a question: of the right form, within
 * bounds, naming only options that exist. `unknown` always is.
 * @param parties if given, task answers may name only these, and „niemand“ and „unklar“ only alone
 */
export function isValidItemAnswer(
  question: Question,
  answer: unknown,
  parties?: readonly Party[],
): answer is ItemAnswer {
  if (answer === UNKNOWN) return true;
  switch (question.kind) {
    case 'single':
    case 'matrix':
      return isChoice(question.options, answer);
    case 'multi':
      return (
        Array.isArray(answer) && areDifferent(answer) && answer.every((id) => isOption(question.options, id))
      );
    case 'number':
      return isNumberAnswer(question, answer);
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '' && answer.length <= question.maxLength;
    case 'tasks':
      return isTaskAnswer(answer, parties);
  }
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

/** Whether the parties of a task answer include somebody from outside, so that it matters what is in writing. */
export const isExternal = (answer: TaskAnswer, parties: readonly Party[]): boolean =>
  answer.parties.some((id) => parties.find((party) => party.id === id)?.kind === 'external');

/** Whether a valid answer of a question is the answer to a task. */
export const isTask = (question: Question, answer: ItemAnswer): answer is TaskAnswer =>
  question.kind === 'tasks' && typeof answer === 'object' && 'parties' in answer;
