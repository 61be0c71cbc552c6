const numbers = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Last day of the month that lies this many months after a date, both `YYYY-MM-DD`. */
export function endOfMonthAfter(iso: string, monthsLater: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month + monthsLater, 0)).toISOString().slice(0, 10);
}

/** „1 Angabe“, „3 Angaben“. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Small numbers as words, e.g. „sieben“; larger ones as digits. */
export const numberWord = (count: number): string => numbers[count] ?? String(count);

/** „12 bis 14“, or „12“ when both ends agree. */
export const rangeWords = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from} bis ${to}`;

/** A sentence or heading with a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
