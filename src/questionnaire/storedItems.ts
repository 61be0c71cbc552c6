import { type Answer, type Answers, type ItemAnswer, itemKey, parseKey, type RowAnswers } from './answers.ts';
import { isReasonShaped } from './kinds/kinds.ts';
import { own } from './own.ts';
import type { ItemKey } from './question.ts';

/** What is stored under a key: for a question the answer or all its rows, for a row its answer. */
export type Stored = Answer | ItemAnswer;

/**
 * The rows of a stored answer, if it has rows: neither numbers and amounts nor one of several options nor „trifft nicht
 * zu“.
 */
function rowsOf(stored: Answer | undefined): RowAnswers | undefined {
  if (typeof stored !== 'object' || Array.isArray(stored)) return undefined;
  const rows = stored as Readonly<Record<string, unknown>>;
  const isItself =
    isReasonShaped(stored) ||
    Array.isArray(own(rows, 'oneOf')) ||
    Object.values(rows).some((part) => typeof part === 'number');
  return isItself ? undefined : (rows as RowAnswers);
}

/** What is stored under a key, read without knowing the question; undefined if there is nothing. */
export function storedAt(answers: Answers, key: ItemKey): Stored | undefined {
  const { question, row } = parseKey(key);
  const stored = own(answers, question);
  return row === undefined ? stored : own(rowsOf(stored) ?? {}, row);
}

/** Whether an answer can be put under the key without replacing another one. */
export function isFree(answers: Answers, key: ItemKey): boolean {
  const { question, row } = parseKey(key);
  const stored = own(answers, question);
  if (stored === undefined) return true;
  const rows = rowsOf(stored);
  return row !== undefined && rows !== undefined && own(rows, row) === undefined;
}

const without = <V>(values: Readonly<Record<string, V>>, key: string): Record<string, V> => {
  const { [key]: _removed, ...others } = values;
  return others;
};

/** The answers with this one put under the key, or taken away; a question without any row left is not answered. */
export function withStored(answers: Answers, key: ItemKey, value: Stored | undefined): Answers {
  const { question, row } = parseKey(key);
  if (row === undefined) {
    return value === undefined ? without(answers, question) : { ...answers, [question]: value as Answer };
  }
  const rows = rowsOf(own(answers, question)) ?? {};
  const left =
    value === undefined ? without(rows, row) : { ...rows, [row]: value as RowAnswers[keyof RowAnswers] };
  return Object.keys(left).length === 0 ? without(answers, question) : { ...answers, [question]: left };
}

/** The single answers under a key: every row of a question with rows, else what is stored. */
export function itemsAt(answers: Answers, key: ItemKey): [ItemKey, ItemAnswer][] {
  const stored = storedAt(answers, key);
  if (stored === undefined) return [];
  const { question, row } = parseKey(key);
  const rows = row === undefined ? rowsOf(stored as Answer) : undefined;
  if (!rows) return [[key, stored as ItemAnswer]];
  return Object.entries(rows).map(([id, answer]) => [itemKey(question, id), answer]);
}
