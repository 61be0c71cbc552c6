import type { NumberAnswer } from '../questionnaire/answers.ts';
import type { CostItem } from '../questionnaire/catalogue.ts';
import { own } from '../questionnaire/own.ts';
import type { Figures } from './matters.ts';
import { type Range, rangeOf } from './range.ts';

/** What is known of one item in one column: an amount in the unit of the item, that it does not arise, or nothing. */
export type CostEntry = { item: CostItem } & (
  | { state: 'given'; value: Range }
  | { state: 'none' }
  /** `refused`: nothing was given where something always arises. */
  | { state: 'missing'; refused?: true }
);

type ColumnInput = {
  items: readonly CostItem[];
  figures: Figures;
  /** „Weiter wie bisher“: nothing moves, and technology wears out all the same. */
  isToday: boolean;
  /** Amounts that answers give, by question. */
  answers: Readonly<Record<string, NumberAnswer>>;
};

function entryOf(item: CostItem, { figures, isToday, answers }: ColumnInput): CostEntry {
  const answered = isToday && item.question !== undefined ? own(answers, item.question) : undefined;
  const given = answered ?? own(figures.amounts, item.id);
  if (given !== undefined) {
    const value = rangeOf(given);
    return isToday && item.neverZero && value[1] === 0
      ? { item, state: 'missing', refused: true }
      : { item, state: 'given', value };
  }
  const isNone = figures.none.includes(item.id) || (isToday && item.moving === true);
  return { item, state: isNone ? 'none' : 'missing' };
}

/** The entries of one column, one for each item, in their order. Amounts that answers give are those of today. */
export const entriesOf = (input: ColumnInput): CostEntry[] => input.items.map((item) => entryOf(item, input));

/** Whether anything is known of a column by figures. */
export const hasFigures = (entries: readonly CostEntry[]): boolean =>
  entries.some(({ state }) => state === 'given');
