import { grouped } from './digits.ts';
import { type Fault, meant, quoted } from './numberFaults.ts';

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
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(digits)) return fault('groups', 'Das sieht nach einem Datum aus.');
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
  if (/[. '’]{2}/.test(whole)) {
    return fault(
      'groups',
      'Zwischen zwei Gruppen steht ein Punkt oder ein Leerzeichen, zwischen zwei Zahlen „bis“.',
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
