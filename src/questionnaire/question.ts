/** What a questionnaire asks: conditions, questions, and the parts they stand in. */

/** A key of one answerable thing: `question` or, for a row of a matrix or task table, `question@row`. */
export type ItemKey = string;

/** Conditions are data, so that a program can read, print and walk them. */
export type Condition =
  | { question: ItemKey; is: string }
  | { question: ItemKey; in: string[] }
  | { question: ItemKey; includes: string }
  /** Numbers: the answer is at least this large. Multiple choice: at least this many options are ticked. */
  | { question: ItemKey; atLeast: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** Anchored scale: 0 no obstacle, 25 small, 50 noticeable, 75 large, 100 no way at present. */
export const anchors = [0, 25, 50, 75, 100] as const;
export type Points = (typeof anchors)[number];
export type Weight = 1 | 2 | 3;
/** 1 look it up, 2 ask somebody, 3 find out. */
export type Effort = 1 | 2 | 3;

/**
 * `when`: offered only while this can hold; ticks of options that are not offered do not count. `party`: who usually
 * carries out tasks where this is the way of operating.
 */
export type Option = {
  id: string;
  label: string;
  hint?: string;
  points?: Points;
  when?: Condition;
  party?: string;
};
export type Row = { id: string; label: string; hint?: string; weight: Weight; when?: Condition };
export type Score = { dimension: string; weight: Weight };

type QuestionBase = {
  id: string;
  title: string;
  /** A few words that stand for the question in lists and tables. */
  short: string;
  /** What we ask it for and what the answer changes. */
  why: string;
  /** One hint shown under the title; may hold glossary links `[Wort](glossar:kennung)`. */
  help?: string;
  when?: Condition;
  /** Id of a contact: who can usually answer this. */
  askWhom: string;
  effort: Effort;
  sources: string[];
  /** Voluntary: leaving it empty is not an open point. */
  optional?: true;
  /** „Weiß ich nicht“ is not offered: whoever answers knows this. A stored one reads as not answered. */
  noUnknown?: true;
  /**
   * „Trifft nicht zu, weil …“ is offered, with a word on when it fits. Such an answer leaves numerator and denominator
   * and makes every comparison `no`, like a question that is not asked. Never on gates.
   */
  mayNotApply?: { hint: string };
};

/**
 * The answer of a question that is never asked, taken from how many options of another are ticked, as a share of those
 * offered there. The first step that fits gives the option.
 */
export type Derivation = {
  /** Id of a multiple choice. */
  counts: string;
  /** At most so many ticked; at most this share of those offered; all but at most so many. None: fits always. */
  steps: { option: string; atMost?: number; atMostShare?: number; allBut?: number }[];
};

/**
 * One question that settles all rows of which a migration has left „one of several“. An option with `to` gives this
 * answer to every row that it is possible for; one without leads through the rows.
 */
export type Settling = {
  title: string;
  help?: string;
  options: { label: string; hint?: string; to?: string }[];
};

export type SingleQuestion = QuestionBase & {
  kind: 'single';
  options: Option[];
  score?: Score;
  derive?: Derivation;
};
export type MultiQuestion = QuestionBase & {
  kind: 'multi';
  options: Option[];
  /** Wording of the explicit empty answer. */
  none: { label: string; hint?: string };
  score?: Score;
  /** Points by number of ticked options, from none to all; only with `score`. */
  pointsByCount?: Points[];
  /** All of them can be ticked at once although the list is short. */
  tickAll?: true;
};
export type MatrixQuestion = QuestionBase & {
  kind: 'matrix';
  /** The question about all rows together: „Wie werden diese Teile betrieben?“ */
  titleForAll?: string;
  rows: Row[];
  options: Option[];
  score?: Score;
  settle?: Settling;
};
export type TasksQuestion = QuestionBase & {
  kind: 'tasks';
  rows: Row[];
  /** Holds when the contact person in the house has a working deputy. */
  deputy?: Condition;
};
export type NumberQuestion = QuestionBase & { kind: 'number'; unit: string; min: number; max: number };
/** `maxLength` counts characters (code points). */
export type TextQuestion = QuestionBase & { kind: 'text'; maxLength: number };
/** What an amount is for: once, each month, each year. */
export type Period = 'einmalig' | 'monat' | 'jahr';
/** Euro, in whole cents, from 0. With several periods the answer says which it is for. */
export type MoneyQuestion = QuestionBase & { kind: 'money'; periods: Period[] };
/** A day (`2027-12-31`) or a month (`2027-12`), as exact as `precision` asks; `min` and `max` are days or months. */
export type DateQuestion = QuestionBase & {
  kind: 'date';
  precision?: 'day' | 'month' | 'either';
  min?: string;
  max?: string;
};

export type Question =
  | SingleQuestion
  | MultiQuestion
  | MatrixQuestion
  | TasksQuestion
  | NumberQuestion
  | TextQuestion
  | MoneyQuestion
  | DateQuestion;
/** Questions that are answered row by row. */
export type RowedQuestion = Extract<Question, { rows: Row[] }>;

export type Section = {
  id: string;
  title: string;
  intro?: string;
  /** Each of its questions has a page of its own, however short it is. */
  apart?: true;
  /** Applies to every question of the section. */
  when?: Condition;
  questions: Question[];
};
