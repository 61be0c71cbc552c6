import type { Criterion, GapKind, Level, Severity } from '../questionnaire/catalogue.ts';
import type { Truth } from '../questionnaire/condition.ts';
import type { Dormant } from '../questionnaire/dormant.ts';
import type { Effort, ItemKey } from '../questionnaire/question.ts';

/** [best, worst] on the anchored scale 0–100 under everything unknown or open. */
export type Interval = readonly [number, number];

/** A level as words: from the best to the worst case, grey zone of 8 points included. */
export type LevelRange = { from: Level; to: Level };

/** How something is rated. */
export type Rated = {
  interval: Interval;
  level: LevelRange;
  /** The levels read without the grey zone; only where those read with it exclude nothing. */
  core?: LevelRange;
};

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

export type DimensionResult = Rated & {
  id: string;
  /** Known share of the weights, 0–1. */
  known: number;
  contributions: Contribution[];
  /** Findings that hold and raise the level, heaviest first. */
  raisedBy: string[];
  /** Findings of which one or another holds in any case and raises the level; empty if none has to. */
  raisedByOneOf: string[];
};
export type BausteinResult = Rated & {
  id: string;
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
  /** Gaps it follows from are not closed by it. */
  helps?: true;
};

export const placements = [
  'entspricht_heute',
  'in_betracht',
  'nach_klaerung',
  'voraussetzung_fehlt',
  'nicht_sinnvoll',
] as const;
export type Placement = (typeof placements)[number];
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
  /** What is computed from today; absent for a direction without `moves`. */
  computed?: ComputedDirection;
};

/** A change on the scale 0–100 over all completions: [smallest, largest]; negative is less lock-in. */
export type Change = readonly [number, number];

/** One computed criterion: today → secured → with the direction. */
export type ComputedEffect = {
  criterion: 'bindung' | 'ausstieg';
  today: Interval;
  secured: Interval;
  after: Interval;
  /** Today → secured, secured → with the direction, and both together, completion by completion. */
  securing: Change;
  beyond: Change;
  overall: Change;
  /** Finished words for the three changes. */
  words: { securing: string; beyond: string; overall: string };
  /** Open answers the word hangs on; empty where it is the same in every completion. */
  dependsOn: ItemKey[];
  /** Answers of today that change with the direction, those that move the criterion most first. */
  readonly restsOn: ItemKey[];
  /** Why: finished sentences, assumptions included. */
  reasons: string[];
};

export type Scope = {
  /** Bausteine that change with it: those chosen. */
  affected: string[];
  /** Movable Bausteine, chosen or not: what the user can tick. */
  movable: string[];
  /** The preset before any choice. */
  preset: string[];
  /** Bausteine that are already where it leads, wholly or in part. */
  already: string[];
  partly: string[];
  /** Bausteine that cannot be part of it, and why; finished sentences. */
  excluded: { baustein: string; reason: string }[];
  /** Bausteine whose operation is not known. */
  unknown: string[];
};

/** A finding or gap and what becomes of it. */
export type Outcome = { finding: string; row?: string } | { task: string; kind: GapKind };

export type ComputedDirection = {
  scope: Scope;
  /** Why it is placed where it is, one finished sentence. */
  reason: string;
  computed: ComputedEffect[];
  /** Findings and gaps that hold today: closed, closed only if others consent or it turns out that way, kept. */
  closes: Outcome[];
  mayClose: Outcome[];
  keeps: Outcome[];
  /** Finished sentences on what it may bring. */
  creates: string[];
  /** Finished sentences: time needed beside what is there, security, staff, special law. */
  time?: string;
  remarks: string[];
  /** Ids of measures it consists of that are still to be done. */
  measures: string[];
  /** Must-haves that answers can tell of, by id: whether they hold afterwards. */
  mustHaves: Readonly<Record<string, Truth>>;
};

/** Several directions pursued together, computed as a whole. */
export type Together = {
  directions: string[];
  computed: ComputedEffect[];
  /** Bausteine that more than one of them would move; each goes the way of the first. */
  contested: string[];
};

/** What one measure changes, alone: a range per dimension (negative is less lock-in). */
export type Lever = {
  id: string;
  dimensions: { id: string; change: Change }[];
  total: Change;
  /** Findings and gaps of today that it closes for certain. */
  closes: Outcome[];
  /** Those it closes if others consent, or if what is open turns out that way. */
  mayClose: Outcome[];
};

/** What all intended measures change together, computed as a whole. */
export type Intended = {
  dimensions: {
    id: string;
    before: Rated;
    after: Rated;
    change: Change;
  }[];
  bausteine: { id: string; before: Rated; after: Rated }[];
  /** Findings and gaps that hold today and no longer afterwards. */
  closes: Outcome[];
  /** Those that hold today and are closed only if others consent, or if what is open turns out that way. */
  mayClose: Outcome[];
  /** Those that hold today and still hold afterwards. */
  keeps: Outcome[];
  /** Those that cannot be excluded today and can be afterwards. */
  excludes: Outcome[];
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
  /** What every measure changes by itself, in authored order; those that cannot be meant here are left out. */
  levers: Lever[];
  directions: DirectionResult[];
  /** Keys of stored answers without effect. */
  dormant: ItemKey[];
  /** The same keys with the reason why each has no effect. */
  dormantReasons: Dormant[];
};
