import { type ItemAnswer, isPartial, UNKNOWN } from '../questionnaire/answers.ts';
import type { Measure } from '../questionnaire/catalogue.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { ItemKey, MultiQuestion, Question } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { meanRange, type Points, statesOf } from './exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { planOf } from './exact/plan.ts';
import { givenIn } from './exact/verdict.ts';
import type { Change } from './model.ts';
import { scaleOf } from './points.ts';
import { type Target, targetsOf } from './revision.ts';
import { weightedMean } from './total.ts';

const none: Change = [0, 0];

/** By how much ticking some options more changes the points, over all that may be ticked already. */
function changeOfTicks(
  { options, pointsByCount = [] }: MultiQuestion,
  given: ItemAnswer | undefined,
  aims: readonly string[],
): Change {
  const pointsOf = (count: number): number => pointsByCount[count] ?? 0;
  if (Array.isArray(given)) {
    const change = pointsOf(new Set([...given, ...aims]).size) - pointsOf(given.length);
    return [change, change];
  }
  const changes: number[] = [];
  for (let ticked = 0; ticked <= options.length; ticked += 1) {
    const most = Math.min(options.length, ticked + aims.length);
    for (let after = Math.max(ticked, aims.length); after <= most; after += 1)
      changes.push(pointsOf(after) - pointsOf(ticked));
  }
  return [Math.min(...changes), Math.max(...changes)];
}

/** By how much an answer changes in points when it is led to an aim: never upwards, 0 where it may be there already. */
function changeOf(question: Question, given: ItemAnswer | undefined, target: Target): Change {
  if (question.kind === 'multi') return changeOfTicks(question, given, [target].flat());
  if ((question.kind !== 'single' && question.kind !== 'matrix') || !question.score) return none;
  const aim = question.options.find(({ id }) => id === target)?.points ?? 0;
  const isKnown =
    given !== undefined && given !== UNKNOWN && !(typeof given === 'object' && isPartial(given));
  const scale = isKnown
    ? question.options.flatMap(({ id, points }) => (id === given ? (points ?? 0) : []))
    : scaleOf(question, given);
  const changes = scale.map((points) => Math.min(points, aim) - points);
  return changes.length === 0 ? none : [Math.min(...changes), Math.max(...changes)];
}

/** The change of every leaf of a mean, at its largest and at its smallest; undefined if none changes. */
function changesIn(
  mean: MeanPlan,
  reading: Reading,
  targets: ReadonlyMap<ItemKey, Target>,
): Points | undefined {
  const low = new Float64Array(mean.leaves.length);
  const high = new Float64Array(mean.leaves.length);
  let isChanged = false;
  mean.leaves.forEach((number, leaf) => {
    const state = reading.items[number];
    const target = state && targets.get(state.item.key);
    if (!state || target === undefined) return;
    const [largest, smallest] = changeOf(state.item.question, state.given, target);
    low[leaf] = largest;
    high[leaf] = smallest;
    isChanged ||= largest < 0;
  });
  return isChanged ? { low, high } : undefined;
}

export type Improvement = { dimensions: { id: string; change: Change }[]; total: Change };

/** In which ways the leaves of each dimension can take part; the same for all measures, which set no gates. */
const waysIn = perObject((reading: Reading): ReadonlyMap<MeanPlan, readonly Uint8Array[]> => {
  const plan = planOf(reading.questionnaire);
  const { dimensions } = meanPlansOf(reading.questionnaire);
  return new Map(dimensions.map((mean) => [mean, statesOf(plan, mean, givenIn(reading))]));
});

const unchanged = (mean: MeanPlan): Points => {
  const zero = new Float64Array(mean.leaves.length);
  return { low: zero, high: zero };
};

/**
 * By how much measures change every dimension, completion by completion: a weighted mean of the changes of its answers
 * under the same weights, so as exact as the mean itself, and a sum while no gate is open. What needs the consent of
 * others counts from nothing to all. Source: docs/verfahren.md, Abschnitt 8.
 */
export function improvementBy(reading: Reading, measures: readonly Measure[]): Improvement {
  const all = targetsOf(reading, measures);
  const sure = targetsOf(
    reading,
    measures.filter(({ consent }) => !consent),
  );
  const dimensions = [...waysIn(reading)].flatMap(([mean, ways]) => {
    const most = changesIn(mean, reading, all);
    const least = changesIn(mean, reading, sure);
    const range = meanRange(mean, ways, {
      low: (most ?? unchanged(mean)).low,
      high: (least ?? unchanged(mean)).high,
    });
    return range ? [{ id: mean.id, weight: mean.weight, range, isChanged: most !== undefined }] : [];
  });
  return {
    dimensions: dimensions
      .filter(({ isChanged }) => isChanged)
      .map(({ id, range: { low, high } }) => ({ id, change: [low, high] })),
    total: weightedMean(dimensions) ?? none,
  };
}
