import type { Condition, ItemKey } from '../../questionnaire/question.ts';

/** Truth as a number, so that „all“ is the smallest, „any“ the largest and „not“ 2 minus it. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** A comparison of a condition: the smallest thing that is true or false. */
export type Leaf = Extract<Condition, { question: ItemKey }>;

/**
 * A condition in postfix order: numbers from 0 on name an atom, `NOT` turns the last value around, and smaller
 * numbers join the last n values (see `join`).
 */
export type Program = readonly number[];

const NOT = -1;
/** The code for „all of the last n“ (even) or „any of the last n“ (odd). */
const join = (count: number, any: boolean): number => -2 - 2 * count - (any ? 1 : 0);

/** Compiles a condition; `atomOf` gives the number of the atom of a comparison. */
export function compileCondition(condition: Condition, atomOf: (leaf: Leaf) => number): Program {
  if ('not' in condition) return [...compileCondition(condition.not, atomOf), NOT];
  const any = 'any' in condition;
  if (!any && !('all' in condition)) return [atomOf(condition)];
  const parts = any ? condition.any : condition.all;
  return [...parts.flatMap((part) => compileCondition(part, atomOf)), join(parts.length, any)];
}

/** A condition that holds when all of these do. */
export const joined = (programs: readonly Program[]): Program =>
  programs.length === 1 ? (programs[0] ?? []) : [...programs.flat(), join(programs.length, false)];

/** Numbers of the atoms a program reads, each once. */
export const atomsOf = (program: Program): number[] => [...new Set(program.filter((code) => code >= 0))];

const stack = new Uint8Array(1024);

/** Value of a program under the truths of its atoms, after Kleene. */
export function run(program: Program, truths: Uint8Array): number {
  let top = 0;
  for (const code of program) {
    if (code >= 0) stack[top++] = truths[code] ?? NO;
    else if (code === NOT) stack[top - 1] = 2 - (stack[top - 1] ?? NO);
    else {
      const any = (code & 1) !== 0;
      const count = (-2 - code) >> 1;
      let value = any ? NO : YES;
      for (let part = top - count; part < top; part += 1) {
        const own = stack[part] ?? NO;
        if (any ? own > value : own < value) value = own;
      }
      top -= count;
      stack[top++] = value;
    }
  }
  return stack[0] ?? YES;
}
