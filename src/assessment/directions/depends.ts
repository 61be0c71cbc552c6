import { questionsIn } from '../../questionnaire/condition.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { isOpenAnswer } from '../points.ts';
import { decidedSize } from './changeWords.ts';
import { type CoursesOf, changeOver, joined, type Moment } from './compare.ts';
import type { Course } from './courses.ts';
import type { Ground } from './grounds.ts';

type Span = { from: Moment; to: Moment };

const changeOf = ({ from, to }: Span, course: Course): number => (course[to] ?? 0) - (course[from] ?? 0);

/** How far the changes of an item lie apart. */
function spreadOf(span: Span, courses: readonly Course[]): number {
  const changes = courses.map((course) => changeOf(span, course));
  return changes.length === 0 ? 0 : Math.max(...changes) - Math.min(...changes);
}

/** Whether some answer to one item leaves no doubt about the word. */
function decides(grounds: readonly Ground[], all: readonly CoursesOf[], span: Span, item: number): boolean {
  const answers = new Set(all.flatMap((coursesOf) => coursesOf(item).map(({ answer }) => String(answer))));
  return [...answers].some((answer) => {
    const changes = all.map((coursesOf) => {
      const settled: CoursesOf = (other) =>
        other === item ? coursesOf(item).filter((each) => String(each.answer) === answer) : coursesOf(other);
      return changeOver(grounds, settled, span.from, span.to);
    });
    return decidedSize(joined(changes)) !== undefined;
  });
}

/** Open gates that decide whether an item is asked, those before them included. */
function openGates(reading: Reading, item: number, seen: Set<ItemKey>): void {
  const state = reading.items[item];
  if (state?.visible !== 'open') return;
  for (const key of state.item.conditions.flatMap(questionsIn)) {
    const gate = reading.state(key);
    if (!gate || seen.has(key)) continue;
    if (isOpenAnswer(gate.given)) seen.add(key);
    openGates(reading, reading.items.indexOf(gate), seen);
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
  const items = [...new Set(grounds.flatMap(({ leaves }) => leaves))];
  const spread = (item: number): number =>
    Math.max(0, ...all.map((coursesOf) => spreadOf(span, coursesOf(item))));
  const moving = items.filter((item) => spread(item) > 0).sort((a, b) => spread(b) - spread(a));
  const open = moving.filter((item) => {
    const state = reading.items[item];
    return state !== undefined && state.visible !== 'no' && isOpenAnswer(state.given);
  });
  const gates = new Set<ItemKey>();
  for (const item of moving) openGates(reading, item, gates);
  const deciding = open.filter((item) => decides(grounds, all, span, item));
  const keys = (deciding.length > 0 ? deciding : open).flatMap((item) => reading.items[item]?.item.key ?? []);
  return [...new Set([...keys, ...gates])];
}
