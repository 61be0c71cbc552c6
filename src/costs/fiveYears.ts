import type { NumberAnswer } from '../questionnaire/answers.ts';
import type { CostItem, Fact } from '../questionnaire/catalogue.ts';
import type { CostEntry } from './column.ts';
import { factFor } from './facts.ts';
import { nothing, plus, type Range, rangeOf, sum, times } from './range.ts';

/** What is looked at; costs of technology are commonly compared over its life. */
export const YEARS = 5;
export const MONTHS_LOOKED_AT = YEARS * 12;

/** What sums rest on beside the figures. */
export type CostBasis = {
  /** Per cent in a year. */
  priceRise: Range;
  /** Weeks of work in a year. */
  workingWeeks: number;
  /** Per cent that must lie between two sums. */
  reliable: number;
  /** Euro in an hour of own work; missing as long as it is not given. */
  hourlyRate?: Range;
};

/** The basis as the data set it; undefined where they do not say what is needed. */
export function basisOf(facts: readonly Fact[], hourlyRate?: NumberAnswer): CostBasis | undefined {
  const [rise, weeks, reliable] = [
    factFor(facts, 'priceRise')?.value,
    factFor(facts, 'workingWeeks')?.value,
    factFor(facts, 'reliableDifference')?.value,
  ];
  if (rise === undefined || typeof weeks !== 'number' || typeof reliable !== 'number') return undefined;
  return {
    priceRise: rangeOf(rise),
    workingWeeks: weeks,
    reliable,
    ...(hourlyRate === undefined ? {} : { hourlyRate: rangeOf(hourlyRate) }),
  };
}

/** How often a yearly amount of today counts in five years: the first year at today's price, each later one dearer. */
export function timesOverYears([from, to]: Range): Range {
  const factor = (rise: number): number =>
    Array.from({ length: YEARS }, (_, year) => (1 + rise / 100) ** year).reduce((a, b) => a + b, 0);
  return [factor(from), factor(to)];
}

/** An amount as far as it is known; with anything missing its lower end is all that can be said. */
export type Sum = { range: Range; missing: readonly CostItem[] };

/** What one column comes to. Euro gross. */
export type ColumnSums = {
  entries: readonly CostEntry[];
  /** Once in five years. */
  single: Sum;
  /** In a year, at today's prices. */
  running: Sum;
  /** In five years, without own time. */
  cash: Sum;
  /** Hours in a week; missing if not given. */
  hours: Sum;
  /** In five years; undefined as long as hours are given without what an hour costs. */
  ownTime: Range | undefined;
  /** In five years, with own time. */
  total: Sum;
};

/** The sum of the entries of one kind, and which of them nobody has given. */
function sumOf(entries: readonly CostEntry[], isOfKind: (item: CostItem) => boolean): Sum {
  const own = entries.filter(({ item }) => isOfKind(item));
  return {
    range: sum(own.map((entry) => (entry.state === 'given' ? entry.value : nothing))),
    missing: own.flatMap((entry) => (entry.state === 'missing' ? [entry.item] : [])),
  };
}

/**
 * Sums of one column over five years: what is paid once, what is paid in a year, and own time, each apart. Nothing is
 * discounted; only what recurs gets dearer. Source: docs/verfahren.md, Abschnitt 13.
 */
export function sumsOf(entries: readonly CostEntry[], basis: CostBasis): ColumnSums {
  const single = sumOf(entries, ({ unit }) => unit === 'einmalig');
  const running = sumOf(entries, ({ unit }) => unit === 'jahr');
  const hours = sumOf(entries, ({ unit }) => unit === 'wochenstunden');
  const years = timesOverYears(basis.priceRise);
  const cash = {
    range: plus(single.range, times(running.range, years)),
    missing: [...single.missing, ...running.missing],
  };
  const isFree = hours.range[1] === 0;
  const rate = isFree ? nothing : basis.hourlyRate;
  const weeks: Range = [basis.workingWeeks, basis.workingWeeks];
  const ownTime = rate && times(times(times(hours.range, weeks), rate), years);
  return {
    entries,
    single,
    running,
    cash,
    hours,
    ownTime,
    total: {
      range: plus(cash.range, ownTime ?? nothing),
      missing: [...cash.missing, ...hours.missing],
    },
  };
}
