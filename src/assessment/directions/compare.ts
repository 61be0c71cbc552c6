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

/** What the leaves of a ground add, smallest and largest, and whether each takes part. */
type Columns = { low: Float64Array; high: Float64Array; states: Uint8Array };
/** What a course adds; undefined where the item takes no part in it. */
type Amount = (course: Course) => number | undefined;

function put(columns: Columns, leaf: number, courses: readonly Course[], amountOf: Amount): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let isCertain = true;
  for (const course of courses) {
    const amount = amountOf(course);
    if (amount === undefined) isCertain = false;
    else {
      if (amount < low) low = amount;
      if (amount > high) high = amount;
    }
  }
  if (low > high) return;
  columns.low[leaf] = low;
  columns.high[leaf] = high;
  columns.states[leaf] = isCertain ? CERTAIN : POSSIBLE;
}

/** Smallest and largest weighted mean of what the leaves add; undefined if none takes part. */
function hullOver(grounds: readonly Ground[], coursesOf: CoursesOf, amountOf: Amount): Interval | undefined {
  const parts: Part[] = [];
  for (const ground of grounds) {
    const { length } = ground.leaves;
    // What is never asked stays absent.
    const columns: Columns = {
      low: new Float64Array(length),
      high: new Float64Array(length),
      states: new Uint8Array(length).fill(ABSENT),
    };
    ground.leaves.forEach((item, leaf) => {
      put(columns, leaf, coursesOf(item), amountOf);
    });
    const low = meanEnd(ground, columns.states, columns.low, 1);
    const high = meanEnd(ground, columns.states, columns.high, -1);
    if (low && high) {
      const range = { low: low.value, high: high.value, isCertain: low.isCertain };
      parts.push({ weight: ground.weight, range });
    }
  }
  return weightedMean(parts) ?? undefined;
}

/**
 * By how much a criterion changes from one moment to another, over all courses: a weighted mean of the changes of its
 * answers over everything asked at one of the two, so what stays the same adds nothing. Exact while no gate is open,
 * before and after; an enclosure otherwise. Source: docs/verfahren.md, Abschnitt 6 Nr. 4.
 */
export const changeOver = (
  grounds: readonly Ground[],
  coursesOf: CoursesOf,
  from: Moment,
  to: Moment,
): Change | undefined =>
  hullOver(grounds, coursesOf, (course) => {
    const [before, after] = [course[from], course[to]];
    return before === undefined && after === undefined ? undefined : (after ?? 0) - (before ?? 0);
  });

/** What a criterion is at a moment, over everything asked at any of them, so that the moments can be held together. */
export const valueAt = (
  grounds: readonly Ground[],
  coursesOf: CoursesOf,
  moment: Moment,
): Interval | undefined =>
  hullOver(grounds, coursesOf, (course) => {
    const isAsked = course.today !== undefined || course.secured !== undefined || course.after !== undefined;
    return isAsked ? (course[moment] ?? 0) : undefined;
  });

/** The hull of several. */
export const joined = (intervals: readonly (Interval | undefined)[]): Interval => {
  const known = intervals.filter((each) => each !== undefined);
  if (known.length === 0) return [0, 0];
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
};
