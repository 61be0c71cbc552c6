import { machineLine } from '../plainText.ts';
import { daysIn, exists, isoOf, months, type Parts, partsOf } from './calendarDate.ts';

export type DateReading = { date: string } | { problem: DateFault };
export type DateFault = {
  code: 'empty' | 'noDate' | 'noYear' | 'noMonth' | 'shortYear' | 'slashes' | 'unknownMonth' | 'noSuchDay';
  message: string;
};

const SHORTEST_MONTH = 3;
/** Number of a month by its name or the beginning of it; undefined if there is none. */
function monthNamed(name: string): number | undefined {
  const plain = name.toLowerCase().replace('ae', 'ä');
  if (plain === 'mrz') return months.indexOf('März') + 1;
  const found = months.findIndex((month) => month.toLowerCase().startsWith(plain));
  return found < 0 || plain.length < SHORTEST_MONTH ? undefined : found + 1;
}

const DAY = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const DAY_IN_WORDS = /^(\d{1,2})\. ?([a-zäöü]+)\.? (\d{4})$/i;
const MONTH = /^(\d{1,2}) ?[./] ?(\d{4})$/;
const MONTH_IN_WORDS = /^([a-zäöü]+)\.? (\d{4})$/i;

/** Day, month and year as they are written, whether or not they exist; the name of a month may be unknown. */
function written(line: string): Parts | { name: string } | undefined {
  const iso = partsOf(line);
  if (iso) return iso;
  const day = DAY.exec(line);
  if (day) return { day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) };
  const month = MONTH.exec(line);
  if (month) return { month: Number(month[1]), year: Number(month[2]) };
  const inWords = DAY_IN_WORDS.exec(line) ?? [
    undefined,
    undefined,
    ...(MONTH_IN_WORDS.exec(line)?.slice(1) ?? []),
  ];
  const [, dayNumber, name, year] = inWords;
  if (name === undefined || year === undefined) return undefined;
  const number = monthNamed(name);
  if (number === undefined) return { name };
  return {
    month: number,
    year: Number(year),
    ...(dayNumber === undefined ? {} : { day: Number(dayNumber) }),
  };
}

const example = 'Bitte schreiben Sie zum Beispiel 31.12.2027 oder 12/2027.';
const problem = (code: DateFault['code'], message: string): DateReading => ({ problem: { code, message } });

/** What is wrong with a text that has none of the forms of a date. */
function faultOf(line: string): DateReading {
  if (/^\d{4}$/.test(line)) {
    return problem('noMonth', `Es fehlt der Monat. Bitte schreiben Sie zum Beispiel 12/${line}.`);
  }
  if (/^\d{1,2}[./] ?(\d{1,2}[./] ?)?\d{2}$/.test(line)) {
    return problem(
      'shortYear',
      `Bitte schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 20${line.slice(-2)}.`,
    );
  }
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(line)) {
    return problem('slashes', 'Bitte trennen Sie Tag, Monat und Jahr mit Punkten, zum Beispiel 31.12.2027.');
  }
  if (/^(\d{1,2}\. ?)?(\d{1,2}\.|[a-zäöü]+\.?)$/i.test(line) && /\d|^[a-zäöü]{3,}$/i.test(line)) {
    const name = /[a-zäöü]+/i.exec(line)?.[0];
    if (name === undefined || monthNamed(name) !== undefined) {
      return problem('noYear', `Es fehlt das Jahr. ${example}`);
    }
  }
  return problem('noDate', `„${Array.from(line).slice(0, 30).join('')}“ ist kein Datum. ${example}`);
}

/**
 * Reads a day or a month as it is written in German: „31.12.2027“, „31. Dezember 2027“, „12/2027“, „12.2027“,
 * „Dezember 2027“, also `2027-12-31`. Refuses what the calendar does not have, with a German sentence that says what
 * is wrong.
 */
export function parseGermanDate(text: string): DateReading {
  const line = machineLine(text);
  if (line === '') return problem('empty', `Bitte geben Sie ein Datum ein. ${example}`);
  const parts = written(line);
  if (parts === undefined) return faultOf(line);
  if ('name' in parts) return problem('unknownMonth', `„${parts.name}“ ist kein Monat. ${example}`);
  if (exists(parts)) return { date: isoOf(parts) };
  if (parts.year === 0) return problem('noDate', `Das Jahr 0 gibt es nicht. ${example}`);
  const days = daysIn(parts);
  if (days === 0) {
    return problem(
      'unknownMonth',
      `Den Monat ${parts.month} gibt es nicht. Zuerst steht der Tag, dann der Monat. ${example}`,
    );
  }
  const month = `${months[parts.month - 1]} ${parts.year}`;
  return problem(
    'noSuchDay',
    `Den ${parts.day}. ${month} gibt es nicht: Dieser Monat hat ${days}\u00a0Tage.`,
  );
}
