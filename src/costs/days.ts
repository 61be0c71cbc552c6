import { daysIn, isoOf, partsOf } from '../questionnaire/kinds/calendarDate.ts';

const DAY = 86_400_000;

/** Days are counted in UTC: no clock change makes one longer or shorter. */
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that lies this many days later; earlier if negative. */
export const addDays = (day: string, count: number): string =>
  new Date(utc(day) + count * DAY).toISOString().slice(0, 10);

/** How many days lie from one day to another. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / DAY;

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay();

/** The same day of another month, or its last one if it has no such day (§ 188 Abs. 3 BGB). */
export function addMonths(day: string, count: number): string {
  const { year = 0, month = 1, day: dayOfMonth = 1 } = partsOf(day) ?? {};
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoOf({ ...target, day: Math.min(dayOfMonth, daysIn(target)) });
}

/** How many whole months have passed since a day or month; 0 if it lies ahead. */
export function ageInMonths(date: string, today: string): number {
  const months = (day: string): number => {
    const { year = 0, month = 1 } = partsOf(day) ?? {};
    return year * 12 + month;
  };
  const passed = months(today) - months(date);
  const isWhole = today >= addMonths(earliestOf(date), passed);
  return Math.max(0, isWhole ? passed : passed - 1);
}

const isMonth = (date: string): boolean => date.length === 'JJJJ-MM'.length;

/** The first day that can be meant: a month may mean any of its days. */
export const earliestOf = (date: string): string => (isMonth(date) ? `${date}-01` : date);

/** The last day that can be meant. */
export function latestOf(date: string): string {
  const parts = partsOf(date);
  return parts === undefined || !isMonth(date) ? date : isoOf({ ...parts, day: daysIn(parts) });
}
