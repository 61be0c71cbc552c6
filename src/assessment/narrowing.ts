import type { ItemAnswer } from '../questionnaire/answers.ts';
import type { ItemKey } from '../questionnaire/model.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { answerClasses } from './exact/answerClasses.ts';
import { type MeanRange, meanRange, type Points, pointsIn, statesOf } from './exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { type Plan, planOf } from './exact/plan.ts';
import type { GivenOf } from './exact/scope.ts';
import { givenIn } from './exact/verdict.ts';
import { scaleOf, scoreOf } from './points.ts';
import { weightedMean } from './total.ts';

/** How much the total narrows by an answer: with every possible one, and with the one that narrows it most. 0–100. */
export type Narrowing = readonly [sure: number, possible: number];

/** With more classes than these, of a multiple choice each option alone, none and all are tried instead. */
const classLimit = 16;

/** A dimension as it stands. */
type Known = { mean: MeanPlan; ways: readonly Uint8Array[]; points: Points; range: MeanRange | undefined };

const known = (mean: MeanPlan, ways: readonly Uint8Array[], points: Points): Known => ({
  mean,
  ways,
  points,
  range: meanRange(mean, ways, points),
});

/** Width of the total, 0 if nothing scores. */
function widthOf(dimensions: readonly Known[]): number {
  const total = weightedMean(
    dimensions.flatMap(({ mean, range }) => (range ? [{ weight: mean.weight, range }] : [])),
  );
  return total ? total[1] - total[0] : 0;
}

/** Answers that stand for all possible answers of a gate. */
function gateAnswers(plan: Plan, item: number, given: GivenOf): ItemAnswer[] {
  const question = plan.items[item]?.question;
  const leaves = plan.atoms.flatMap((atom) => (atom?.item === item ? [atom.leaf] : []));
  if (!question || leaves.length === 0) return [];
  if (question.kind === 'multi' && leaves.length > classLimit) {
    const ids = question.options.map(({ id }) => id);
    return [[], ids, ...ids.map((id) => [id])];
  }
  return answerClasses(question, given(item), leaves).flatMap(({ answer }) => answer ?? []);
}

/** A dimension in which one leaf has these points. A scored answer changes points, never what is asked. */
function withPoints({ mean, ways, points }: Known, leaf: number, value: number): Known {
  const [low, high] = [points.low.slice(), points.high.slice()];
  low[leaf] = value;
  high[leaf] = value;
  return known(mean, ways, { low, high });
}

/** Widths of the total with every possible answer of an item; empty if it does not matter. */
function widthsWith(plan: Plan, dimensions: readonly Known[], item: number, given: GivenOf): number[] {
  const question = plan.items[item]?.question;
  const scored = dimensions.findIndex(({ mean }) => mean.leaves.includes(item));
  const own = dimensions[scored];
  if (question && own && scoreOf(question)) {
    const leaf = own.mean.leaves.indexOf(item);
    return scaleOf(question, given(item)).map((value) =>
      widthOf(dimensions.with(scored, withPoints(own, leaf, value))),
    );
  }
  if (!dimensions.some(({ mean }) => mean.gates.has(item))) return [];
  return gateAnswers(plan, item, given).map((answer) => {
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
 * possible answer. Source: Bewertungsverfahren, Abschnitt 3, „Nächste Klärung“.
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
