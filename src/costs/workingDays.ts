import { addDays, weekdayOf } from './days.ts';
import { isHoliday } from './holidays.ts';
import type { Land } from './matters.ts';

/** No holidays by law, but administrations are closed; nobody there takes in a letter. */
const closed = ['12-24', '12-31'];

/** A day from Monday to Friday on which an administration is open, as far as holidays are known. */
export function isWorkingDay(day: string, land?: Land): boolean {
  const weekday = weekdayOf(day);
  return weekday > 0 && weekday < 6 && !closed.includes(day.slice(5)) && !isHoliday(day, land);
}

/** The day itself, or the last working day before it. A deadline is never moved to a later day. */
export function lastWorkingDay(day: string, land?: Land): string {
  let found = day;
  while (!isWorkingDay(found, land)) found = addDays(found, -1);
  return found;
}
