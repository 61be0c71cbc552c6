import { addDays, addMonths, earliestOf } from './days.ts';
import type { Contract, Land } from './matters.ts';
import { lastWorkingDay } from './workingDays.ts';

/** When a contract can be ended, and what follows if that is missed. Days are the earliest that can be meant. */
export type Notice = {
  /** Last day on which notice can arrive, by the calendar. */
  last: string;
  /** The same or an earlier day, on which somebody is there to take it in. */
  safe: string;
  /** The end it belongs to, a day or month as it was given or follows from it. */
  end: string;
  /** Until when the contract goes on if nobody gives notice; undefined if it ends, or if that is not known. */
  renewedUntil?: string;
};

/** Renewals counted from the end that was given; nobody keeps a contract longer. */
const mostRenewals = 100;

/**
 * The last day from which this many whole months reach no further than a day (§ 188 BGB): three months before
 * 28 February is 30 November.
 */
export function monthsBefore(end: string, months: number): string {
  let found = addMonths(end, -months);
  while (addMonths(addDays(found, 1), months) <= end) found = addDays(found, 1);
  return found;
}

/** The end of a further term: it begins on the day after the former end. */
const laterEnd = (end: string, months: number): string =>
  end.length === 'JJJJ-MM'.length
    ? addMonths(earliestOf(end), months).slice(0, end.length)
    : addDays(addMonths(addDays(end, 1), months), -1);

function noticeFor({ noticeMonths = 0, renewalMonths = 0 }: Contract, end: string, land?: Land): Notice {
  const last = monthsBefore(earliestOf(end), noticeMonths);
  return {
    last,
    safe: lastWorkingDay(last, land),
    end,
    ...(renewalMonths > 0 ? { renewedUntil: laterEnd(end, renewalMonths) } : {}),
  };
}

/**
 * The notice that counts for the end that was given and, if that day has passed and the contract renews itself, the
 * next that can still be given. Nothing without an end, without knowing how long before it notice is needed, or where the
 * contract ends by itself.
 */
export function noticesOf(contract: Contract, today: string, land?: Land): Notice[] {
  const { end, noticeMonths, renewalMonths } = contract;
  if (end === undefined || noticeMonths === undefined || renewalMonths === 0) return [];
  const first = noticeFor(contract, end, land);
  if (first.last >= today || renewalMonths === undefined) return [first];
  let next = first;
  for (let count = 0; next.last < today && count < mostRenewals; count += 1)
    next = noticeFor(contract, laterEnd(next.end, renewalMonths), land);
  return next.last < today ? [first] : [first, next];
}
