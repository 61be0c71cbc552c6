import { changedBy } from '../../questionnaire/items.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { ItemState, Reading } from '../../questionnaire/reading.ts';
import type { CoursesOf } from './compare.ts';
import type { Course } from './courses.ts';
import type { Ground } from './grounds.ts';
import { sharesIn } from './shares.ts';

/** How far an item moves at most between today and afterwards, in points. */
const reachOf = (courses: readonly Course[]): number =>
  Math.max(0, ...courses.map(({ today = 0, after = 0 }) => Math.abs(after - today)));

/** What moves between today and afterwards, most first, whether it is asked today or not. */
function movingIn(
  reading: Reading,
  grounds: readonly Ground[],
  all: readonly CoursesOf[],
): readonly ItemState[] {
  const shares = sharesIn(grounds, (item) => all.some((coursesOf) => coursesOf(item).length > 0));
  return [...shares]
    .map(([item, share]) => ({ item, by: share * reachOf(all.flatMap((coursesOf) => coursesOf(item))) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .flatMap(({ item }) => reading.items[item] ?? []);
}

/** The keys of what a computed criterion changes by, most first, also of what is only asked then. */
export const movingItems = (...of: Parameters<typeof movingIn>): ItemKey[] =>
  movingIn(...of).map(({ item }) => item.key);

/** The answers a computed criterion changes by: those that move with a direction, most first. */
export const movedItems = (...of: Parameters<typeof movingIn>): ItemKey[] => {
  const [{ questionnaire }] = of;
  const asked = movingIn(...of).filter(({ visible }) => visible !== 'no');
  return [...new Set(asked.flatMap(({ item }) => changedBy(questionnaire, item.key)))];
};
