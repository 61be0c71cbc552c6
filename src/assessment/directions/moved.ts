import { changedBy } from '../../questionnaire/items.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { CoursesOf } from './compare.ts';
import type { Course } from './courses.ts';
import type { Ground } from './grounds.ts';
import { sharesIn } from './shares.ts';

/** How far an item moves at most between today and afterwards, in points. */
const reachOf = (courses: readonly Course[]): number =>
  Math.max(0, ...courses.map(({ today = 0, after = 0 }) => Math.abs(after - today)));

/** The answers a computed criterion changes by: those that move with a direction, most first. */
export function movedItems(
  reading: Reading,
  grounds: readonly Ground[],
  all: readonly CoursesOf[],
): ItemKey[] {
  const shares = sharesIn(grounds, (item) => all.some((coursesOf) => coursesOf(item).length > 0));
  const moving = [...shares]
    .map(([item, share]) => ({
      state: reading.items[item],
      by: share * reachOf(all.flatMap((coursesOf) => coursesOf(item))),
    }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  return [
    ...new Set(
      moving.flatMap(({ state }) =>
        state && state.visible !== 'no' ? changedBy(reading.questionnaire, state.item.key) : [],
      ),
    ),
  ];
}
