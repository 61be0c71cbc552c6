import type { Criterion, GapKind, Level, Severity } from '../questionnaire/catalogue.ts';
import type { Dormant } from '../questionnaire/dormant.ts';
import type { Effort, ItemKey } from '../questionnaire/question.ts';

/** [best, worst] on the anchored scale 0–100 under everything unknown or open. */
export type Interval = readonly [number, number];

/** A level as words: from the best to the worst case, grey zone of 8 points included. */
export type LevelRange = { from: Level; to: Level };

/** What one answer adds. `share` sums to 1 and `interval` to the interval of the whole it is listed under. */
export type Contribution = {
  question: string;
  row?: string;
  /** Weight share at the worst end; differs from the best end only while a gate is open. */
  share: number;
  interval: Interval;
  points: Interval;
  /** True when the answer is unknown or missing. */
  open: boolean;
};

export type DimensionResult = {
  id: string;
  interval: Interval;
  level: LevelRange;
  /** Known share of the weights, 0–1. */
  known: number;
  contributions: Contribution[];
  /** Findings that hold and raise the level, heaviest first. */
  raisedBy: string[];
  /** Findings of which one or another holds in any case and raises the level; empty if none has to. */
  raisedByOneOf: string[];
};
export type BausteinResult = {
  id: string;
  interval: Interval;
  level: LevelRange;
  contributions: Contribution[];
  raisedBy: string[];
  raisedByOneOf: string[];
};

export type Verdict = 'holds' | 'possible';
export type FindingResult = {
  id: string;
  row?: string;
  severity: Severity;
  verdict: Verdict;
  /** The answers it rests on. */
  restsOn: ItemKey[];
};

export type Gap = { task: string; kind: GapKind; severity: Severity; verdict: Verdict };
export type Responsibilities = {
  settled: readonly [number, number];
  total: number;
  /** Tasks without an answer; a gap at each of them cannot be excluded. */
  unanswered: number;
  gaps: Gap[];
};

export type Clarification = {
  question: string;
  row?: string;
  /** Contact id. */
  askWhom: string;
  effort: Effort;
  state: 'unknown' | 'open';
  /** How much the internal total narrows whatever the answer is, 0–100. */
  width: number;
  /** How much it narrows with every possible answer, and with the one that narrows it most, 0–100. */
  narrowing: readonly [sure: number, possible: number];
  /** Critical findings that this answer decides. */
  decides: string[];
};

export type MeasureResult = {
  id: string;
  effort: Effort;
  /** Findings and gaps it follows from; never empty. */
  because: ({ finding: string; row?: string } | { task: string; kind: GapKind })[];
  severity: Severity;
  verdict: Verdict;
};

export type Placement = 'in_betracht' | 'nach_klaerung' | 'voraussetzung_fehlt';
export type PreconditionResult = {
  id: string;
  text: string;
  state: 'met' | 'open' | 'missing';
  restsOn: ItemKey[];
};
export type EffectResult = {
  criterion: Criterion;
  /** null where only figures could tell (costs). */
  range: readonly [number, number] | null;
  /** Finished words, e.g. „entlastet“ or „unverändert bis belastet“. */
  words: string;
  reasons: string[];
};
export type DirectionResult = {
  id: string;
  placement: Placement;
  effects: EffectResult[];
  preconditions: PreconditionResult[];
  pros: string[];
  cons: string[];
};

/** Number of items (questions and rows) that are asked; voluntary ones only when answered. */
export type Coverage = { asked: number; answered: number; unknown: number; open: number };

export type Assessment = {
  coverage: Coverage;
  dimensions: DimensionResult[];
  bausteine: BausteinResult[];
  /** Internal: never shown, used for the order of clarifications. `null` if nothing scores. */
  total: { interval: Interval | null };
  findings: FindingResult[];
  responsibilities: Responsibilities;
  clarifications: Clarification[];
  measures: MeasureResult[];
  directions: DirectionResult[];
  /** Keys of stored answers without effect. */
  dormant: ItemKey[];
  /** The same keys with the reason why each has no effect. */
  dormantReasons: Dormant[];
};
