import { changedBy, findItem, itemsOfQuestion } from './items.ts';
import { perObject } from './memo.ts';
import type { ItemKey } from './question.ts';
import type { Reading } from './reading.ts';

/** Answers that can hardly all be true. */
export type ContradictionResult = {
  id: string;
  row?: string;
  /** A polite finished sentence. */
  text: string;
  /** What can be changed: items that are asked, or questions with rows as a whole. */
  items: ItemKey[];
};

/** The items to change, of a row where it has one; what is not asked is left out. */
function itemsFor(reading: Reading, keys: readonly ItemKey[], row: string | undefined): ItemKey[] {
  const { questionnaire, state, statesOf } = reading;
  const isAsked = (key: ItemKey): boolean =>
    findItem(questionnaire, key)
      ? state(key)?.visible !== 'no'
      : itemsOfQuestion(questionnaire, key).length > 0 &&
        statesOf(key).some(({ visible }) => visible !== 'no');
  const resolved = keys.map((key) =>
    changedBy(questionnaire, row === undefined ? key : key.replace(/@\*$/, `@${row}`)),
  );
  return [...new Set(resolved)].filter(isAsked);
}

/** The contradictions that are there for certain, in authored order. They decide nothing; somebody looks again. */
export const contradictionsOf = perObject((reading: Reading): readonly ContradictionResult[] =>
  (reading.questionnaire.contradictions ?? []).flatMap(({ id, cases, text, questions }) =>
    cases
      .filter(({ when }) => reading.truth(when) === 'yes')
      .map(({ row }) => ({
        id,
        ...(row === undefined ? {} : { row }),
        text,
        items: itemsFor(reading, questions, row),
      })),
  ),
);
