import type { Condition } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { verdictOf } from './exact/verdict.ts';

type Varying = { variants?: ({ when: Condition } & object)[] };

/** The words that fit the answers: of the variants the first that surely holds; what it leaves out stays. */
export function fitting<Item extends Varying>(reading: Reading, item: Item): Item {
  const variant = item.variants?.find(({ when }) => verdictOf(reading, when) === 'yes');
  if (variant === undefined) return item;
  const { when: _when, ...words } = variant;
  return { ...item, ...words };
}
