import { machineLine } from '../plainText.ts';
import { faultOfDigits } from './digitFaults.ts';
import { formatGermanNumber, writtenOut } from './germanNumber.ts';
import { type Fault, faultOfTail, faults } from './numberFaults.ts';

/** What stands in a field for numbers: one number, a range, or what is wrong with it. */
export type NumberReading = { value: number } | { range: { from: number; to: number } } | { problem: Fault };

/** Groups of three behind the first, all set apart alike; a number of more than one digit never begins with 0. */
const NUMBER = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/;

/** The number that digits stand for; undefined if it has more digits than a number of this program can hold. */
function numberOf(digits: string): number | undefined {
  const plain = digits.replace(/[. ]/g, '').replace(',', '.');
  const value = Number(plain);
  const shortest = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return writtenOut(value) === shortest ? value : undefined;
}

function readPart(text: string, unit: string): number | Fault {
  const [, sign = '', start = '', end = ''] = /^(-? ?)([\d.,'’ ]*)(.*)$/s.exec(text.trim()) ?? [];
  if (!/\d/.test(start)) return faults.noNumber(text);
  // „1.200,-“ is how amounts without cents are written.
  const isRound = start.endsWith(',') && /^--?/.test(end);
  const digits = (isRound ? start.slice(0, -1) : start).trim();
  const tail = (isRound ? end.replace(/^--?/, '') : end).trim();
  const fault = faultOfTail(tail, digits, unit);
  if (fault) return fault;
  if (!NUMBER.test(digits)) return faultOfDigits(digits);
  const value = numberOf(digits);
  if (value === undefined) return faults.tooPrecise(digits);
  return sign === '' || value === 0 ? value : -value;
}

/** „bis“, or a dash before a number; the dash of „1.200,-“ and a sign are neither. */
const SEPARATOR = /,--?(?!\d)|\s*bis(?![a-zäöüß])\s*|\s*-(?=\s*-?\s*\d)\s*/gi;

/** A number below 1,000 that could stand for thousands when the other end of its range does. */
const SHORT = /^[1-9]\d{0,2}$/;

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(SEPARATOR)) {
    const before = text.slice(start, index);
    if (found.startsWith(',') || (found.includes('-') && before.trim() === '')) continue;
    parts.push(before);
    start = index + found.length;
  }
  return [...parts, text.slice(start)];
}

/**
 * Reads what somebody wrote into a field for a number, in German notation: „1200“, „1.200“, „1 200“, „12,5“, with its
 * unit behind it („1.200,- €“), or a range („40.000 – 60.000 €“, „40.000 bis 60.000“). What could mean two things is
 * refused with a German sentence that names the fault and says what to write instead; no digit is changed in silence.
 * @param unit the words behind the field, e.g. „Euro im Jahr“; they may be repeated behind the number
 */
export function parseGermanNumber(text: string, unit = ''): NumberReading {
  const line = machineLine(text)
    .replace(/^von (?=.+ bis )/i, '')
    .replace(/^zwischen (.+) und /i, '$1 bis ');
  if (line === '') return { problem: faults.empty() };
  const [first = '', second, third] = partsOf(line);
  if (third !== undefined) return { problem: faults.severalRanges() };
  const words = machineLine(unit);
  const from = readPart(first, words);
  if (second === undefined) return typeof from === 'number' ? { value: from } : { problem: from };
  if (typeof from !== 'number') return { problem: faults.inRange('from', from) };
  const to = readPart(second, words);
  if (typeof to !== 'number') return { problem: faults.inRange('to', to) };
  if (SHORT.test(first.trim()) && /[. ]000(?!\d)/.test(second) && from * 1000 <= to) {
    return { problem: faults.shortened(first.trim(), formatGermanNumber(to)) };
  }
  if (to < from) return { problem: faults.order(formatGermanNumber(to), formatGermanNumber(from)) };
  return { range: { from, to } };
}
