import { decidedSize } from '../assessment/directions/changeWords.ts';
import { verdictOf } from '../assessment/exact/verdict.ts';
import type {
  ComputedDirection,
  DirectionResult,
  EffectResult,
  Outcome,
  Placement,
} from '../assessment/model.ts';
import type { Mark } from '../costs/matters.ts';
import type { Criterion, Direction } from '../questionnaire/catalogue.ts';
import { plain } from '../questionnaire/richText.ts';
import { operations } from './betrieb.ts';
import { bausteinName, type Context } from './context.ts';
import { costsOf } from './kosten.ts';
import { comparisonOf, costEffect } from './kostenWords.ts';
import { gapWords, outcomeWords, taskNames } from './outcomeWords.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { markOf } from './vermerkWords.ts';
import { hasMustHaves, type MustHaveView, mustHavesOf } from './vorgaben.ts';
import { criterionWords, placementWords, preconditionWords } from './words.ts';

/** One criterion of a direction: what changes against today, and why. */
export type EffectView = { criterion: Criterion; title: string; words: string; reasons: string[] };

/** What is computed from today, in words. */
export type ComputedView = {
  affected: string[];
  /** Bausteine that the municipality has and that stay as they are. */
  others: string[];
  /** Bausteine that can be ticked, and those that cannot be part of it. */
  choices: { id: string; name: string; isChosen: boolean; note?: string }[];
  already: string[];
  excluded: string[];
  unknown: string[];
  /** Bindung and Ausstieg step by step: by securing alone, beyond that (which may hang on something), and both together. */
  steps: { title: string; securing: string; beyond: string; overall: string; isOpen: boolean }[];
  /** Findings and gaps that end, and those that may; what securing alone ends is said with „Belassen“ only. */
  closes: string[];
  mayClose: string[];
  /** The same by name, findings and tasks with gaps apart. */
  closing: { findings: string[]; tasks: string[] };
  mayClosing: { findings: string[]; tasks: string[] };
  /** What securing alone ends and this direction does not. */
  withoutSecuring: string[];
  keeps: string[];
  creates: string[];
  time?: string;
  remarks: string[];
  measures: string[];
};

/** One direction as the pages show it; every text is finished. */
export type DirectionView = {
  id: string;
  title: string;
  summary: string;
  /** „Belassen und absichern“: stands in every comparison. */
  isLasting: boolean;
  placement: string;
  /** Why it is placed there; a finished sentence. */
  reason: string | undefined;
  /** Describes today, or makes no sense at present: folded unless somebody asks for it. */
  isQuiet: boolean;
  /** The occasion, an offer or the municipality's own mark is about it: it stands open whatever its place. */
  isConcerned: boolean;
  /** What the administration proposes for it. */
  mark: Mark | undefined;
  /** How it stands to what was made a condition of every way. */
  mustHaves: MustHaveView[];
  /** A way that can be gone today, perhaps after something has been cleared up. */
  isOpen: boolean;
  /** Moves Bausteine, and none is chosen: there is nothing yet that it could change. */
  isUnchosen: boolean;
  /** Closed today, and no Baustein could go this way: it would change nothing. */
  isIdle: boolean;
  /** Costs only where figures say something. */
  effects: EffectView[];
  preconditions: { text: string; state: string }[];
  pros: string[];
  cons: string[];
  firstStep: string;
  computed: ComputedView | undefined;
};

/** What becomes of findings and gaps. */
type Secured = Pick<ComputedDirection, 'closes' | 'mayClose'>;
const nothing: Secured = { closes: [], mayClose: [] };

const quiet: readonly Placement[] = ['entspricht_heute', 'nicht_sinnvoll'];

const open: readonly Placement[] = ['in_betracht', 'nach_klaerung'];

/** The order of the criteria on the pages. */
const shown: readonly Criterion[] = [
  'bindung',
  'ausstieg',
  'organisation',
  'zustaendigkeiten',
  'umstellung',
  'kosten',
];

const effectsOf = (effects: readonly EffectResult[]): EffectView[] =>
  shown.flatMap((criterion) =>
    effects
      .filter((effect) => effect.criterion === criterion && effect.range !== null)
      .map(({ words, reasons }) => ({
        criterion,
        title: criterionWords[criterion],
        words,
        reasons: reasons.map(plain),
      })),
  );

/** Costs against „weiter wie bisher“, as soon as there are figures for this direction. */
function costEffects(context: Context, { id }: Direction): EffectView[] {
  const costs = costsOf(context);
  const words = costEffect(costs, id);
  if (costs === undefined || words === undefined) return [];
  return [{ criterion: 'kosten', title: criterionWords.kosten, words, reasons: comparisonOf(costs, id) }];
}

/** Findings and tasks with gaps, each by its name. */
const apart = (context: Context, outcomes: readonly Outcome[]): ComputedView['closing'] => ({
  findings: outcomeWords(
    context,
    outcomes.filter((outcome) => 'finding' in outcome),
  ),
  tasks: taskNames(
    context,
    outcomes.flatMap((outcome) => ('task' in outcome ? [outcome] : [])),
  ),
});

