import { meanEnd } from '../exact/meanHull.ts';
import { ABSENT, CERTAIN, POSSIBLE } from '../mean.ts';
import type { Change, Interval } from '../model.ts';
import { type Part, weightedMean } from '../total.ts';
import type { Course } from './courses.ts';
import type { Ground } from './grounds.ts';

/** A point in time that a comparison looks at. */
export type Moment = 'today' | 'secured' | 'after';
/** The courses of an item by its number; none for one that is never asked. */
export type CoursesOf = (item: number) => readonly Course[];

/** What a leaf adds, smallest and largest, and whether it takes part; what is not asked at a moment counts 0 there. */
type Leaf = { low: number; high: number; state: number };

function leafOver(
  courses: readonly Course[],
  moments: readonly Moment[],
  amountOf: (course: Course) => number,
): Leaf {
  const asked = courses.filter((course) => moments.some((moment) => course[moment] !== undefined));
  if (asked.length === 0) return { low: 0, high: 0, state: ABSENT };
  const values = asked.map(amountOf);
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    state: asked.length === courses.length ? CERTAIN : POSSIBLE,
  };
}

/** Smallest and largest weighted mean of what the leaves add; undefined if none takes part. */
function hullOver(grounds: readonly Ground[], leafOf: (item: number) => Leaf): Interval | undefined {
  const parts = grounds.flatMap((ground): Part[] => {
    const leaves = ground.leaves.map(leafOf);
    const states = Uint8Array.from(leaves, ({ state }) => state);
    const low = meanEnd(
      ground,
      states,
      Float64Array.from(leaves, (leaf) => leaf.low),
      1,
    );
    const high = meanEnd(
      ground,
      states,
      Float64Array.from(leaves, (leaf) => leaf.high),
      -1,
    );
    if (!low || !high) return [];
    return [{ weight: ground.weight, range: { low: low.value, high: high.value, isCertain: low.isCertain } }];
  });
  return weightedMean(parts) ?? undefined;
}

/**
 * By how much a criterion changes from one moment to another, over all courses: a weighted mean of the changes of its
 * answers over everything asked at one of the two, so what stays the same adds nothing. Exact while no gate is open,
 * before and after; an enclosure otherwise. Source: docs/verfahren.md, Abschnitt 6 Nr. 4.
 */
export function changeOver(
  grounds: readonly Ground[],
  coursesOf: CoursesOf,
  from: Moment,
  to: Moment,
): Change | undefined {
  return hullOver(grounds, (item) =>
    leafOver(coursesOf(item), [from, to], (course) => (course[to] ?? 0) - (course[from] ?? 0)),
  );
}

/** What a criterion is at a moment, over everything asked at any of them, so that the moments can be held together. */
export const valueAt = (
  grounds: readonly Ground[],
  coursesOf: CoursesOf,
  moment: Moment,
): Interval | undefined =>
  hullOver(grounds, (item) =>
    leafOver(coursesOf(item), ['today', 'secured', 'after'], (course) => course[moment] ?? 0),
  );

/** The hull of several. */
export const joined = (intervals: readonly (Interval | undefined)[]): Interval => {
  const known = intervals.filter((each) => each !== undefined);
  if (known.length === 0) return [0, 0];
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
};
