import { isWorkingDay } from '../../costs/workingDays.ts';
import { endOfWindow, type TimeWindow, windowProblem } from '../contract/timeWindow.ts';

const DAY = 86_400_000;
const WEEKS_AHEAD = 8;

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Working days that pass before a talk where the operator has not said how soon an answer comes. */
const USUAL_LEAD = 3;

/**
 * The days that can be proposed: working days of the next eight weeks, `YYYY-MM-DD`.
 * @param today `YYYY-MM-DD`
 * @param responseDays working days that an answer takes; a proposal before that would come too early
 */
export function daysToPropose(today: string, responseDays = USUAL_LEAD): string[] {
  const days = Array.from({ length: WEEKS_AHEAD * 7 }, (_, index) =>
    dateOf(timeOf(today) + (index + 1) * DAY),
  );
  return days.filter((day) => isWorkingDay(day)).slice(responseDays);
}

/** Starts that can be proposed, every half hour from 8 to 17 o'clock. */
export const startsToPropose: readonly string[] = Array.from({ length: 19 }, (_, index) => {
  const minutes = 8 * 60 + index * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

const dayFormat = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const mondayFormat = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** „Dienstag, 1. Dezember“. */
export const dayLabel = (date: string): string => dayFormat.format(timeOf(date));

/** Days by week, each named after its Monday: „Woche ab 30. November“. */
export function byWeek(days: readonly string[]): { label: string; days: string[] }[] {
  const mondayOf = (date: string) => timeOf(date) - ((new Date(timeOf(date)).getUTCDay() + 6) % 7) * DAY;
  return [...Map.groupBy(days, mondayOf)].map(([monday, own]) => ({
    label: `Woche ab ${mondayFormat.format(monday)}`,
    days: own,
  }));
}

/** The window of 60 minutes that begins then. */
export const windowAt = (date: string, from: string): TimeWindow => ({ date, from, to: endOfWindow(from) });

/**
 * What is wrong with a proposal, as a German sentence, or undefined.
 * @param days what `daysToPropose` gives today; the page may have been open for long
 */
export function proposalProblem(window: TimeWindow, days: readonly string[]): string | undefined {
  const problem = windowProblem(window);
  if (problem !== undefined || days.includes(window.date)) return problem;
  return 'Dieser Tag steht nicht mehr zur Auswahl. Bitte wählen Sie einen anderen.';
}
