import type { Question, Score } from '../questionnaire/model.ts';
import type { ItemState } from '../questionnaire/reading.ts';
import type { Interval } from './model.ts';

/** How a question scores, or undefined if it does not. */
export const scoreOf = (question: Question): Score | undefined =>
  'score' in question ? question.score : undefined;

/** Points of every possible answer of a question, in authored order. */
function allPoints(question: Question): number[] {
  if (question.kind === 'multi') return question.pointsByCount ?? [];
  if (question.kind !== 'single' && question.kind !== 'matrix') return [];
  return question.options.flatMap(({ points }) => points ?? []);
}

function givenPoints({ item: { question }, answer }: ItemState): number | undefined {
  if (question.kind === 'multi')
    return Array.isArray(answer) ? question.pointsByCount?.[answer.length] : undefined;
  if (question.kind !== 'single' && question.kind !== 'matrix') return undefined;
  return question.options.find(({ id }) => id === answer)?.points;
}

/**
 * Points of one item: those of its answer, or [smallest, largest] of its options while the answer is unknown
 * or missing. Nothing is assumed. Source: Bewertungsverfahren, Abschnitt 3.
 */
export function pointsOf(state: ItemState): { points: Interval; open: boolean } {
  const given = givenPoints(state);
  if (given !== undefined) return { points: [given, given], open: false };
  const possible = allPoints(state.item.question);
  return { points: [Math.min(...possible), Math.max(...possible)], open: true };
}
