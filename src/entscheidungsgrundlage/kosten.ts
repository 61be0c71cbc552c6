import { type CostEntry, entriesOf, hasFigures } from '../costs/column.ts';
import { type CostComparison, compareColumns } from '../costs/comparison.ts';
import { type CostHint, hintsFor } from '../costs/costHints.ts';
import { basisOf, type ColumnSums, type CostBasis, sumsOf } from '../costs/fiveYears.ts';
import type { Figures, Offer } from '../costs/matters.ts';
import { type Range, rangeOf } from '../costs/range.ts';
import type { NumberAnswer } from '../questionnaire/answers.ts';
import type { Direction } from '../questionnaire/catalogue.ts';
import { perObject } from '../questionnaire/memo.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';

/** What one way costs over five years: today's, or that of a direction. */
export type CostColumn = {
  /** The direction; undefined for „weiter wie bisher“. */
  direction: Direction | undefined;
  title: string;
  sums: ColumnSums;
  offers: readonly Offer[];
  hints: readonly CostHint[];
};

/** Two columns beside each other, in their order. */
export type CostPair = { first: CostColumn; second: CostColumn; comparison: CostComparison };

/** Costs of all ways with figures; „weiter wie bisher“ always comes first. */
export type Costs = {
  basis: CostBasis;
  columns: readonly CostColumn[];
  pairs: readonly CostPair[];
  /** How many workplaces there are. */
  workplaces: Range | undefined;
};

export const todayTitle = 'Weiter wie bisher';

/** The answer to a question for a number, if there is one that counts. */
export function numberAnswer({ reading }: Context, question: string): NumberAnswer | undefined {
  const answer = reading.statesOf(question).find((state) => state.answer !== undefined)?.answer;
  if (typeof answer === 'number') return answer;
  return typeof answer === 'object' && 'from' in answer && !('period' in answer) ? answer : undefined;
}

/** What answers say of today's costs, by question. */
function answersOf(context: Context): Record<string, NumberAnswer> {
  const questions = (context.questionnaire.costs ?? []).flatMap(({ question }) => question ?? []);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = numberAnswer(context, question);
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}

/** The entries of today or of a direction. */
export function costEntries(context: Context, figures: Figures, isToday: boolean): CostEntry[] {
  const items = context.questionnaire.costs ?? [];
  return entriesOf({ items, figures, isToday, answers: answersOf(context) });
}

const moves = (direction: Direction | undefined): boolean =>
  direction?.moves?.to !== undefined || direction?.moves?.inHouse !== undefined;

function columnsOf(context: Context, basis: CostBasis): CostColumn[] {
  const { questionnaire, matters } = context;
  const { today, directions } = matters.money;
  const first = costEntries(context, today, true);
  const columnOf = (direction: Direction | undefined, figures: Figures, entries: CostEntry[]): CostColumn => {
    const offers = matters.offers.filter(({ id }) => figures.offers?.includes(id));
    return {
      direction,
      title: direction ? plain(direction.title) : todayTitle,
      sums: sumsOf(entries, basis),
      offers,
      hints: hintsFor({ entries, today: first, moves: moves(direction), offers }),
    };
  };
  const others = questionnaire.directions.flatMap((direction) => {
    const figures = Object.hasOwn(directions, direction.id) ? directions[direction.id] : undefined;
    const entries = figures && costEntries(context, figures, false);
    return entries && hasFigures(entries) ? [columnOf(direction, figures, entries)] : [];
  });
  return hasFigures(first) || others.length > 0 ? [columnOf(undefined, today, first), ...others] : [];
}

const pairsOf = (columns: readonly CostColumn[], basis: CostBasis): CostPair[] =>
  columns.flatMap((first, index) =>
    columns
      .slice(index + 1)
      .map((second) => ({ first, second, comparison: compareColumns(first.sums, second.sums, basis) })),
  );

function workplacesOf(context: Context): Range | undefined {
  const { workplaces } = context.matters.money;
  const question = context.questionnaire.document?.workplaces;
  const given = workplaces ?? (question === undefined ? undefined : numberAnswer(context, question));
  return given === undefined ? undefined : rangeOf(given);
}

/** What the ways cost over five years; undefined as long as there is no figure. */
export const costsOf = perObject((context: Context): Costs | undefined => {
  const basis = basisOf(context.questionnaire.facts ?? [], context.matters.money.hourlyRate);
  const columns = basis && columnsOf(context, basis);
  if (!basis || !columns || columns.length === 0) return undefined;
  return { basis, columns, pairs: pairsOf(columns, basis), workplaces: workplacesOf(context) };
});
