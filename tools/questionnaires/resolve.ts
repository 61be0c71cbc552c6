import type { Condition } from '../../src/questionnaire/question.ts';
import { optionsOf, rowsOf } from './lists.ts';
import type { Bank } from './read.ts';

/** Puts a concrete row in place of `*` („diese Zeile“) in every key and option of a condition. */
export function resolveRow(condition: Condition, row: string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => resolveRow(part, row)) };
  if ('any' in condition) return { any: condition.any.map((part) => resolveRow(part, row)) };
  if ('not' in condition) return { not: resolveRow(condition.not, row) };
  const question = condition.question.replace(/@\*$/, `@${row}`);
  if ('includes' in condition && condition.includes === '*') return { question, includes: row };
  return { ...condition, question };
}

/** Whether a comparison with `*` says something of a row: the option to be ticked, or the row, exists. */
function concernsRow(condition: Condition & { question: string }, row: string, bank: Bank): boolean {
  const isTick = 'includes' in condition && condition.includes === '*';
  const isRow = condition.question.endsWith('@*');
  if (!isTick && !isRow) return true;
  const question = bank.questions.find(({ id }) => id === condition.question.split('@')[0]);
  if (!question) return true;
  const entries = isTick ? optionsOf(question, bank) : rowsOf(question, bank);
  return entries.some(({ id }) => id === row);
}

/** Whether a condition can never hold for a row, because every way to it asks for what the row is no part of. */
export function isVoidFor(condition: Condition, row: string, bank: Bank): boolean {
  if ('all' in condition) return condition.all.some((part) => isVoidFor(part, row, bank));
  if ('any' in condition) {
    return condition.any.length > 0 && condition.any.every((part) => isVoidFor(part, row, bank));
  }
  return 'not' in condition ? false : !concernsRow(condition, row, bank);
}

/** Without the parts of every `any` that can never hold for a row. */
function withoutVoid(condition: Condition, row: string, bank: Bank): Condition {
  const inside = (part: Condition) => withoutVoid(part, row, bank);
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('not' in condition) return { not: inside(condition.not) };
  if (!('any' in condition)) return condition;
  const parts = condition.any.filter((part) => !isVoidFor(part, row, bank)).map(inside);
  const [only] = parts;
  return parts.length === 1 && only ? only : { any: parts };
}

/**
 * A condition for one row. Bausteine can come from several multiple choices: of „ticked here or ticked there“ only the
 * choices that offer the Baustein are left.
 */
export const resolveFor = (condition: Condition, row: string, bank: Bank): Condition =>
  resolveRow(withoutVoid(condition, row, bank), row);
