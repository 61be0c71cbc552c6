import { addDays, earliestOf } from '../costs/days.ts';
import { calendarText, escapeText } from '../questionnaire/calendarText.ts';
import type { Context } from './context.ts';
import { type Deadline, deadlinesOf } from './fristen.ts';

const compact = (day: string): string => day.replaceAll('-', '');

/** A day without a time: it is the same day in every time zone. It ends, exclusive, on the next one. */
function entryOf({ id, date, title, text, basis }: Deadline, stamp: string, owner: string): string[] {
  const day = earliestOf(date);
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${owner}@fristen.betriebskompass.invalid`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(basis === undefined ? text : `${text} ${basis}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The days that lie ahead as a calendar file (RFC 5545). A month stands on its first day. `owner` tells the entries of
 * one assessment from those of another, so that opening the file again replaces its own.
 */
export const deadlineCalendar = (context: Context, owner: string): string =>
  calendarText(
    '-//Betriebskompass//Fristen//DE',
    deadlinesOf(context)
      .filter(({ isPast }) => !isPast)
      .flatMap((deadline) => entryOf(deadline, context.today, owner)),
  );
