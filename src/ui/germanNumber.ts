const GERMAN_NUMBER = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/**
 * Reads a number as it is written in German: „1200“, „1.200“, „1 200“, „12,5“.
 * Undefined when it could mean two things („1.2“) or is no number.
 */
export function parseGermanNumber(text: string): number | undefined {
  const compact = text.replace(/\s/g, '');
  if (!GERMAN_NUMBER.test(compact)) return undefined;
  return Number(compact.replaceAll('.', '').replace(',', '.'));
}

const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** „1.200“ for 1200. */
export const formatGermanNumber = (value: number): string => format.format(value);
