import { INAPPLICABLE, type ItemAnswer, isNotApplicable, isPartial } from '../../questionnaire/answers.ts';
import { matches, type Truth } from '../../questionnaire/condition.ts';
import type { Condition, ItemKey } from '../../questionnaire/question.ts';

/** Truth as a number, so that „all“ is the smallest, „any“ the largest and „not“ 2 minus it. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** A comparison of a condition. */
export type Comparison = Extract<Condition, { question: ItemKey }>;

/** The smallest thing that is true or false: a comparison, or whether a question applies at all. */
export type Leaf = Comparison | { question: ItemKey; applies: true };

/** What a leaf says of a valid answer to the question it reads. */
export function says(leaf: Leaf, answer: ItemAnswer): Truth {
  if (!('applies' in leaf)) return matches(leaf, answer);
  if (typeof answer === 'object' && isPartial(answer) && answer.oneOf.includes(INAPPLICABLE)) return 'open';
  return isNotApplicable(answer) ? 'no' : 'yes';
}

/**
 * A condition in postfix order: numbers from 0 on name an atom, `NOT` turns the last value around, and smaller
 * numbers join the last n values (see `join`).
 */
export type Program = readonly number[];

const NOT = -1;
/** The code for „all of the last n“ (even) or „any of the last n“ (odd). */
const join = (count: number, any: boolean): number => -2 - 2 * count - (any ? 1 : 0);

/** Compiles a condition; `programOf` gives the program of a comparison. */
export function compileCondition(condition: Condition, programOf: (leaf: Comparison) => Program): Program {
  if ('not' in condition) return [...compileCondition(condition.not, programOf), NOT];
  const any = 'any' in condition;
  if (!any && !('all' in condition)) return programOf(condition);
  const parts = any ? condition.any : condition.all;
  return [...parts.flatMap((part) => compileCondition(part, programOf)), join(parts.length, any)];
}

const several = (programs: readonly Program[], any: boolean): Program =>
  programs.length === 1 ? (programs[0] ?? []) : [...programs.flat(), join(programs.length, any)];

/** A condition that holds when all of these do. */
export const joined = (programs: readonly Program[]): Program => several(programs, false);

/** A condition that holds when one of these does. */
export const anyJoined = (programs: readonly Program[]): Program => several(programs, true);

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
