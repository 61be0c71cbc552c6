import { calendarText, escapeText } from '../../questionnaire/calendarText.ts';
import { type ContactRequest, receiptNumber } from './request.ts';
import type { TimeWindow } from './timeWindow.ts';

const TIME_ZONE = 'Europe/Berlin';

/** RFC 5545, 3.6.5: the rule in force since 1996. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const localTime = (date: string, time: string): string => `${date}T${time}00`.replace(/[-:]/g, '');
const utcTime = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

function proposal(request: ContactRequest, window: TimeWindow, index: number, now: Date): string[] {
  const contact = [request.name, request.email, request.telefon].filter((part) => part !== undefined);
  return [
    'BEGIN:VEVENT',
    `UID:${request.id}-${index + 1}@erstgespraech.invalid`,
    `DTSTAMP:${utcTime(now)}`,
    `DTSTART;TZID=${TIME_ZONE}:${localTime(window.date, window.from)}`,
    `DTEND;TZID=${TIME_ZONE}:${localTime(window.date, window.to)}`,
    `SUMMARY:${escapeText(`Vorschlag ${index + 1}: Erstgespräch ${request.kommune}`)}`,
    `DESCRIPTION:${escapeText([`Vorgang ${receiptNumber(request.id)}`, ...contact].join('\n'))}`,
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/**
 * The proposals of a checked request as a calendar file (RFC 5545): one tentative, private entry per window that keeps
 * the time free, without attendees, so that no program takes it for an invitation. `now` stamps the file.
 */
export const calendarFile = (request: ContactRequest, now: Date): string =>
  calendarText('-//Betriebskompass//Erstgespraech//DE', [
    ...timeZone,
    ...request.windows.flatMap((window, index) => proposal(request, window, index, now)),
  ]);
