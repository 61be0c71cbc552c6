/** One hour on one day, local time in Europe/Berlin: `date` is `YYYY-MM-DD`, `from` and `to` are `HH:MM`. */
export type TimeWindow = { date: string; from: string; to: string };

/** Length of the Erstgespräch. */
export const WINDOW_MINUTES = 60;
/** Hours in which a talk can lie. They also leave out the hour that the clock change skips or repeats. */
const EARLIEST = 6 * 60;
const LATEST = 22 * 60;

/** True for an existing day of the calendar, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Minutes since midnight of `HH:MM`, or undefined. */
function minutesOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === '' ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The time 60 minutes after `from`, both `HH:MM`; empty when `from` is no time or the hour ends after midnight. */
export function endOfWindow(from: string): string {
  const end = (minutesOf(from) ?? Number.NaN) + WINDOW_MINUTES;
  if (!(end < 24 * 60)) return '';
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** What is wrong with one proposal, as a German sentence, or undefined. Knows no clock: whether it lies ahead is not checked. */
export function windowProblem({ date, from, to }: TimeWindow): string | undefined {
  if (!isDay(date)) return 'Bitte wählen Sie ein Datum.';
  const start = minutesOf(from);
  if (start === undefined) return 'Bitte geben Sie den Beginn als Uhrzeit an, zum Beispiel 09:00.';
  if (start < EARLIEST || start + WINDOW_MINUTES > LATEST)
    return 'Bitte wählen Sie eine Zeit zwischen 6 und 22\u00a0Uhr.';
  return to === endOfWindow(from) ? undefined : `Ein Zeitfenster dauert ${WINDOW_MINUTES}\u00a0Minuten.`;
}

const dayWords = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' });

/** A checked proposal in words, e.g. „Dienstag, 1. Dezember 2026, 09:00 bis 10:00 Uhr“. */
export const windowWords = ({ date, from, to }: TimeWindow): string =>
  `${dayWords.format(new Date(`${date}T00:00:00Z`))}, ${from} bis ${to} Uhr`;
