import { type ItemAnswer, isPartial, UNKNOWN } from '../questionnaire/answers.ts';
import { evaluate, type Known, questionsIn } from '../questionnaire/condition.ts';
import { derivationOf, itemsOf } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';

/** Items whose answers decide what else is asked, offered, derived or how something is called. */
const steeringIn = perObject((questionnaire: Questionnaire): ReadonlySet<ItemKey> => {
  const read = itemsOf(questionnaire).flatMap(({ question, conditions }) => [
    ...conditions.flatMap(questionsIn),
    ...('options' in question ? question.options.flatMap(({ when }) => questionsIn(when)) : []),
    ...(derivationOf(question) ? [derivationOf(question)?.counts ?? ''] : []),
  ]);
  const names = questionnaire.bausteine.flatMap(({ nameFrom }) => nameFrom ?? []);
  return new Set([...read, ...names]);
});

/** Whether some answers change nothing but themselves. */
export const areApart = ({ questionnaire }: Reading, keys: Iterable<ItemKey>): boolean =>
  ![...keys].some((key) => steeringIn(questionnaire).has(key));

function patchedState(state: ItemState, given: ItemAnswer): ItemState {
  const isSettled = given !== UNKNOWN && !isPartial(given);
  return {
    ...state,
    given,
    answer: state.visible === 'no' || given === UNKNOWN ? undefined : given,
    status: isSettled ? 'answered' : 'unknown',
  };
}

/** What a patched reading was made from. */
type Origin = { from: Reading; changed: ReadonlySet<ItemKey> };
const origins = new WeakMap<Reading, Origin>();
export const originOf = (reading: Reading): Origin | undefined => origins.get(reading);

/**
 * A reading with some answers in place of others, all else left as it was read. Only for valid answers of choices that
 * change nothing but themselves ({@link areApart}): then it says the same as reading anew, at a fraction of the time.
 */
export function patched(reading: Reading, changes: ReadonlyMap<ItemKey, ItemAnswer>): Reading {
  const states = new Map<ItemKey, ItemState>();
  for (const [key, given] of changes) {
    const state = reading.state(key);
    if (state) states.set(key, patchedState(state, given));
  }
  const know = (key: ItemKey): Known => states.get(key) ?? reading.know(key);
  const made: Reading = {
    ...reading,
    items: reading.items.map((state) => states.get(state.item.key) ?? state),
    state: (key) => states.get(key) ?? reading.state(key),
    statesOf: (id) => reading.statesOf(id).map((state) => states.get(state.item.key) ?? state),
    know,
    truth: (condition) => evaluate(condition, know),
  };
  origins.set(made, { from: reading, changed: new Set(changes.keys()) });
  return made;
}
