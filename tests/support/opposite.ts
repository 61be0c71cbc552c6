import type { Answers, ItemAnswer } from '../../src/questionnaire/answers.ts';
import { type Item, itemsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { stored } from './answers.ts';

/** Another answer than the given one; the option half the list further, or the ticks the other has not. */
function otherThan({ question, row }: Item, given: unknown): ItemAnswer | undefined {
  if (question.kind === 'single' || question.kind === 'matrix') {
    const ids = question.options.map(({ id }) => id);
    const at = ids.indexOf(String(given));
    // Rows of one question do not all move by the same step, or everything would lie in one place.
    const step = 1 + ((row?.id.length ?? 0) % Math.max(1, ids.length - 1));
    return ids[(Math.max(0, at) + (at < 0 ? 0 : step)) % ids.length];
  }
  if (question.kind === 'multi') {
    const ticked: unknown[] = Array.isArray(given) ? given : [];
    const others = question.options.map(({ id }) => id).filter((id) => !ticked.includes(id));
    // Two municipalities share Bausteine, however different they are: without any there is nothing to decide.
    const shared = question.options
      .map(({ id }) => id)
      .filter((id, index) => ticked.includes(id) && index % 2 === 0);
    return others.length >= shared.length ? others : [...others, ...shared];
  }
  if (question.kind === 'number') return typeof given === 'number' && given >= 6 ? question.min : 8;
  return undefined;
}

/** A municipality that answers every question otherwise. */
export function opposite(questionnaire: Questionnaire, answers: Answers): Answers {
  const items = new Map<string, ItemAnswer>();
  for (const item of itemsOf(questionnaire)) {
    const { question, row } = item;
    if (question.kind === 'single' && question.derive) continue;
    const whole = answers[question.id];
    const given = row === undefined ? whole : (whole as Record<string, unknown> | undefined)?.[row.id];
    const other = otherThan(item, given);
    if (other !== undefined) items.set(item.key, other);
  }
  return stored(questionnaire, items);
}
