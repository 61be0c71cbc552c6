import { own } from './own.ts';
import type { ItemKey, Period, Question, RowedQuestion } from './question.ts';

/** „Weiß ich nicht“: reserved on every question and every row, never an authored option. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

/** A number, or a range from–to when the exact value is not known. */
export type NumberAnswer = number | { from: number; to: number };

/** Euro, or a range of Euro when the exact amount is not known, and what it is for. */
export type MoneyAnswer = { amount: number; period: Period } | { from: number; to: number; period: Period };

/** Who carries out a task (ids of parties), whether it is regulated in writing, and who leads if several do. */
export type TaskAnswer = { parties: string[]; written?: 'yes' | 'no' | Unknown; lead?: string };

/**
 * One of several options of a single choice or a matrix row, not yet known which: what is left of an answer when a
 * later edition of the question has split its option. At least two different options.
 */
export type PartialAnswer = { oneOf: string[] };

/** „Trifft nicht zu, weil …“: the reason in the words of the municipality, 1 to 300 characters. */
export type NotApplicable = { because: string };

/**
 * Among „one of several“: that the question does not apply. Never stored; it stands for what an open question can still
 * turn out to be once part of its answers is ruled out.
 */
export const INAPPLICABLE = '';

/** The answer of one item: a single question or one row. */
export type ItemAnswer =
  | string
  | string[]
  | NumberAnswer
  | MoneyAnswer
  | TaskAnswer
  | PartialAnswer
  | NotApplicable;

/** Rows of a matrix (`option`, one of several, or `unknown`) or of a task table. */
export type RowAnswers = Readonly<Record<string, string | TaskAnswer | PartialAnswer | NotApplicable>>;

/** What is stored for a question: the answer itself, or its rows. `'unknown'` stands for the whole question. */
export type Answer =
  | string
  | readonly string[]
  | NumberAnswer
  | MoneyAnswer
  | PartialAnswer
  | NotApplicable
  | RowAnswers;

/** The only facts of an assessment, by question id. A missing key means: not answered yet. */
export type Answers = Readonly<Record<string, Answer>>;
/** Free notes by question id. */
export type Notes = Readonly<Record<string, string>>;

/** Whether the answer of an item only says which options are possible. Not for rows of a question as a whole. */
export const isPartial = (answer: ItemAnswer): answer is PartialAnswer =>
  typeof answer === 'object' && Object.hasOwn(answer, 'oneOf');

/** Whether an answer says that the question does not apply here. */
export const isNotApplicable = (answer: ItemAnswer): answer is NotApplicable =>
  typeof answer === 'object' && Object.hasOwn(answer, 'because');

/** What an answer rests on, from firm to loose. `partner`: what the partner says about itself. */
export const evidenceGrades = ['schriftlich', 'muendlich', 'partner', 'vermutung'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];
/** What the answers rest on: per part, and per question where it differs. Voluntary. */
export type EvidenceNotes = {
  sections: Readonly<Record<string, EvidenceGrade>>;
  questions: Readonly<Record<string, EvidenceGrade>>;
};

/** What the municipality intends, kept beside its answers; never changes what is said about today. */
export type Choices = {
  /** Ids of measures with the tick „vorsehen“. */
  measures: readonly string[];
  /** Ids of Bausteine a direction is looked at for, by direction; only where the user has changed it. */
  scopes: Readonly<Record<string, readonly string[]>>;
  /** Directions ticked for the comparison, at most `MAX_COMPARED`. */
  compared: readonly string[];
};

/** How many directions can stand beside „Belassen und absichern“ in a comparison. */
export const MAX_COMPARED = 3;
export const noEvidence: EvidenceNotes = { sections: {}, questions: {} };
export const noChoices: Choices = { measures: [], scopes: {}, compared: [] };

/** Splits an item key into question and row. */
export const parseKey = (key: ItemKey): { question: string; row?: string } => {
  const at = key.indexOf('@');
  return at < 0 ? { question: key } : { question: key.slice(0, at), row: key.slice(at + 1) };
};

export const itemKey = (question: string, row?: string): ItemKey =>
  row === undefined ? question : `${question}@${row}`;

/** True for questions that are answered row by row. */
export const hasRows = (question: Question): question is RowedQuestion => 'rows' in question;

/**
 * The stored answer of one item, or undefined if there is none.
 * `unknown` given for a whole matrix counts for each of its rows.
 */
export function answerOf(answers: Answers, key: ItemKey): ItemAnswer | undefined {
  const { question, row } = parseKey(key);
  const stored = own(answers, question);
  if (row === undefined || stored === UNKNOWN) return stored as ItemAnswer | undefined;
  const isRows = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isRows ? own(stored as RowAnswers, row) : undefined;
}
