import { type MeanRange, meanEnd, meanRange, type Points } from './exact/meanHull.ts';
import type { MeanPlan } from './exact/meanPlan.ts';
import { ABSENT, CERTAIN, POSSIBLE } from './mean.ts';
import { weightedMean } from './total.ts';

/** One way in which leaves take part, all of them for certain: then both ends move in proportion to a leaf. */
type Line = { low: number; high: number; shares: Float64Array };

/** A dimension as it stands. */
export type Known = {
  mean: MeanPlan;
  ways: readonly Uint8Array[];
  points: Points;
  range: MeanRange | undefined;
  /** Every way as a line; undefined while some leaf takes part only perhaps and that matters. */
  lines: readonly Line[] | undefined;
};

/**
 * The ways with leaves that take part only perhaps taken in for certain, where that makes no difference to either end:
 * the best answer of such a leaf is the best there is and its worst the worst, so both ends take it in anyway. Undefined
 * if one is not like that.
 */
function firmWays(ways: readonly Uint8Array[], { low, high }: Points): readonly Uint8Array[] | undefined {
  const isFirm = (states: Uint8Array): boolean =>
    states.every((state, leaf) => state !== POSSIBLE || (low[leaf] === 0 && high[leaf] === 100));
  if (!ways.every(isFirm)) return undefined;
  return ways.map((states) => states.map((state) => (state === POSSIBLE ? CERTAIN : state)));
}

const linesOf = (mean: MeanPlan, ways: readonly Uint8Array[], { low, high }: Points): Line[] =>
  ways.flatMap((states) => {
    const [down, up] = [meanEnd(mean, states, low, 1), meanEnd(mean, states, high, -1)];
    return down && up ? [{ low: down.value, high: up.value, shares: down.shares() }] : [];
  });

/** A dimension with the ways in which its leaves can take part, and their points. */
export function known(mean: MeanPlan, ways: readonly Uint8Array[], points: Points): Known {
  const firm = firmWays(ways, points);
  return {
    mean,
    ways,
    points,
    range: meanRange(mean, ways, points),
    lines: firm && linesOf(mean, firm, points),
  };
}

/** Width of the total, 0 if nothing scores. */
export function widthOf(dimensions: readonly Pick<Known, 'mean' | 'range'>[]): number {
  const total = weightedMean(
    dimensions.flatMap(({ mean, range }) => (range ? [{ weight: mean.weight, range }] : [])),
  );
  return total ? total[1] - total[0] : 0;
}

const waysWith = (ways: readonly Uint8Array[], leaf: number, state: number): Uint8Array[] =>
  ways.map((states) => {
    const changed = states.slice();
    changed[leaf] = state;
    return changed;
  });

/** The range of a dimension in which one leaf, asked for certain, has these points. */
export function rangeWith({ mean, ways, points, lines }: Known, leaf: number, value: number): Known['range'] {
  if (!lines) {
    const [low, high] = [points.low.slice(), points.high.slice()];
    low[leaf] = value;
    high[leaf] = value;
    return meanRange(mean, waysWith(ways, leaf, CERTAIN), { low, high });
  }
  const [from, to] = [points.low[leaf] ?? 0, points.high[leaf] ?? 0];
  const moved = ({ low, high, shares }: Line): [number, number] => {
    const share = shares[leaf] ?? 0;
    return [low + share * (value - from), high + share * (value - to)];
  };
  const ends = lines.map(moved);
  return {
    low: Math.min(...ends.map(([low]) => low)),
    high: Math.max(...ends.map(([, high]) => high)),
    isCertain: true,
  };
}

/** The range of a dimension in which one leaf does not apply. */
export const rangeWithout = ({ mean, ways, points }: Known, leaf: number): Known['range'] =>
  meanRange(mean, waysWith(ways, leaf, ABSENT), points);
