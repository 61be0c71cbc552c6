/**
 * The compiled questionnaire: one plain JSON value that holds everything the product needs to ask,
 * assess and explain. It is made from `questionnaires/*.yaml` at build time; nothing here is computed.
 */

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

export type Option = { id: string; label: string; hint?: string; points?: Points };
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
};

export type SingleQuestion = QuestionBase & { kind: 'single'; options: Option[]; score?: Score };
export type MultiQuestion = QuestionBase & {
  kind: 'multi';
  options: Option[];
  /** Wording of the explicit empty answer. */
  none: { label: string; hint?: string };
  score?: Score;
  /** Points by number of ticked options, from none to all; only with `score`. */
  pointsByCount?: Points[];
};
export type MatrixQuestion = QuestionBase & {
  kind: 'matrix';
  rows: Row[];
  options: Option[];
  score?: Score;
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
  /** Applies to every question of the section. */
  when?: Condition;
  questions: Question[];
};

export type Dimension = {
  id: string;
  name: string;
  short: string;
  /** How one notices this kind of lock-in. */
  sign?: string;
  weight: Weight;
};
export type Baustein = { id: string; name: string; hint?: string; weight: Weight };

export const taskRanks = ['normal', 'wichtig', 'zentral'] as const;
export type TaskRank = (typeof taskRanks)[number];
export type Task = {
  id: string;
  name: string;
  hint?: string;
  rank: TaskRank;
  /** Why it matters, one sentence. */
  why: string;
  /** Set when the task cannot be handed over: what stays with the municipality. */
  stays?: string;
  /** What stays with the municipality although others can carry out the task. */
  remains?: string;
  /** What a provider can do for it. */
  canDelegate?: string;
  /** Id of the task whose result this one checks. */
  checks?: string;
  sources: string[];
};
export const partyKinds = ['own', 'external', 'nobody', 'unclear'] as const;
/** Who can carry out a task. `nobody` and `unclear` are answers that exclude all others. */
export type Party = { id: string; label: string; kind: (typeof partyKinds)[number] };

/** From heavy to light. */
export const severities = ['kritisch', 'wichtig', 'hinweis'] as const;
export type Severity = (typeof severities)[number];
/** From light to heavy. */
export const levels = ['niedrig', 'erhoeht', 'hoch'] as const;
export type Level = (typeof levels)[number];

export type Finding = {
  id: string;
  severity: Severity;
  title: string;
  /** A finished sentence: what the answers say and why it matters. */
  text: string;
  /** One case, or one per Baustein. Conditions are resolved to concrete rows. */
  cases: { row?: string; when: Condition }[];
  /** Dimension whose level is at least `floor` while the finding holds. */
  dimension?: string;
  floor?: Exclude<Level, 'niedrig'>;
  sources: string[];
  measures: string[];
};

export const gapKinds = [
  'niemand',
  'nicht_abgebbar',
  'unklar',
  'mehrfach_ohne_fuehrung',
  'nicht_geregelt',
  'ohne_vertretung',
  'prueft_sich_selbst',
] as const;
export type GapKind = (typeof gapKinds)[number];

export type Measure = {
  id: string;
  title: string;
  /** Who usually does it. */
  who: string;
  /** What can be done this month. */
  firstStep: string;
  /** 1 letter or enquiry, 2 some days, 3 project. */
  effort: Effort;
  /** Answers this measure can improve. */
  sets: { question: ItemKey; to: string | string[] }[];
  /** Gaps it closes: of these kinds (any kind if absent) at these tasks (any task if absent). */
  gaps?: { kinds?: GapKind[]; tasks?: string[] };
  sources: string[];
};

/** The criteria of every direction, always in this order. */
export const criteria = [
  'organisation',
  'kosten',
  'zustaendigkeiten',
  'bindung',
  'ausstieg',
  'umstellung',
] as const;
export type Criterion = (typeof criteria)[number];
/** −2 burdens clearly … +2 relieves clearly. */
export type EffectSize = -2 | -1 | 0 | 1 | 2;
export type Reason = { text: string; when?: Condition };
export type Direction = {
  id: string;
  title: string;
  summary: string;
  /** True for „Belassen und absichern“: always worth considering. */
  always?: true;
  /** `base: null` where a sign needs figures (costs); the reason then says which. */
  effects: Record<Criterion, { base: EffectSize | null; reason: string }>;
  adjustments: { criterion: Criterion; by: EffectSize; when: Condition; reason: string }[];
  preconditions: { id: string; text: string; when: Condition }[];
  pros: Reason[];
  cons: Reason[];
  firstStep: string;
};

