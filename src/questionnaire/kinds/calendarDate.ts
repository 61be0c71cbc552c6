/** The months by their German names. */
export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** A day or a month, read from `2027-12-31` or `2027-12`. */
export type Parts = { year: number; month: number; day?: number };

const pad = (part: number, length = 2): string => String(part).padStart(length, '0');
/** `2027-12-31` or `2027-12`. */
export const isoOf = ({ year, month, day }: Parts): string =>
  [pad(year, 4), pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');

/** What an ISO day or month consists of, whether or not it exists; undefined for anything else. */
export const partsOf = (iso: string): Parts | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
};

/** Days of a month in the Gregorian calendar; 0 for a month that does not exist. */
export function daysIn({ year, month }: Parts): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > months.length) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this day or month. */
export const exists = (parts: Parts): boolean => {
  const days = daysIn(parts);
  return parts.year > 0 && days > 0 && (parts.day === undefined || (parts.day >= 1 && parts.day <= days));
};

/** Whether a text is a day (`2027-12-31`) or a month (`2027-12`) of the calendar. */
export const isCalendarDate = (iso: string): boolean => {
  const parts = partsOf(iso);
  return parts !== undefined && exists(parts);
};

/** „31. Dezember 2027“ for `2027-12-31`, „Dezember 2027“ for `2027-12`; anything else stays as it is. */
export function describeDate(iso: string): string {
  const parts = partsOf(iso);
  const month = months[(parts?.month ?? 0) - 1];
  if (parts === undefined || month === undefined) return iso;
  return `${parts.day === undefined ? '' : `${parts.day}. `}${month} ${parts.year}`;
}
