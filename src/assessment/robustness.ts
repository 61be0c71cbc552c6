import type { Level } from '../questionnaire/catalogue.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { type Points, pointsIn, statesOf } from './exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { planOf } from './exact/plan.ts';
import { givenIn } from './exact/verdict.ts';
import { highestLevel, levelOf, levelRange, levelRank } from './level.ts';
import { CERTAIN } from './mean.ts';
import type { DimensionResult, Interval, LevelRange } from './model.ts';

/** Each weight may be up to this share smaller or larger. */
export const weightSpread = 0.3;

/** Other readings of the five anchors, as defensible as 0, 25, 50, 75, 100 (docs/verfahren.md, Abschnitt 3 Nr. 15). */
export const otherScales = [
  { id: 'gestaucht_unten', values: [0, 15, 40, 70, 100] },
  { id: 'gestaucht_oben', values: [0, 30, 60, 85, 100] },
] as const;

/** What a level would be under other settings; the grey zone of the level itself is left out of them. */
export type Robustness = {
  id: string;
  /** All levels possible if each weight were up to 30 % smaller or larger. */
  weights: LevelRange;
  /** All levels possible under the other readings of the scale. */
  scales: LevelRange;
  /** Whether neither leads out of the level that is shown. */
  holds: { weights: boolean; scales: boolean };
};

type Columns = { value: ArrayLike<number>; weight: ArrayLike<number>; state: ArrayLike<number> };

/**
 * The smallest (sign 1) or largest (sign −1) weighted mean when each weight varies by a share, and terms that take part
 * only perhaps may have none. The extreme has every term on one side of it at its largest weight and every other at its
 * smallest, so sorting and trying each cut finds it. Source: docs/verfahren.md, Abschnitt 3 Nr. 15.
 */
export function extremeOverWeights(
  { value, weight, state }: Columns,
  sign: 1 | -1,
  from: number,
  to: number,
  spread: number,
): number {
  const terms: number[] = [];
  for (let term = from; term < to; term += 1) if (state[term]) terms.push(term);
  terms.sort((a, b) => sign * ((value[a] ?? 0) - (value[b] ?? 0)));
  let extreme = Number.NaN;
  for (let cut = 0; cut <= terms.length; cut += 1) {
    let total = 0;
    let sum = 0;
    terms.forEach((term, place) => {
      const least = state[term] === CERTAIN ? 1 - spread : 0;
      const own = (weight[term] ?? 0) * (place < cut ? 1 + spread : least);
      total += own;
      sum += own * (value[term] ?? 0);
    });
    const mean = sum / total;
    if (total > 0 && !(sign * mean >= sign * extreme)) extreme = mean;
  }
  return extreme;
}

/** One end of a dimension in one way of taking part, over all weights of questions and of rows within the spread. */
function endOver(
  mean: MeanPlan,
  states: Uint8Array,
  points: Float64Array,
  sign: 1 | -1,
  spread: number,
): number {
  const leaves = { value: points, weight: mean.leafWeights, state: states };
  const value = mean.groupWeights.map((_, group) =>
    extremeOverWeights(leaves, sign, mean.groupStarts[group] ?? 0, mean.groupStarts[group + 1] ?? 0, spread),
  );
  const state = mean.groupWeights.map((_, group) =>
    Math.max(0, ...states.subarray(mean.groupStarts[group], mean.groupStarts[group + 1])),
  );
  return extremeOverWeights(
    { value, weight: mean.groupWeights, state },
    sign,
    0,
    mean.groupWeights.length,
    spread,
  );
}

/** A dimension from best to worst over all completions and all weights within the spread. */
function intervalOver(
  mean: MeanPlan,
  ways: readonly Uint8Array[],
  { low, high }: Points,
  spread: number,
): Interval {
  const ends = (points: Float64Array, sign: 1 | -1): number[] =>
    ways.map((states) => endOver(mean, states, points, sign, spread)).filter((end) => !Number.isNaN(end));
  return [Math.min(...ends(low, 1)), Math.max(...ends(high, -1))];
}

/** Levels without grey zone over some intervals, lifted as the findings lift the level that is shown. */
function levelsOf(intervals: readonly Interval[], { interval, level }: DimensionResult): LevelRange {
  const bare = levelRange(interval);
  const lifted = (end: 'from' | 'to'): Level => (bare[end] === level[end] ? 'niedrig' : level[end]);
  const low = Math.min(...intervals.map(([best]) => best));
  const high = Math.max(...intervals.map(([, worst]) => worst));
  return {
    from: highestLevel([levelOf(low), lifted('from')]),
    to: highestLevel([levelOf(high), lifted('to'), lifted('from')]),
  };
}

const isWithin = (inner: LevelRange, outer: LevelRange): boolean =>
  levelRank(outer.from) <= levelRank(inner.from) && levelRank(inner.to) <= levelRank(outer.to);

const onScale = (points: Float64Array, values: readonly number[]): Float64Array =>
  points.map((each) => values[each / 25] ?? each);

/**
 * How far the level of every dimension holds if its weights, or the reading of the scale, were set otherwise: exact over
 * the weights of questions and of rows, each for itself. Floors of findings do not depend on either.
 * @param dimensions the results of the same reading
 */
export function robustnessOf(reading: Reading, dimensions: readonly DimensionResult[]): Robustness[] {
  const plan = planOf(reading.questionnaire);
  const given = givenIn(reading);
  return meanPlansOf(reading.questionnaire).dimensions.flatMap((mean) => {
    const result = dimensions.find(({ id }) => id === mean.id);
    if (!result) return [];
    const ways = statesOf(plan, mean, given);
    const points = pointsIn(plan, mean, given);
    const weights = levelsOf([intervalOver(mean, ways, points, weightSpread)], result);
    const scales = levelsOf(
      otherScales.map(({ values }) =>
        intervalOver(mean, ways, { low: onScale(points.low, values), high: onScale(points.high, values) }, 0),
      ),
      result,
    );
    return [
      {
        id: mean.id,
        weights,
        scales,
        holds: { weights: isWithin(weights, result.level), scales: isWithin(scales, result.level) },
      },
    ];
  });
}
