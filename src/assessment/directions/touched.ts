import { questionsIn } from '../../questionnaire/condition.ts';
import { findQuestion, itemsOf } from '../../questionnaire/items.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import type { ItemKey, Question } from '../../questionnaire/question.ts';
import type { Aims } from './aims.ts';
import type { Shifts } from './shifts.ts';

/** The gates of every item that has some, in the order of the questionnaire. */
const gatesOf = perObject((questionnaire: Questionnaire) =>
  itemsOf(questionnaire).flatMap(({ key, conditions }) => {
    const gates = [...new Set(conditions.flatMap(questionsIn))];
    return gates.length === 0 ? [] : [{ key, gates }];
  }),
);

/** Items for which it may change whether they are asked when the answers of others change: gates always come first. */
export function touchedBy(questionnaire: Questionnaire, isChanged: (key: ItemKey) => boolean): Set<ItemKey> {
  const touched = new Set<ItemKey>();
  for (const { key, gates } of gatesOf(questionnaire)) {
    if (gates.some((gate) => touched.has(gate) || isChanged(gate))) touched.add(key);
  }
  return touched;
}

/** Whether an answer follows from others of which some may change: the ticks it counts, or what can be ticked. */
export function isDerivedAnew(
  questionnaire: Questionnaire,
  question: Question,
  isChanged: (key: ItemKey) => boolean,
): boolean {
  if (question.kind !== 'single' || !question.derive) return false;
  const source = findQuestion(questionnaire, question.derive.counts);
  if (!source || !('options' in source)) return false;
  return isChanged(source.id) || source.options.some(({ when }) => questionsIn(when).some(isChanged));
}

/** Whether measures or shifts change the answer of an item. */
export const isChangedBy = (aims: Aims, shifts: readonly Shifts[]) => (key: ItemKey) =>
  aims.has(key) || shifts.some((each) => each.has(key));
