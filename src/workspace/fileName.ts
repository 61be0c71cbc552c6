import type { Names } from './model.ts';

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower-case ASCII words joined by hyphens, e.g. „Gemeinde Müßlingen“ → `gemeinde-muesslingen`; may be empty. */
export const asciiSlug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** The calendar day on this computer's clock, `2026-11-23`. */
export const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Name of an export file: `<kommune>-<datum>.kompass.json`, with the label, if there is one, before the day. */
export const exportFileName = ({ municipality, label }: Names, date: Date): string => {
  const name = asciiSlug(municipality) || 'einschaetzung';
  return `${asciiSlug(`${name} ${label}`)}-${isoDay(date)}.kompass.json`;
};