export type Contact = { id: string; label: string };
export type GlossaryEntry = { id: string; term: string; text: string };
export type Source = { id: string; title: string; date: string };

/** The sections a document can have, in their usual order. */
export const documentSections = [
  'kurzfassung',
  'ausgangslage',
  'bindung',
  'zustaendigkeiten',
  'moeglichkeiten',
  'schritte',
  'offen',
  'beschluss',
  'anlage',
] as const;
export type DocumentSectionId = (typeof documentSections)[number];

/** What single questions are to the document, by id; see `roles.ts` for what holds where something is left out. */
export type DocumentRoles = {
  /** Questions whose answers sketch the municipality, in this order. */
  portrait?: string[];
  /** Question for the occasion of the document. */
  occasion?: string;
  /** Matrix question: how each Baustein is operated. */
  operation?: string;
  /** The sections of the document, in this order. */
  sections?: DocumentSectionId[];
};

/** Names of effects from −2 to 2, in this order. */
export const effectNames = [
  'belastet_deutlich',
  'belastet',
  'unveraendert',
  'entlastet',
  'entlastet_deutlich',
] as const;

/** How the judgement is put into words. Data, so that a word changes without programming. */
export type Words = {
  /** `offen`: nothing can be said yet. */
  levels: Record<Level | 'offen', string>;
  severities: Record<Severity, string>;
  /** `ohne_zahlen`: only figures could tell. */
  effects: Record<(typeof effectNames)[number] | 'ohne_zahlen', string>;
  points: Record<Points, { what: string; meaning: string }>;
  /** What a gap is, as a sentence, and what closes it, as a request. */
  gaps: Record<GapKind, { what: string; step: string }>;
};

/**
 * One change between two editions of a questionnaire, as far as stored answers are concerned. A key names a question
 * or, as `question@row`, one of its rows. Reasons are finished German sentences for the reader.
 */
export type MigrationStep =
  /** The same question or row under another id; a question keeps its note. */
  | { renamed: ItemKey; to: ItemKey }
  /** An option, or a party of a task, became another one. */
  | { mapped: ItemKey; option: string; to: string; reason?: string }
  /** An option of a single choice or matrix was split: one of these holds, and it is open which. */
  | { mapped: ItemKey; option: string; to: string[]; reason: string }
  /** Without `option`: no longer asked. With it: this option, or this party of a task, is no longer there. */
  | { dropped: ItemKey; option?: string; reason: string }
  /** The answer no longer says what the question asks now. */
  | { askAgain: ItemKey; reason: string };

/** The way from one edition to a later one: for answers of version `from` or later, but before `to`. */
export type Migration = { from: string; to: string; steps: MigrationStep[] };

/** Which edition of which questionnaire answers belong to. */
export type QuestionnaireRef = { id: string; version: string };

export type Questionnaire = {
  id: string;
  version: string;
  title: string;
  /** Usual duration in minutes. */
  minutes: number;
  /** Parts that must leave nothing open before the result may be seen. */
  resultAfter?: string[];
  document?: DocumentRoles;
  sections: Section[];
  dimensions: Dimension[];
  bausteine: Baustein[];
  tasks: Task[];
  parties: Party[];
  findings: Finding[];
  measures: Measure[];
  directions: Direction[];
  contacts: Contact[];
  glossary: GlossaryEntry[];
  sources: Source[];
  words: Words;
  /** How answers given under earlier editions are brought to this one, oldest first. */
  migrations?: Migration[];
};

/** What a choice among several questionnaires shows, and what tells its editions apart. */
export type QuestionnaireFacts = Pick<Questionnaire, 'id' | 'version' | 'title' | 'minutes'>;

/** Fetches a questionnaire by its id; undefined if there is none of that id. */
export type LoadQuestionnaire = (id: string) => Promise<Questionnaire | undefined>;
