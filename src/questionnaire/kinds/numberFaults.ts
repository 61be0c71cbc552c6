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
    | 'order'
    | 'shortened';
  message: string;
  /** The end of a range that is at fault. */
  end?: 'from' | 'to';
};

const LONGEST_QUOTE = 30;
/** What was typed, in German quotes; long texts are cut. */
export const quoted = (text: string): string => {
  const words = Array.from(text.trim());
  return `„${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join('')} …` : words.join('')}“`;
};
/** „Meinten Sie … oder …?“ */
export const meant = (...choices: string[]): string => `Meinten Sie ${[...new Set(choices)].join(' oder ')}?`;

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
  /** „110–130.000“: the first number was probably meant in thousands like the second. */
  shortened: (from: string, to: string): Fault => ({
    code: 'shortened',
    message: `Bitte schreiben Sie beide Zahlen mit allen Nullen. ${meant(`${from}.000 bis ${to}`)}`,
    end: 'from',
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
  const asked =
    unit === ''
      ? ' Bitte schreiben Sie nur die Zahl.'
      : ` Gefragt ist in ${quoted(unit)}. Bitte schreiben Sie nur die Zahl und rechnen Sie sie um, wenn nötig.`;
  return { code: 'unit', message: `${quoted(tail)} passt hier nicht hinter die Zahl.${asked}` };
}
