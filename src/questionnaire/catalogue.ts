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
export type Baustein = {
  id: string;
  name: string;
  hint?: string;
  weight: Weight;
  /** Stays where it is: a direction can only change who looks after it (Netz, Arbeitsplätze …). */
  inHouse?: true;
  /** Holds data for which special law has to be looked at before a private firm operates it. */
  specialLaw?: true;
  /** Id of a text question: the municipality names this Baustein itself. */
  nameFrom?: string;
};

/** What an answer typically is after a change. `reason` is a finished sentence. */
export type Assumption = {
  /** `frage`, or `frage@*` for the rows of the Bausteine that move. */
  question: ItemKey;
  /** Options, any of which may be the answer; of a multiple choice the ticks as a list. */
  oneOf: (string | string[])[];
  reason: string;
  /** Only if Bausteine of the most important partner are affected: its contract and prices. */
  ofPartner?: true;
};

/** A way of operating a Baustein: one option of the question for the operation, and what is typical of it. */
export type OperatingModel = {
  id: string;
  /** As on the pages: „Lokal, von außen betreut“. */
  name: string;
  /** Inside sentences: „bei einem externen Rechenzentrum“. */
  phrase: string;
  /** Whether the technology stands in the house. */
  inHouse?: true;
  /** Whether somebody outside takes part. */
  external?: true;
  /** Whether that is a private firm: special law is to be looked at first. */
  private?: true;
  /** Operated in several ways at once: partly there already, wherever it leads. */
  mixed?: true;
  /** Every Baustein has a provider of its own, so no partner grows by it. */
  apart?: true;
  /** Option of the question for partners that this model needs. */
  partner?: string;
  typical: Assumption[];
};

/** What a Baustein's way from one model to another means for criteria that are not computed. */
export type Transition = {
  from: string;
  to: string;
  organisation: EffectSize;
  zustaendigkeiten: EffectSize;
  umstellung: EffectSize;
  /** Finished sentences; `{bausteine}` stands for the affected ones. */
  reasons: { organisation: string; zustaendigkeiten: string; umstellung: string };
};

/** Two answers that can hardly both be true. */
export type Contradiction = {
  id: string;
  /** One case, or one per Baustein. */
  cases: { row?: string; when: Condition }[];
  /** A polite finished sentence. */
  text: string;
  /** Questions (or `frage@*`, resolved per case) either of which can be changed. */
  questions: ItemKey[];
};

/** A decision of the editors that is not a fact: a weight above 1, a threshold, a typical range. */
export type EditorialDecision = {
  id: string;
  /** What it is about: `frage:t_trennbar`, `baustein:server`, `schwelle:deutlich`, `modell:hosting`, `befund:K02` … */
  about: string[];
  /** What was decided and why, finished sentences. */
  text: string;
  sources: string[];
};

/** What the program computes with a fact. */
export const factUses = [
  'euThreshold',
  'estimate',
  'longTerm',
  'belowThreshold',
  'leadTime',
  'leadTimeEu',
  'priceRise',
  'workingWeeks',
  'reliableDifference',
  'vat',
] as const;
export type FactUse = (typeof factUses)[number];

/** What holds by law or is taken for granted, as of a day; finished sentences in the third person. */
export type Fact = {
  id: string;
  use?: FactUse;
  title: string;
  /** `{bausteine}` stands for those operated by one of `models`. */
  text: string;
  /** Euro, months, weeks or per cent, as its use says. */
  value?: number | { from: number; to: number };
  /** From when it holds, `YYYY-MM-DD`: then it stands in the timeline. */
  date?: string;
  /** Last day for which it is known to hold. */
  validUntil?: string;
  /** Only where this is certain. */
  when?: Condition;
  /** Only where a Baustein is operated in one of these ways. */
  models?: string[];
  /** What it holds for. */
  scope: string;
  stand: string;
  sources: string[];
};

/** What has to be settled first where something is the occasion; `id` is the answer that names it. */
export type Occasion = {
  id: string;
  title: string;
  /** Finished sentences in the third person, each under its condition. */
  settle: Reason[];
  /** Ways the matter itself can take, and what changes with each. */
  ways?: { title: string; text: string }[];
  /** It has a day by which to decide. */
  dated?: true;
  /** Somebody outside will be asked for an offer. */
  bidders?: true;
};

/** A question that every bidder is asked alike; it never depends on an answer. */
export type BidderQuestion = { id: string; text: string };

/** Something that can be made a condition of every way. */
export type MustHave = {
  id: string;
  title: string;
  /** What it is measured by, a finished sentence. */
  measure: string;
  /** Met where this holds afterwards; without it answers cannot tell. */
  when?: Condition;
  /** What answers cannot tell and has to be looked at besides, a finished sentence. */
  check?: string;
  /** Measured by the time a way needs in the house, which the administration has to judge. */
  time?: true;
};

/** What an amount of money or time is stated for: once in five years, in a year, or hours of own work in a week. */
export const costUnits = ['einmalig', 'jahr', 'wochenstunden'] as const;
export type CostUnit = (typeof costUnits)[number];

