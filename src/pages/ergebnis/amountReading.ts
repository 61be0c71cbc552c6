import type { NumberAnswer } from '../../questionnaire/answers.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { parseGermanNumber } from '../../questionnaire/kinds/parseGermanNumber.ts';
import { machineLine } from '../../questionnaire/plainText.ts';

type ReadAmount = { value?: NumberAnswer } | { message: string };

/** What stands in one field for an amount: „12.000“ or „12.000 bis 15.000“. */
export function amountText(given: NumberAnswer | undefined): string {
  if (given === undefined) return '';
  return typeof given === 'number'
    ? formatGermanNumber(given)
    : `${formatGermanNumber(given.from)} bis ${formatGermanNumber(given.to)}`;
}

/** An amount or a range in one field; nothing may be given. */
export function readAmount(text: string, unit: string, most: number): ReadAmount {
  if (machineLine(text) === '') return {};
  const reading = parseGermanNumber(text, unit);
  if ('problem' in reading) return { message: reading.problem.message };
  const { from, to } = 'range' in reading ? reading.range : { from: reading.value, to: reading.value };
  if (from < 0 || to > most) {
    const end = from === to ? '' : from < 0 || from > most ? 'Anfang des Bereichs: ' : 'Ende des Bereichs: ';
    return { message: `${end}Bitte geben Sie einen Betrag zwischen 0 und ${formatGermanNumber(most)} ein.` };
  }
  return { value: from === to ? from : { from, to } };
}
