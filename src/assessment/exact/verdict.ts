import type { Truth } from '../../questionnaire/condition.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { asAuthored } from '../../questionnaire/names.ts';
import type { Condition } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { type Plan, planOf } from './plan.ts';
import { NO, OPEN, run, YES } from './program.ts';
import { affordable, isReadOnce, type Scope, scopeOf, scopeWith } from './scope.ts';
import { type GivenOf, walk } from './walk.ts';

const words: readonly Truth[] = ['no', 'open', 'yes'];

/** What has to be walked through for a condition; no steps where each comparison for itself is already exact. */
type Scopes = (condition: Condition) => Scope;
const scopesMade = perObject((questionnaire: Questionnaire): Scopes => {
  const plan = planOf(questionnaire);
  return perObject((condition: Condition) => {
    const program = plan.program(condition);
    return isReadOnce(plan, program) ? scopeWith([], false) : scopeOf(plan, [program]);
  });
});

const scopesIn = (questionnaire: Questionnaire): Scopes => scopesMade(asAuthored(questionnaire));

/** The valid answers of a reading by number of the item. */
export const givenIn =
  ({ items }: Reading): GivenOf =>
  (item) =>
    items[item]?.given;

/** The same, and null for what is not asked: an answer that rests there decides nothing, not even how exact others are. */
const askedIn =
  ({ items }: Reading) =>
  (item: number) =>
    items[item]?.visible === 'no' ? null : items[item]?.given;

/** Truth of a program over everything its scope leaves possible. */
function hullOf(plan: Plan, scope: Scope, program: readonly number[], given: GivenOf): number {
  const { truths } = plan;
  let lowest = YES;
  let highest = NO;
  walk(plan, scope, given, truths, () => {
    const value = run(program, truths);
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    return lowest === NO && highest !== NO;
  });
  return lowest === highest ? lowest : OPEN;
}

/**
 * Truth of a condition over all possible answers of everything it reads: `yes` or `no` only if every completion
 * agrees, `open` only if two disagree. Exact up to `combinationLimit` combinations of what is open, beyond it an enclosure.
 * Source: docs/verfahren.md, Abschnitt 4 Nr. 5.
 */
export function verdictOf(reading: Reading, condition: Condition): Truth {
  // Each comparison for itself is faster and right wherever it decides.
  const quick = reading.truth(condition);
  if (quick !== 'open') return quick;
  const plan = planOf(reading.questionnaire);
  const scope = affordable(scopesIn(reading.questionnaire)(condition), askedIn(reading));
  if (scope.steps.length === 0) return quick;
  return words[hullOf(plan, scope, plan.program(condition), givenIn(reading))] ?? 'open';
}

/** A condition with what it adds where it holds. */
export type Term = { when: Condition; by: number };

/**
 * Smallest and largest sum of the terms that hold, over all possible answers of everything their conditions read; each
 * sum is bounded first. Exact like `verdictOf`.
 */
export function sumHull(
  reading: Reading,
  base: number,
  terms: readonly Term[],
  bound: (sum: number) => number,
): readonly [number, number] {
  const plan = planOf(reading.questionnaire);
  const programs = terms.map(({ when }) => plan.program(when));
  const { truths } = plan;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  walk(plan, affordable(scopeOf(plan, programs), askedIn(reading)), givenIn(reading), truths, () => {
    const sums = [base, base];
    terms.forEach(({ by }, index) => {
      const value = run(programs[index] ?? [], truths);
      if (value === YES || (value === OPEN && by < 0)) sums[0] = (sums[0] ?? 0) + by;
      if (value === YES || (value === OPEN && by > 0)) sums[1] = (sums[1] ?? 0) + by;
    });
    low = Math.min(low, bound(sums[0] ?? base));
    high = Math.max(high, bound(sums[1] ?? base));
  });
  return [low, high];
}
