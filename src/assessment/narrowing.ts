import type { ItemAnswer } from '../questionnaire/answers.ts';
import { derivationOf } from '../questionnaire/items.ts';
import type { ItemKey, Question } from '../questionnaire/question.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import { type Derived, derivedIn, derivedWith } from './derived.ts';
import { answerClasses } from './exact/answerClasses.ts';
import { pointsIn, statesOf } from './exact/meanHull.ts';
import { meanPlansOf } from './exact/meanPlan.ts';
import { type Plan, planOf } from './exact/plan.ts';
import type { Leaf } from './exact/program.ts';
import { givenIn } from './exact/verdict.ts';
import type { GivenOf } from './exact/walk.ts';
import { type Known, known, rangeWith, rangeWithout, widthOf } from './knownRange.ts';
import { scaleOf, scoreOf } from './points.ts';

/** How much the total narrows by an answer: with every possible one, and with the one that narrows it most. 0–100. */
export type Narrowing = readonly [sure: number, possible: number];

/** Of a multiple choice with more classes than these only some answers are tried. */
const classLimit = 16;

/** Of a multiple choice: none, all, each option alone, all but one, and one more from first to last. */
const someTicks = (ids: readonly string[]): string[][] => [
  [],
  ...ids.flatMap((id, count) => [[id], ids.filter((other) => other !== id), ids.slice(0, count + 1)]),
];

/** Answers that stand for all possible answers of a gate, as far as `leaves` tell them apart. */
function gateAnswers(
  { item: { question }, given, offers }: ItemState,
  leaves: readonly Leaf[],
): ItemAnswer[] {
  const classes = answerClasses(question, given, leaves);
  const answers = classes.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const areAll = answers.length === classes.length && answers.length <= classLimit;
  if (areAll || question.kind !== 'multi') return answers;
  return someTicks(question.options.map(({ id }) => id).filter((id) => offers?.(id) !== 'no'));
}

/** The comparisons with an item among some. */
const leavesOn = (plan: Plan, atoms: Iterable<number>, item: number): Leaf[] =>
  [...new Set(atoms)].flatMap((atom) => {
    const own = plan.atoms[atom];
    return own?.item === item ? [own.leaf] : [];
  });

/** Comparisons that tell apart how many options are ticked, and which of those that may not be offered. */
const countsOf = ({ id, ...question }: Question): Leaf[] =>
  question.kind === 'multi'
    ? question.options.flatMap((option, count): Leaf[] => [
        { question: id, atLeast: count + 1 },
        ...(option.when ? [{ question: id, includes: option.id }] : []),
      ])
    : [];

/** The derived answers that an answer of an item can change. */
const derivedBy = (reading: Reading, plan: Plan, item: number): Derived[] =>
  derivedIn(reading.questionnaire).filter(
    ({ source, atoms }) => source === item || leavesOn(plan, atoms, item).length > 0,
  );

/** Widths of the total with every possible answer of a scored item. */
function widthsOfScored(dimensions: readonly Known[], own: Known, leaf: number, state: ItemState): number[] {
  const { question } = state.item;
  const ranges = scaleOf(question, state.given).map((value) => rangeWith(own, leaf, value));
  const isAnyPossible = state.status === 'open' || typeof state.given === 'string';
  if (question.mayNotApply && isAnyPossible) ranges.push(rangeWithout(own, leaf));
  return ranges.map((range) => widthOf(dimensions.map((each) => (each === own ? { ...each, range } : each))));
}

/** Widths of the total with every possible answer of a gate, or of what answers are derived from. */
function widthsOfGate(
  reading: Reading,
  plan: Plan,
  dimensions: readonly Known[],
  number: number,
  state: ItemState,
): number[] {
  const derived = derivedBy(reading, plan, number);
  const isMoved = ({ mean }: Known): boolean =>
    mean.gates.has(number) || derived.some(({ item }) => mean.leafOf.has(item));
  if (!dimensions.some(isMoved)) return [];
  const atoms = [...dimensions.map(({ mean }) => mean.gateAtoms), ...derived.map((each) => each.atoms)];
  const counts = derived.some(({ source }) => source === number) ? countsOf(state.item.question) : [];
  const leaves = leavesOn(
    plan,
    atoms.flatMap((each) => [...each]),
    number,
  );
  const given = givenIn(reading);
  return gateAnswers(state, [...leaves, ...counts]).map((answer) => {
    const changed = new Map<number, ItemAnswer | undefined>(
      derived.map((each) => [each.item, derivedWith(reading, each, number, answer)]),
    );
    changed.set(number, answer);
    const then: GivenOf = (item) => (changed.has(item) ? changed.get(item) : given(item));
    return widthOf(
      dimensions.map((each) =>
        isMoved(each)
          ? known(each.mean, statesOf(plan, each.mean, then), pointsIn(plan, each.mean, then))
          : each,
      ),
    );
  });
}

/** Widths of the total with every possible answer of an item; empty if it does not matter. */
function widthsWith(
  reading: Reading,
  plan: Plan,
  dimensions: readonly Known[],
  number: number,
  state: ItemState,
): number[] {
  const own = dimensions.find(({ mean }) => mean.leafOf.has(number));
  return own && scoreOf(state.item.question)
    ? widthsOfScored(dimensions, own, own.mean.leafOf.get(number) ?? 0, state)
    : widthsOfGate(reading, plan, dimensions, number, state);
}

/**
 * For every item that is asked and not settled, how much the total narrows by answering it, found by trying every
 * possible answer. What a derived answer narrows is added to the question it follows from. Source:
 * docs/verfahren.md, Abschnitt 7.
 */
export function narrowingsIn(reading: Reading): Map<ItemKey, Narrowing> {
  const plan = planOf(reading.questionnaire);
  const given = givenIn(reading);
  const dimensions = meanPlansOf(reading.questionnaire).dimensions.map((mean) =>
    known(mean, statesOf(plan, mean, given), pointsIn(plan, mean, given)),
  );
  const width = widthOf(dimensions);
  const found = new Map<ItemKey, Narrowing>();
  reading.items.forEach((state, number) => {
    const { item, visible, status } = state;
    if (visible !== 'yes' || status === 'answered' || derivationOf(item.question)) return;
    const widths = widthsWith(reading, plan, dimensions, number, state);
    if (widths.length === 0) return;
    const narrowed = (left: number): number => Math.max(0, width - left);
    found.set(item.key, [narrowed(Math.max(...widths)), narrowed(Math.min(...widths))]);
  });
  return found;
}
