import type { Condition, Effort, ItemKey, Points, Weight } from './question.ts';

/** What answers are judged by: what is rated, found and proposed, and the words for it. */

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