/** Findings one by one, the tasks with gaps together. */
function briefly(context: Context, outcomes: readonly Outcome[]): string[] {
  const gaps = outcomes.flatMap((outcome) => ('task' in outcome ? [outcome] : []));
  const findings = outcomes.filter((outcome) => 'finding' in outcome);
  return [
    ...outcomeWords(context, findings),
    ...(gaps.length > 0 ? [`Lücken bei: ${gapWords(context, gaps)}`] : []),
  ];
}

function choicesOf(context: Context, { scope }: ComputedDirection): ComputedView['choices'] {
  return scope.movable.map((id) => ({
    id,
    name: bausteinName(context, id),
    isChosen: scope.affected.includes(id),
    ...(scope.partly.includes(id) ? { note: 'teils schon dort' } : {}),
  }));
}

const keyOf = (outcome: Outcome): string => JSON.stringify(outcome);
/** What is among the first and not among the others. */
function without(outcomes: readonly Outcome[], ...others: (readonly Outcome[])[]): Outcome[] {
  const known = new Set(others.flat().map(keyOf));
  return outcomes.filter((outcome) => !known.has(keyOf(outcome)));
}

/** @param secured what securing alone makes of findings and gaps */
function computedOf(context: Context, computed: ComputedDirection, secured: Secured): ComputedView {
  const { questionnaire } = context;
  const { scope, closes, mayClose, keeps, creates, time, remarks, measures } = computed;
  const names = (ids: readonly string[]): string[] => ids.map((id) => bausteinName(context, id));
  const ends = without(closes, secured.closes);
  const mayEnd = without(mayClose, secured.mayClose);
  return {
    affected: names(scope.affected),
    others: names(
      operations(context)
        .map(({ baustein }) => baustein)
        .filter((id) => !scope.affected.includes(id)),
    ),
    choices: choicesOf(context, computed),
    already: names(scope.already),
    excluded: scope.excluded.map(({ baustein, reason }) => `${bausteinName(context, baustein)}: ${reason}`),
    unknown: names(scope.unknown),
    steps: computed.computed.map(({ criterion, words, beyond }) => ({
      title: criterionWords[criterion],
      ...words,
      isOpen: decidedSize(beyond) === undefined,
    })),
    closes: briefly(context, ends),
    mayClose: briefly(context, mayEnd),
    closing: apart(context, ends),
    mayClosing: apart(context, mayEnd),
    withoutSecuring: briefly(context, without(secured.closes, closes)),
    keeps: briefly(context, keeps),
    creates: creates.map(plain),
    ...(time === undefined ? {} : { time: plain(time).replace(/(?<=\d) (?=Stunde)/g, '\u00a0') }),
    remarks: remarks.map(plain),
    measures: measures.flatMap((id) => {
      const measure = questionnaire.measures.find((each) => each.id === id);
      return measure ? [plain(measure.title)] : [];
    }),
  };
}

function isConcerned({ reading, matters }: Context, { id, concerns }: Direction): boolean {
  const isOccasion = concerns !== undefined && verdictOf(reading, concerns) === 'yes';
  return (
    isOccasion || Object.hasOwn(matters.marks, id) || matters.offers.some(({ direction }) => direction === id)
  );
}

const isIdle = ({ placement, computed }: DirectionResult): boolean =>
  computed !== undefined && !open.includes(placement) && computed.scope.affected.length === 0;

function viewOf(context: Context, { direction, result }: Pair, secured: Secured): DirectionView {
  const { computed } = result;
  return {
    id: direction.id,
    title: plain(direction.title),
    summary: plain(direction.summary),
    isLasting: direction.always === true,
    placement: placementWords[result.placement],
    reason: computed && plain(computed.reason),
    isQuiet: quiet.includes(result.placement),
    isConcerned: isConcerned(context, direction),
    mark: markOf(context, direction.id),
    mustHaves: hasMustHaves(context) ? mustHavesOf(context, direction.id, result.computed) : [],
    isOpen: open.includes(result.placement),
    isIdle: isIdle(result),
    isUnchosen:
      computed !== undefined && computed.scope.movable.length > 0 && computed.scope.affected.length === 0,
    effects: [...effectsOf(result.effects), ...costEffects(context, direction)],
    preconditions: result.preconditions.map(({ text, state }) => ({
      text: plain(text),
      state: preconditionWords[state],
    })),
    pros: result.pros.map(plain),
    cons: result.cons.map(plain),
    firstStep: plain(direction.firstStep),
    computed: computed && computedOf(context, computed, direction.always ? nothing : secured),
  };
}

/**
 * Directions in their fixed order. Nothing here sorts, counts or weighs them against each other.
 * @param isWanted which of them; working out the others is saved
 */
export function directionViews(
  context: Context,
  isWanted: (direction: Direction) => boolean = () => true,
): DirectionView[] {
  const pairs = directionPairs(context);
  const wanted = pairs.filter(({ direction }) => isWanted(direction));
  const lasting = pairs.find(({ direction }) => direction.always)?.result;
  return wanted.map((pair) => viewOf(context, pair, lasting?.computed ?? nothing));
}
