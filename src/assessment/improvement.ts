import { INAPPLICABLE, type ItemAnswer } from '../questionnaire/answers.ts';
import type { Measure } from '../questionnaire/catalogue.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { ItemKey, MultiQuestion } from '../questionnaire/question.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import { meanRange, type Points, statesOf } from './exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { planOf } from './exact/plan.ts';
import { givenIn } from './exact/verdict.ts';
import type { Change } from './model.ts';
import { possibleOptions, type Target, targetsOf } from './revision.ts';
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
function changeOf(state: ItemState, target: Target): Change {
  const {
    item: { question },
    given,
  } = state;
  if (question.kind === 'multi') return changeOfTicks(question, given, [target].flat());
  if ((question.kind !== 'single' && question.kind !== 'matrix') || !question.score) return none;
  const pointsOf = (option: string): number => question.options.find(({ id }) => id === option)?.points ?? 0;
  const aim = typeof target === 'string' ? pointsOf(target) : 0;
  const changes = possibleOptions(state)
    .filter((option) => option !== INAPPLICABLE)
    .map((option) => Math.min(pointsOf(option), aim) - pointsOf(option));
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
    const [largest, smallest] = changeOf(state, target);
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