/** One item of what operating IT costs over five years. */
export type CostItem = {
  id: string;
  /** Items of one group stand together. */
  group: string;
  title: string;
  hint?: string;
  unit: CostUnit;
  /** Question whose answer says what it is today. */
  question?: string;
  /** Without it no sum can be compared with another. */
  core?: true;
  /** „Weiter wie bisher“ is never without it: nothing is not accepted as a figure there. */
  neverZero?: true;
  /** Arises where something moves; a direction that moves something hardly has none of it. */
  moving?: true;
  /** Which price of an offer belongs here. */
  offer?: 'single' | 'running';
};

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
  /** Bausteine with whose operation this task usually goes: who operates them all alike is suggested for it. */
  bausteine?: string[];
  sources: string[];
};
export const partyKinds = ['own', 'external', 'nobody', 'unclear'] as const;
/** Who can carry out a task. `nobody` and `unclear` are answers that exclude all others. `short`: one word, for a column. */
export type Party = { id: string; label: string; short?: string; kind: (typeof partyKinds)[number] };

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
  /** Other words where a condition holds: each from the first variant that fits and has it. */
  variants?: { when: Condition; title?: string; text?: string }[];
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
  /**
   * Gaps it closes: of these kinds (any kind if absent) at these tasks (any task if absent). `helps`: it makes their
   * harm smaller, but who is responsible is settled by others.
   */
  gaps?: { kinds?: GapKind[]; tasks?: string[]; helps?: true };
  /** Needs the consent of somebody outside (Nachtrag, neuer Vertrag, Satzung): reached or not is a range. */
  consent?: true;
  /** Part of „belassen und absichern“, and so of every direction. */
  securing?: true;
  /** Id of the contact who acts. */
  actor?: string;
  /** What speaks against it. */
  against?: string;
  /** Proposed only while this can hold. */
  when?: Condition;
  /** Other words where a condition holds: each from the first variant that fits and has it. */
  variants?: {
    when: Condition;
    title?: string;
    who?: string;
    firstStep?: string;
    against?: string;
    actor?: string;
  }[];
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
/** A reason that holds while `when` does; the first variant that holds says it more exactly. */
export type Reason = { text: string; when?: Condition; variants?: { when: Condition; text: string }[] };
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
  /** Present in directions whose effects are computed from today; the others keep their authored effects. */
  moves?: {
    /** Models a Baustein may have today to be part of it. */
    from: string[];
    /** Model afterwards; absent where nothing moves. */
    to?: string;
    /** Model afterwards of Bausteine that stay in the house; absent: they are no part of it. */
    inHouse?: string;
    /** Which of the movable Bausteine are in scope until the user changes it. */
    preset: 'all' | 'none';
  };
  /** Measures it consists of, beside those of „belassen und absichern“. */
  measures?: string[];
  /** Answers that change with it, beside what is typical of the new model. */
  assumes?: Assumption[];
  /** How the administration goes about it if the council pursues it, without a subject: „eine Vergabe vorbereiten“. */
  procedure?: string;
  /** Months until it is done, own judgement. */
  duration?: { from: number; to: number };
  /** Whether the occasion is about it: then it is never folded away. */
  concerns?: Condition;
  /** When it makes no sense at present. */
  unsuitable?: Reason[];
  /** When something has to be clarified first. */
  clarify?: Reason[];
  /** Findings or gaps it can bring with it, and what else may come. */
  creates?: { finding?: string; task?: string; text: string; when?: Condition }[];
  /** Time needed in the house: hours a week, and for what. */
  time?: { from: number; to: number; text: string };
  /** What changes for outages and security; no sign. */
  security?: string;
  /** Said where somebody's post is affected. */
  staff?: Reason;
  /** Other words where a condition holds: each text is taken from the first variant that fits and has it. */
  variants?: { when: Condition; title?: string; summary?: string; firstStep?: string; security?: string }[];
};

export type Contact = {
  id: string;
  label: string;
  /** Option of the question for partners that this contact stands for. */
  partner?: string;
  /** Id of the contact to ask where nobody from outside takes part. */
  otherwise?: string;
};
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

/** How an effect is called, from heavy burden to heavy relief; `ohne_zahlen`: only figures could tell. */
export type EffectWords = Record<(typeof effectNames)[number] | 'ohne_zahlen', string>;

/** How the judgement is put into words. Data, so that a word changes without programming. */
export type Words = {
  /** `offen`: nothing can be said yet. */
  levels: Record<Level | 'offen', string>;
  severities: Record<Severity, string>;
  effects: EffectWords;
  /** Words of their own for single criteria, such as „sinkt“ for Bindung; the others keep `effects`. */
  effectsBy?: Partial<Record<Criterion, EffectWords>>;
  points: Record<Points, { what: string; meaning: string }>;
  /** What a gap is, as a sentence, and what closes it, as a request. */
  gaps: Record<GapKind, { what: string; step: string }>;
  /** How the partners are called inside sentences, by option of the question for partners; `mehrere`: several. */
  partners?: Record<string, { nom: string; gen: string; dat: string; akk: string }>;
};
