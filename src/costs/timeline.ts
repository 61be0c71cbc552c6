import type { Fact } from '../questionnaire/catalogue.ts';
import { isoOrder } from '../questionnaire/isoOrder.ts';
import { earliestOf, latestOf } from './days.ts';
import { factFor } from './facts.ts';
import type { Contract, Land, Matters, Offer } from './matters.ts';
import { monthsBefore, type Notice, noticesOf } from './notice.ts';
import { type Comparison, compared, sumOf, together } from './procurement.ts';

/** Months from a decision to the beginning of a new contract. */
type Band = { from: number; to: number };

type Dated<Kind extends string, Rest> = { kind: Kind; date: string; isPast: boolean } & Rest;
/** One day, or month, that matters. `date` is the safe side. */
export type TimelineEntry =
  | Dated<'notice', { contract: Contract; notice: Notice }>
  /** The last sensible day for a decision lies between `safe` and `until`; `date` is the first that still comes. */
  | Dated<'decide', { contract: Contract; safe: string; until: string }>
  | Dated<'end', { contract: Contract }>
  | Dated<'budget', { year?: number }>
  | Dated<'offer', { offer: Offer }>
  | Dated<'law', { fact: Fact }>;

const order: TimelineEntry['kind'][] = ['decide', 'notice', 'budget', 'offer', 'end', 'law'];

const bandOf = (fact: Fact | undefined): Band | undefined =>
  typeof fact?.value === 'object' ? fact.value : undefined;
const numberOf = (fact: Fact | undefined): number | undefined =>
  typeof fact?.value === 'number' ? fact.value : undefined;

/** Where what has been offered lies; nothing where it cannot be estimated. */
function comparisons({ offers }: Matters, facts: readonly Fact[]): Comparison[] {
  const threshold = numberOf(factFor(facts, 'euThreshold'));
  const longTerm = numberOf(factFor(facts, 'longTerm'));
  if (threshold === undefined || longTerm === undefined) return [];
  return together(offers).flatMap((group) => {
    const sum = sumOf(group, longTerm);
    return 'value' in sum ? [compared(sum.value, threshold)] : [];
  });
}

/** How long it takes to find a new contract; longer where the threshold is or may be reached. */
export function leadTimeOf(matters: Matters, facts: readonly Fact[]): Band | undefined {
  const [short, long] = [bandOf(factFor(facts, 'leadTime')), bandOf(factFor(facts, 'leadTimeEu'))];
  const found = comparisons(matters, facts);
  if (short === undefined || long === undefined || found.every((each) => each === 'below')) return short;
  return found.every((each) => each === 'above') ? long : { from: short.from, to: long.to };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const isOver = (date: string, today: string): boolean => latestOf(date) < today;

function ofContract(
  contract: Contract,
  today: string,
  land: Land | undefined,
  band: Band | undefined,
): TimelineEntry[] {
  if (contract.end === undefined) return [];
  const notices = noticesOf(contract, today, land);
  const next = notices.at(-1);
  const end = next?.end ?? contract.end;
  const before = (months: number) => {
    const day = monthsBefore(earliestOf(end), months);
    return next === undefined ? day : earlier(day, next.safe);
  };
  return [
    ...notices.map((notice): TimelineEntry => {
      return { kind: 'notice', date: notice.safe, isPast: notice.last < today, contract, notice };
    }),
    ...(band === undefined || isOver(end, today)
      ? []
      : [
          {
            kind: 'decide' as const,
            date: before(band.to) < today ? before(band.from) : before(band.to),
            safe: before(band.to),
            until: before(band.from),
            isPast: before(band.from) < today,
            contract,
          },
        ]),
    { kind: 'end', date: end, isPast: isOver(end, today), contract },
  ];
}

/**
 * Every day that matters, by date. `facts` are all of the questionnaire; `applying` are those with a date that hold for
 * these answers.
 */
export function timelineOf(
  matters: Matters,
  facts: readonly Fact[],
  applying: readonly Fact[],
  today: string,
): TimelineEntry[] {
  const { contracts, budget, offers, place } = matters;
  const band = leadTimeOf(matters, facts);
  const entries: TimelineEntry[] = [
    ...contracts.flatMap((contract) => ofContract(contract, today, place.land, band)),
    ...(budget.date === undefined
      ? []
      : [
          {
            kind: 'budget' as const,
            date: budget.date,
            isPast: isOver(budget.date, today),
            ...(budget.year === undefined ? {} : { year: budget.year }),
          },
        ]),
    ...offers.flatMap((offer): TimelineEntry[] =>
      offer.validUntil === undefined
        ? []
        : [{ kind: 'offer', date: offer.validUntil, isPast: isOver(offer.validUntil, today), offer }],
    ),
    ...applying.flatMap((fact): TimelineEntry[] =>
      fact.date === undefined ? [] : [{ kind: 'law', date: fact.date, isPast: fact.date < today, fact }],
    ),
  ];
  return entries.toSorted(
    (a, b) =>
      isoOrder(earliestOf(a.date), earliestOf(b.date)) || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}
