/** Unit and currency in the one form in which they are compared. */
const unitWords = (words: string): string =>
  words
    .replace(/€|\beuro?\b\.?/gi, ' Euro ')
    .replace(/%/g, ' Prozent ')
    .replace(/\b(?:std|h)\b\.?/gi, ' Stunden ')
    .replace(/\bp\. ?a\.|\bjährlich\b/gi, ' im Jahr ')
    .replace(/\bmonatlich\b/gi, ' im Monat ')
    .replace(/(?:\bpro|\bje|\bim|\bin der|\/) ?(?=(?:jahr|monat|woche)\b)/gi, ' im ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase()
    // „1 Arbeitsplatz“ where „Arbeitsplätze“ are asked for.
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Whether words behind a number are its unit, the beginning of it, or nothing. */
export const fitsUnit = (tail: string, unit: string): boolean => {
  const [written, asked] = [unitWords(tail), unitWords(unit)];
  const [first = ''] = asked.split(' ');
  return (
    written === '' ||
    `${asked} `.startsWith(`${written} `) ||
    (written.length > 2 && first.startsWith(written))
  );
};

const THOUSANDS = /^(?:t|k|tsd|tausend)(?:\b|(?=€|eur))/i;
const MILLIONS = /^(?:mio|mill|million|millionen|m(?=\s*(?:€|eur)))(?:\b|(?=€|eur))/i;
const BILLIONS = /^(?:mrd|milliarde|milliarden)\b/i;

/** Zeros that words behind a number stand for: 3 for „T€“ or „tausend“, 6 for „Mio.“, 9 for „Mrd.“, else 0. */
export function zerosOf(words: string): number {
  if (THOUSANDS.test(words)) return 3;
  if (MILLIONS.test(words)) return 6;
  return BILLIONS.test(words) ? 9 : 0;
}
