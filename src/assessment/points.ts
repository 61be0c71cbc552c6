import { type ItemAnswer, isNotApplicable, isPartial, UNKNOWN } from '../questionnaire/answers.ts';
import type { Option, Question, Score } from '../questionnaire/question.ts';
import type { Interval } from './model.ts';

/** How a question scores, or undefined if it does not. */
export const scoreOf = (question: Question): Score | undefined =>
  'score' in question ? question.score : undefined;

/** Smallest and largest points of some options; a single option has its own. */
function optionPoints(options: readonly Option[], isPossible: (id: string) => boolean): Interval {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { id, points = 0 } of options) {
    if (!isPossible(id)) continue;
    low = Math.min(low, points);
    high = Math.max(high, points);
  }
  return [low, high];
}

/**
 * Points of one item: those of its answer, or [smallest, largest] of what is possible while the answer is unknown,
 * missing or one of several; none where the question does not apply. Nothing is assumed. Source: docs/verfahren.md,
 * Abschnitt 3.
 * @param given the valid stored answer
 */
export function itemPoints(question: Question, given: ItemAnswer | undefined): Interval {
  if (given !== undefined && isNotApplicable(given)) return [0, 0];
  if (question.kind === 'multi') {
    const points = question.pointsByCount ?? [];
    const own = Array.isArray(given) ? points[given.length] : undefined;
    return own === undefined ? [Math.min(...points), Math.max(...points)] : [own, own];
  }
  if (question.kind !== 'single' && question.kind !== 'matrix') return [0, 0];
  if (given === undefined || given === UNKNOWN) return optionPoints(question.options, () => true);
  return optionPoints(
    question.options,
    isPartial(given) ? (id) => given.oneOf.includes(id) : (id) => id === given,
  );
}

/** The different points an item can have, given what is known. */
export function scaleOf(question: Question, given: ItemAnswer | undefined): number[] {
  if (question.kind === 'multi') return [...new Set(question.pointsByCount ?? [])];
  if (question.kind !== 'single' && question.kind !== 'matrix') return [];
  const possible = given !== undefined && isPartial(given) ? given.oneOf : undefined;
  const options = question.options.filter(({ id }) => possible === undefined || possible.includes(id));
  return [...new Set(options.flatMap(({ points }) => points ?? []))];
}

/** Whether an answer still leaves open which points it has. */
export const isOpenAnswer = (given: ItemAnswer | undefined): boolean =>
  given === undefined || given === UNKNOWN || isPartial(given);
