import { grouped } from './digits.ts';
import { fitsUnit, zerosOf } from './numberUnits.ts';

/** What is wrong with a number, and what to write instead, as a finished German sentence. */
export type Fault = {
  code:
    | 'empty'
    | 'noNumber'
    | 'unit'
    | 'multiplied'
    | 'leadingZero'
    | 'dot'
    | 'comma'
    | 'groups'
    | 'tooPrecise'
    | 'unfinished'
    | 'severalRanges'
    | 'order';
  message: string;
  /** The end of a range that is at fault. */
  end?: 'from' | 'to';
};

const LONGEST_QUOTE = 30;
const quoted = (text: string): string => {
  const words = Array.from(text.trim());
  return `„${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join('')} …` : words.join('')}“`;
};
const meant = (...choices: string[]): string => `Meinten Sie ${[...new Set(choices)].join(' oder ')}?`;

function noNumber(text: string): Fault {
  const [before = ''] = text.split(/\d/, 1);
  if (text.trim() === '') return { code: 'unfinished', message: 'Hier fehlt eine Zahl.' };
  if (before === text) {
    const message = `${quoted(text)} ist keine Zahl in Ziffern. Bitte schreiben Sie zum Beispiel 1.200.`;
    return { code: 'noNumber', message };
  }
  const message = `Bitte lassen Sie ${quoted(before)} vor der Zahl weg. Einen Bereich schreiben Sie so: 1.200 bis 1.500.`;
  return { code: 'noNumber', message };
}

export const faults = {
  empty: (): Fault => ({ code: 'empty', message: 'Bitte geben Sie eine Zahl ein.' }),
  noNumber,
  tooPrecise: (digits: string): Fault => ({
    code: 'tooPrecise',
    message: `${quoted(digits)} hat mehr Stellen, als gespeichert werden können. Bitte runden Sie.`,
  }),
  severalRanges: (): Fault => ({
    code: 'severalRanges',
    message: 'Hier stehen mehr als zwei Zahlen. Ein Bereich hat einen Anfang und ein Ende: 1.200 bis 1.500.',
  }),
  order: (from: string, to: string): Fault => ({
    code: 'order',
    message: `Der Bereich beginnt mit der größeren Zahl. ${meant(`${from} bis ${to}`)}`,
    end: 'to',
  }),
  /** The fault of one end of a range that stands in one field. */
  inRange: (end: 'from' | 'to', fault: Fault): Fault => ({
    ...fault,
    end,
    message: `${end === 'from' ? 'Anfang' : 'Ende'} des Bereichs: ${fault.message}`,
  }),
};

/** The number after a multiplication in words; undefined if its digits cannot be read. */
function multiplied(digits: string, zeros: number): string | undefined {
  const [, whole = '', comma = '', dot = ''] = /^(\d+)(?:,(\d+)|\.(\d{1,2}))?$/.exec(digits) ?? [];
  const fraction = comma + dot;
  if (whole === '' || fraction.length > zeros) return undefined;
  return grouped((whole + fraction.padEnd(zeros, '0')).replace(/^0+(?=\d)/, ''));
}

/** What is wrong with the words behind a number; undefined if they are its unit, or nothing. */
export function faultOfTail(tail: string, digits: string, unit: string): Fault | undefined {
  if (fitsUnit(tail, unit)) return undefined;
  const zeros = zerosOf(tail);
  if (zeros > 0) {
    const whole = multiplied(digits, zeros);
    const help = whole === undefined ? '' : ` ${meant(whole)}`;
    return { code: 'multiplied', message: `Bitte schreiben Sie die Zahl mit allen Nullen.${help}` };
  }
  if (/^-+$/.test(tail))
    return { code: 'unfinished', message: `Nach ${quoted(`${digits} -`)} fehlt eine Zahl.` };
  const asked = unit === '' ? '' : ` Gefragt ist in ${quoted(unit)}.`;
  return { code: 'unit', message: `${quoted(tail)} passt hier nicht hinter die Zahl.${asked}` };
}

/** A number as it could be meant: groups of three, and the fraction behind a comma. */
const asMeant = (whole: string, fraction = ''): string => {
  const digits = grouped(whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0');
  return fraction === '' ? digits : `${digits},${fraction}`;
};

/** What is wrong with digits, dots, commas and blanks that are no German number. */
export function faultOfDigits(digits: string): Fault {
  const typed = quoted(digits);
  const fault = (code: Fault['code'], cause: string, ...choices: string[]): Fault => ({
    code,
    message: `${typed}: ${cause} ${choices.length > 0 ? meant(...choices) : 'Bitte schreiben Sie zum Beispiel 1.200,50.'}`,
  });
  if (/^[.,]/.test(digits)) {
    const fraction = digits.replace(/\D/g, '');
    return fault('comma', 'Vor dem Komma fehlt eine Ziffer.', asMeant('0', fraction));
  }
  if (/[.,]$/.test(digits)) {
    return fault('comma', 'Am Ende fehlt eine Ziffer, oder das Zeichen ist zu viel.', asMeant(digits));
  }
  const [whole = '', fraction = '', ...more] = digits.split(',');
  if (more.length > 0) return fault('comma', 'Eine Zahl hat nur ein Komma.', ...(english(digits) ?? []));
  if (/\D/.test(fraction))
    return fault('comma', 'Nach dem Komma stehen nur Ziffern.', ...(english(digits) ?? []));
  if (/^0/.test(whole)) {
    const [, sign = '', rest = ''] = /^0+([. ]?)(\d+)$/.exec(whole) ?? [];
    const small = sign === '.' && fraction === '' ? [asMeant('0', rest)] : [];
    const large = rest === '' ? [] : [asMeant(rest, fraction)];
    return fault('leadingZero', 'Vor anderen Ziffern steht keine 0.', ...small, ...large);
  }
  const [, before = '', behind = ''] = /^(\d+)\.(\d+)$/.exec(whole) ?? [];
  if (behind !== '' && fraction === '') {
    const joined = behind.length > 2 ? [asMeant(whole)] : [];
    return fault(
      'dot',
      'Nach einem Punkt folgen drei Ziffern, Nachkommastellen trennt ein Komma.',
      asMeant(before, behind),
      ...joined,
    );
  }
  const ends = /^(\d+) (\d+)$/.exec(whole);
  const range = ends && fraction === '' ? [`${asMeant(ends[1] ?? '')} bis ${asMeant(ends[2] ?? '')}`] : [];
  return fault(
    'groups',
    'Punkte oder Leerzeichen trennen Gruppen von genau drei Ziffern.',
    asMeant(whole, fraction),
    ...range,
  );
}

/** A number in English notation („1,200.50“), as it is written in German. */
function english(digits: string): [string] | undefined {
  const [, whole = '', fraction] = /^(\d{1,3}(?:,\d{3})*)(?:\.(\d+))?$/.exec(digits) ?? [];
  return whole === '' ? undefined : [asMeant(whole, fraction)];
}
