import { questionsIn } from '../../questionnaire/condition.ts';
import { changedBy } from '../../questionnaire/items.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Change } from '../model.ts';
import { isOpenAnswer } from '../points.ts';
import { decidedSize } from './changeWords.ts';
import type { CoursesOf, Moment } from './compare.ts';
import type { Course } from './courses.ts';
import type { Ground } from './grounds.ts';
import { sharesIn } from './shares.ts';

/** A change between two moments that says no single word. */
export type Span = { from: Moment; to: Moment; change: Change };

/** Smallest and largest change of an item. */
function changeOf({ from, to }: Span, courses: readonly Course[]): Change {
  const changes = courses.map((course) => (course[to] ?? 0) - (course[from] ?? 0));
  return changes.length === 0 ? [0, 0] : [Math.min(...changes), Math.max(...changes)];
}

/** Whether some answer to one item leaves no doubt about the word; the others stay as open as they are. */
function decides(span: Span, courses: readonly Course[], share: number): boolean {
  const [low, high] = changeOf(span, courses);
  return [...new Set(courses.map(({ answer }) => String(answer)))].some((answer) => {
    const own = changeOf(
      span,
      courses.filter((course) => String(course.answer) === answer),
    );
    const [from, to] = span.change;
    return decidedSize([from + share * (own[0] - low), to + share * (own[1] - high)]) !== undefined;
  });
}

/** Open gates that decide whether an item is asked, those before them included. */
function openGates(reading: Reading, key: ItemKey, found: Set<ItemKey>): void {
  const state = reading.state(key);
  if (state?.visible !== 'open') return;
  for (const gate of state.item.conditions.flatMap(questionsIn)) {
    if (found.has(gate)) continue;
    if (isOpenAnswer(reading.state(gate)?.given)) found.add(gate);
    openGates(reading, gate, found);
  }
}

/**
 * The open answers an undecided change hangs on: those of which one answer would decide the word, or, if no single one
 * does, all that move it, most first. Empty where only what is agreed later can tell.
 */
export function dependsOn(
  reading: Reading,
  grounds: readonly Ground[],
  all: readonly CoursesOf[],
  span: Span,
): ItemKey[] {
  const shares = sharesIn(grounds, (item) => all.some((coursesOf) => coursesOf(item).length > 0));
  const moving = [...shares]
    .map(([item, share]) => {
      const courses = all.flatMap((coursesOf) => coursesOf(item));
      const [low, high] = changeOf(span, courses);
      return { state: reading.items[item], courses, share, width: share * (high - low) };
    })
    .filter(({ width, state }) => width > 0 && state !== undefined)
    .sort((a, b) => b.width - a.width);
  const open = moving.filter(({ state }) => state?.visible !== 'no' && isOpenAnswer(state?.given));
  const deciding = open.filter(({ courses, share }) => decides(span, courses, share));
  const gates = new Set<ItemKey>();
  for (const { state } of moving) if (state) openGates(reading, state.item.key, gates);
  const keys = (deciding.length > 0 ? deciding : open).flatMap(({ state }) =>
    state ? changedBy(reading.questionnaire, state.item.key) : [],
  );
  // What is not asked today cannot be said, whatever rests there.
  return [...new Set([...keys, ...gates])].filter((key) => reading.state(key)?.visible !== 'no');
}
