import type { CostItem } from '../questionnaire/catalogue.ts';
import type { CostEntry } from './column.ts';
import { MONTHS_LOOKED_AT } from './fiveYears.ts';
import type { Offer } from './matters.ts';

/** Where a usual mistake of such comparisons shows in one column. Source: docs/verfahren.md, Abschnitt 13. */
export type CostHint =
  /** Only what is bought is there, nothing that recurs. */
  | { kind: 'onlyOnce' }
  /** Something is set to nothing where it always arises. */
  | { kind: 'refused'; items: readonly CostItem[] }
  | { kind: 'freeTime' }
  /** Something moves, and what moving costs is set to nothing. */
  | { kind: 'freeMove'; items: readonly CostItem[] }
  /** Taken over from today beside the price of an offer, which may contain it. */
  | { kind: 'asToday'; items: readonly CostItem[] }
  /** The price of an offer ends before the five years do. */
  | { kind: 'shortOffer'; offer: Offer; months: number };

type HintInput = {
  entries: readonly CostEntry[];
  /** What the same items are today. */
  today: readonly CostEntry[];
  /** Whether Bausteine move to another way of operating. */
  moves: boolean;
  offers: readonly Offer[];
};

const isFree = (entry: CostEntry): boolean =>
  entry.state === 'none' || (entry.state === 'given' && entry.value[1] === 0);
const isGiven = (entry: CostEntry): boolean => entry.state === 'given' && entry.value[1] > 0;
const itemsOf = (entries: readonly CostEntry[]): CostItem[] => entries.map(({ item }) => item);

function isAsToday(entry: CostEntry, today: readonly CostEntry[]): boolean {
  const before = today.find(({ item }) => item.id === entry.item.id);
  if (entry.state !== 'given' || before?.state !== 'given') return false;
  return entry.value[0] === before.value[0] && entry.value[1] === before.value[1];
}

/** How long the price of an offer holds; undefined where that is open. */
const termOf = ({ months, optionMonths = 0, isOpenEnded }: Offer): number | undefined =>
  isOpenEnded || months === undefined ? undefined : months + optionMonths;

/** Usual mistakes that show in one column, in a fixed order. None of them changes a sum. */
export function hintsFor({ entries, today, moves, offers }: HintInput): CostHint[] {
  const given = entries.filter(isGiven);
  const refused = itemsOf(entries.filter((entry) => entry.state === 'missing' && entry.refused));
  const isMoving = ({ item }: CostEntry) => item.core && item.unit === 'einmalig' && !item.neverZero;
  const freeMove = moves && given.length > 0 ? itemsOf(entries.filter(isMoving).filter(isFree)) : [];
  const asToday =
    offers.length === 0
      ? []
      : itemsOf(given.filter((entry) => entry.item.unit === 'jahr' && isAsToday(entry, today)));
  const short = offers.flatMap((offer): CostHint[] => {
    const months = termOf(offer);
    return months !== undefined && months < MONTHS_LOOKED_AT ? [{ kind: 'shortOffer', offer, months }] : [];
  });
  return [
    ...(given.length > 0 && given.every(({ item }) => item.unit === 'einmalig')
      ? [{ kind: 'onlyOnce' } as const]
      : []),
    ...(refused.length > 0 ? [{ kind: 'refused', items: refused } as const] : []),
    ...(entries.some((entry) => entry.item.unit === 'wochenstunden' && isFree(entry))
      ? [{ kind: 'freeTime' } as const]
      : []),
    ...(freeMove.length > 0 ? [{ kind: 'freeMove', items: freeMove } as const] : []),
    ...(asToday.length > 0 ? [{ kind: 'asToday', items: asToday } as const] : []),
    ...short,
  ];
}
