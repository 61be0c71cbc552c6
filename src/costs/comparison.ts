import type { CostItem } from '../questionnaire/catalogue.ts';
import type { CostEntry } from './column.ts';
import type { ColumnSums, CostBasis } from './fiveYears.ts';
import type { Range } from './range.ts';

/** What can be said of two columns beside each other. */
export type CostComparison =
  /** Not the same items on both sides, or too few on both: no difference is named. */
  | {
      kind: 'incomparable';
      missing: { first: readonly CostItem[]; second: readonly CostItem[] };
      rate: boolean;
    }
  /** The ranges overlap, or less lies between them than can be relied on. */
  | { kind: 'none' }
  /** There is a difference, but only with own time or only without it. */
  | { kind: 'hangsOnTime' }
  /** How much less the cheaper side costs, without and with own time. */
  | { kind: 'difference'; cheaper: 'first' | 'second'; cash: Range; total: Range };

const stateOf = (entries: readonly CostEntry[], id: string): CostEntry['state'] | undefined =>
  entries.find(({ item }) => item.id === id)?.state;

/** What one side would have to say so that the other can be compared with it. */
function missingIn(side: readonly CostEntry[], other: readonly CostEntry[]): CostItem[] {
  return side.flatMap(({ item, state }) =>
    state === 'missing' && (item.core || stateOf(other, item.id) === 'given') ? [item] : [],
  );
}

type Gap = { cheaper: 'first' | 'second'; by: Range };

/** What lies between two ranges that do not overlap, if it can be relied on. */
function gapBetween(first: Range, second: Range, reliable: number): Gap | undefined {
  const [low, high, cheaper] =
    first[1] < second[0]
      ? ([first, second, 'first'] as const)
      : second[1] < first[0]
        ? ([second, first, 'second'] as const)
        : [];
  if (!low || !high || !cheaper) return undefined;
  const nearest = high[0] - low[1];
  if (nearest * 100 < reliable * high[0]) return undefined;
  return { cheaper, by: [nearest, high[1] - low[0]] };
}

/**
 * A difference is only named where both sides hold the same items, the ranges keep enough distance, and it is there with
 * own time and without. Which side comes first changes nothing but its name.
 * Source: docs/verfahren.md, Abschnitt 13.
 */
export function compareColumns(first: ColumnSums, second: ColumnSums, basis: CostBasis): CostComparison {
  const missing = {
    first: missingIn(first.entries, second.entries),
    second: missingIn(second.entries, first.entries),
  };
  const rate = first.ownTime === undefined || second.ownTime === undefined;
  if (rate || missing.first.length + missing.second.length > 0)
    return { kind: 'incomparable', missing, rate };
  const cash = gapBetween(first.cash.range, second.cash.range, basis.reliable);
  const total = gapBetween(first.total.range, second.total.range, basis.reliable);
  if (!cash && !total) return { kind: 'none' };
  if (!cash || !total || cash.cheaper !== total.cheaper) return { kind: 'hangsOnTime' };
  return { kind: 'difference', cheaper: cash.cheaper, cash: cash.by, total: total.by };
}
