import type { Condition } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { verdictOf } from './exact/verdict.ts';

type Varying = { variants?: ({ when: Condition } & object)[] };

/** The words that fit the answers: each from the first variant that surely holds and has it, else the item's own. */
export function fitting<Item extends Varying>(reading: Reading, item: Item): Item {
  let fitted = item;
  // From the last to the first, so that earlier ones replace the words of later ones.
  for (const { when, ...words } of [...(item.variants ?? [])].reverse())
    if (verdictOf(reading, when) === 'yes') fitted = { ...fitted, ...words };
  return fitted;
}
