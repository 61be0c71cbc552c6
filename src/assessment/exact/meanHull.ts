import { CERTAIN, extremeMean } from '../mean.ts';
import type { Interval } from '../model.ts';
import { itemPoints } from '../points.ts';
import type { MeanPlan, Weights } from './meanPlan.ts';
import type { Plan } from './plan.ts';
import { YES } from './program.ts';
import type { Scope } from './scope.ts';
import { type GivenOf, settled, walk } from './walk.ts';

/** The smallest and the largest value of a mean, without what they rest on. */
export type MeanRange = { low: number; high: number; isCertain: boolean };

/** One end of a mean: its value, and the share of every leaf in it; the shares sum to 1. */
export type MeanEnd = { value: number; shares: Float64Array };
/** Smallest and largest mean over all completions. `isCertain`: something is scored in every one of them. */
export type MeanHull = { best: MeanEnd; worst: MeanEnd; isCertain: boolean };

/** Whether each leaf takes part under the truths that `within` has walked so far. */
export function leafStates(
  plan: Plan,
  mean: MeanPlan,
  within: Scope,
  given: GivenOf,
  truths: Uint8Array,
): Uint8Array {
  const states = new Uint8Array(mean.leaves.length);
  mean.leaves.forEach((item, leaf) => {
    const gate = plan.scores[item];
    states[leaf] = gate ? settled(plan, gate, mean.leafScopes[leaf], within, given, truths) : YES;
  });
  return states;
}

/** Points of the leaves of a mean at the best and at the worst possible answer. */
export type Points = { low: Float64Array; high: Float64Array };

/** Points of the leaves of a mean, from the best to the worst possible answer. */
export function pointsIn(plan: Plan, mean: MeanPlan, given: GivenOf): Points {
  const low = new Float64Array(mean.leaves.length);
  const high = new Float64Array(mean.leaves.length);
  mean.leaves.forEach((item, leaf) => {
    const question = plan.items[item]?.question;
    const [best, worst]: Interval = question ? itemPoints(question, given(item)) : [0, 0];
    low[leaf] = best;
    high[leaf] = worst;
  });
  return { low, high };
}

/** The mean at one end under given states of the leaves; undefined if no leaf can take part. */
export function meanEnd(
  mean: Weights,
  states: Uint8Array,
  points: ArrayLike<number>,
  sign: 1 | -1,
): { value: number; isCertain: boolean; shares: () => Float64Array } | undefined {
  const count = mean.groupWeights.length;
  const members = new Uint8Array(mean.leaves.length);
  const groups = { value: new Float64Array(count), weight: mean.groupWeights, state: new Uint8Array(count) };
  const leaves = { value: points, weight: mean.leafWeights, state: states };
  for (let group = 0; group < count; group += 1) {
    const [from = 0, to = 0] = [mean.groupStarts[group], mean.groupStarts[group + 1]];
    groups.value[group] = extremeMean(leaves, sign, from, to, members);
    for (let leaf = from; leaf < to; leaf += 1) {
      groups.state[group] = Math.max(groups.state[group] ?? 0, states[leaf] ?? 0);
    }
  }
  const taking = new Uint8Array(count);
  const value = extremeMean(groups, sign, 0, count, taking);
  if (Number.isNaN(value)) return undefined;
  return {
    value,
    isCertain: groups.state.includes(CERTAIN),
    shares: () => sharesOf(mean, taking, members),
  };
}

function sharesOf(mean: Weights, taking: Uint8Array, members: Uint8Array): Float64Array {
  const shares = new Float64Array(mean.leaves.length);
  const whole = mean.groupWeights.reduce((sum, weight, group) => sum + weight * (taking[group] ?? 0), 0);
  mean.groupWeights.forEach((groupWeight, group) => {
    if (!taking[group]) return;
    const [from = 0, to = 0] = [mean.groupStarts[group], mean.groupStarts[group + 1]];
    let own = 0;
    for (let leaf = from; leaf < to; leaf += 1) own += (mean.leafWeights[leaf] ?? 0) * (members[leaf] ?? 0);
    for (let leaf = from; leaf < to; leaf += 1) {
      if (members[leaf]) shares[leaf] = ((groupWeight / whole) * (mean.leafWeights[leaf] ?? 0)) / own;
    }
  });
  return shares;
}

/** Every way in which the leaves can take part, each once. */
export function statesOf(plan: Plan, mean: MeanPlan, given: GivenOf): Uint8Array[] {
  const { truths } = plan;
  const found = new Map<string, Uint8Array>();
  walk(plan, mean.scope, given, truths, () => {
    const states = leafStates(plan, mean, mean.scope, given, truths);
    found.set(states.join(''), states);
  });
  return [...found.values()];
}

/**
 * Smallest and largest value of a weighted mean over all completions of the answers, both attained. Undefined if no
 * completion scores anything. Source: docs/verfahren.md, Abschnitt 4 Nr. 2.
 */
export function meanHull(
  mean: MeanPlan,
  ways: readonly Uint8Array[],
  { low, high }: Points,
): MeanHull | undefined {
  let best: ReturnType<typeof meanEnd>;
  let worst: ReturnType<typeof meanEnd>;
  let isCertain = true;
  for (const states of ways) {
    const [down, up] = [meanEnd(mean, states, low, 1), meanEnd(mean, states, high, -1)];
    isCertain &&= down?.isCertain ?? false;
    if (down && (!best || down.value < best.value)) best = down;
    if (up && (!worst || up.value > worst.value)) worst = up;
  }
  if (!best || !worst) return undefined;
  return {
    best: { value: best.value, shares: best.shares() },
    worst: { value: worst.value, shares: worst.shares() },
    isCertain,
  };
}

/** As `meanHull`, the values alone. */
export function meanRange(
  mean: MeanPlan,
  ways: readonly Uint8Array[],
  { low, high }: Points,
): MeanRange | undefined {
  const range = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, isCertain: true };
  for (const states of ways) {
    const [down, up] = [meanEnd(mean, states, low, 1), meanEnd(mean, states, high, -1)];
    range.isCertain &&= down?.isCertain ?? false;
    if (down) range.low = Math.min(range.low, down.value);
    if (up) range.high = Math.max(range.high, up.value);
  }
  return range.low <= range.high ? range : undefined;
}
