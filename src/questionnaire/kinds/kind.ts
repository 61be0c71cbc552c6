import type { ItemAnswer } from '../answers.ts';
import type { Party } from '../catalogue.ts';
import type { Question } from '../question.ts';

/** How a condition may compare an answer. */
export type Operator = 'is' | 'in' | 'includes' | 'atLeast';

/**
 * Everything the product has to know about one kind of question. Answers are those of one item: the question itself,
 * or one of its rows. „Weiß ich nicht“ is common to all kinds and never reaches these functions.
 */
export type Kind<Q extends Question = Question, A extends ItemAnswer = ItemAnswer> = {
  /** Whether questions are answered row by row. */
  hasRows: Q extends { rows: unknown } ? true : false;
  /** Whether a value has the form of an answer to some question of this kind: all a file without its questions tells. */
  isShaped(value: unknown): boolean;
  /**
   * Whether a value is an answer: of the right form, within bounds, naming only what exists.
   * @param parties if given, tasks may name only these, and „niemand“ and „unklar“ only alone
   */
  isValid(question: Q, value: unknown, parties?: readonly Party[]): value is A;
  /** The one form in which an answer is stored; missing where every valid answer already has it. */
  normalise?(question: Q, answer: A): A;
  /** A valid answer in German words. */
  describe(question: Q, answer: A, parties: readonly Party[]): string;
  /** What a condition may ask of an answer; nothing if the question cannot decide about others. */
  gate: readonly Operator[];
  /** Valid answers that stand for all others: each option, both ends, every form an answer can have. */
  sample(question: Q, parties: readonly Party[]): A[];
};

/** Whether one of the options has this id. */
export const isOption = (options: readonly { id: string }[], id: unknown): boolean =>
  options.some((option) => option.id === id);

/** Whether a value is the id of a question, an option, a row or a party. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(value);

/** Whether an object has all of these parts and no others. */
export const hasExactly = (value: Record<string, unknown>, parts: readonly string[]): boolean =>
  Object.keys(value).length === parts.length && parts.every((part) => Object.hasOwn(value, part));

/** Whether nothing occurs twice. */
export const areDifferent = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;
