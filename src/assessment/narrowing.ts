import type { ItemAnswer } from '../questionnaire/answers.ts';
import type { ItemKey, Question } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { answerClasses } from './exact/answerClasses.ts';
import { type MeanRange, meanEnd, meanRange, type Points, pointsIn, statesOf } from './exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { type Plan, planOf } from './exact/plan.ts';
import type { Leaf } from './exact/program.ts';
import { givenIn } from './exact/verdict.ts';
import type { GivenOf } from './exact/walk.ts';
import { POSSIBLE } from './mean.ts';
import { scaleOf, scoreOf } from './points.ts';
import { weightedMean } from './total.ts';

/** How much the total narrows by an answer: with every possible one, and with the one that narrows it most. 0–100. */
export type Narrowing = readonly [sure: number, possible: number];

/** Of a multiple choice with more classes than these only some answers are tried. */
const classLimit = 16;

/** One way in which leaves take part, all of them for certain: then both ends move in proportion to a leaf. */
type Line = { low: number; high: number; shares: Float64Array };

/** A dimension as it stands. */
type Known = {
  mean: MeanPlan;
  ways: readonly Uint8Array[];
  points: Points;
  range: MeanRange | undefined;
  /** Every way as a line; undefined while some leaf takes part only perhaps. */
  lines: readonly Line[] | undefined;
};

const known = (mean: MeanPlan, ways: readonly Uint8Array[], points: Points): Known => ({
  mean,
  ways,
  points,
  range: meanRange(mean, ways, points),
  lines: ways.some((states) => states.includes(POSSIBLE)) ? undefined : linesOf(mean, ways, points),
});

const linesOf = (mean: MeanPlan, ways: readonly Uint8Array[], { low, high }: Points): Line[] =>
  ways.flatMap((states) => {
    const [down, up] = [meanEnd(mean, states, low, 1), meanEnd(mean, states, high, -1)];
    return down && up ? [{ low: down.value, high: up.value, shares: down.shares() }] : [];
  });

/** Width of the total, 0 if nothing scores. */
function widthOf(dimensions: readonly Pick<Known, 'mean' | 'range'>[]): number {
  const total = weightedMean(
    dimensions.flatMap(({ mean, range }) => (range ? [{ weight: mean.weight, range }] : [])),
  );
  return total ? total[1] - total[0] : 0;
}

/** Of a multiple choice: none, all, each option alone, all but one, and one more from first to last. */
const someTicks = (ids: readonly string[]): string[][] => [
  [],
  ...ids.flatMap((id, count) => [[id], ids.filter((other) => other !== id), ids.slice(0, count + 1)]),
];

/** Answers that stand for all possible answers of a gate, as far as `leaves` tell them apart. */
function gateAnswers(
  question: Question,
  given: ItemAnswer | undefined,
  leaves: readonly Leaf[],
): ItemAnswer[] {
  const classes = answerClasses(question, given, leaves);
  const answers = classes.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const areAll = answers.length === classes.length && answers.length <= classLimit;
  return areAll || question.kind !== 'multi' ? answers : someTicks(question.options.map(({ id }) => id));
}

/** The comparisons with an item that decide what is scored. */
function leavesOn(plan: Plan, dimensions: readonly Known[], item: number): Leaf[] {
  const atoms = new Set(dimensions.flatMap(({ mean }) => [...mean.gateAtoms]));
  return [...atoms].flatMap((atom) => {
    const own = plan.atoms[atom];
    return own?.item === item ? [own.leaf] : [];
  });
}

/** The range of a dimension in which one leaf has these points: a scored answer never changes what is asked. */
function rangeWith({ mean, ways, points, lines, range }: Known, leaf: number, value: number): Known['range'] {
  const [from, to] = [points.low[leaf] ?? 0, points.high[leaf] ?? 0];
  if (!lines || !range) {
    const [low, high] = [points.low.slice(), points.high.slice()];
    low[leaf] = value;
    high[leaf] = value;
    return meanRange(mean, ways, { low, high });
  }
  const moved = ({ low, high, shares }: Line): [number, number] => {
    const share = shares[leaf] ?? 0;
    return [low + share * (value - from), high + share * (value - to)];
  };
  const ends = lines.map(moved);
  return {
    low: Math.min(...ends.map(([low]) => low)),
    high: Math.max(...ends.map(([, high]) => high)),
    isCertain: range.isCertain,
  };
}

/** Widths of the total with every possible answer of an item; empty if it does not matter. */
function widthsWith(plan: Plan, dimensions: readonly Known[], item: number, given: GivenOf): number[] {
  const question = plan.items[item]?.question;
  const own = dimensions.find(({ mean }) => mean.leafOf.has(item));
  if (question && own && scoreOf(question)) {
    const leaf = own.mean.leafOf.get(item) ?? 0;
    return scaleOf(question, given(item)).map((value) => {
      const range = rangeWith(own, leaf, value);
      return widthOf(dimensions.map((each) => (each === own ? { ...own, range } : each)));
    });
  }
  if (!question || !dimensions.some(({ mean }) => mean.gates.has(item))) return [];
  return gateAnswers(question, given(item), leavesOn(plan, dimensions, item)).map((answer) => {
    const then: GivenOf = (other) => (other === item ? answer : given(other));
    return widthOf(
      dimensions.map((each) =>
        each.mean.gates.has(item) ? known(each.mean, statesOf(plan, each.mean, then), each.points) : each,
      ),
    );
  });
}

/**
 * For every item that is asked and not settled, how much the total narrows by answering it, found by trying every
 * possible answer. Source: docs/verfahren.md, Abschnitt 7.
 */
export function narrowingsIn(reading: Reading): Map<ItemKey, Narrowing> {
  const plan = planOf(reading.questionnaire);
  const given = givenIn(reading);
  const dimensions = meanPlansOf(reading.questionnaire).dimensions.map((mean) =>
    known(mean, statesOf(plan, mean, given), pointsIn(plan, mean, given)),
  );
  const width = widthOf(dimensions);
  const found = new Map<ItemKey, Narrowing>();
  reading.items.forEach(({ item: { key }, visible, status }, number) => {
    if (visible !== 'yes' || status === 'answered') return;
    const widths = widthsWith(plan, dimensions, number, given);
    if (widths.length === 0) return;
    const narrowed = (left: number): number => Math.max(0, width - left);
    found.set(key, [narrowed(Math.max(...widths)), narrowed(Math.min(...widths))]);
  });
  return found;
}
