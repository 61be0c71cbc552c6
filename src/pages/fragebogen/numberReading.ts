import type { ItemAnswer, NumberAnswer } from '../../questionnaire/answers.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { parseGermanNumber } from '../../questionnaire/kinds/parseGermanNumber.ts';
import { machineLine } from '../../questionnaire/plainText.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { type NumberDraft, upperId } from '../../ui/NumberField.tsx';

/** What stands in the inputs when a form opens with this answer: all its digits. */
export function numberDraftOf(given: ItemAnswer | undefined): NumberDraft {
  if (typeof given === 'number') return { range: false, from: formatGermanNumber(given), to: '' };
  if (typeof given === 'object' && 'from' in given) {
    return { range: true, from: formatGermanNumber(given.from), to: formatGermanNumber(given.to) };
  }
  return { range: false, from: '', to: '' };
}

/** What a field for numbers asks for. */
type Asked = { unit: string; min: number; max: number };
type NumberReading = { answer: NumberAnswer } | { problem: Problem; empty?: true };
type Range = { from: number; to: number };

/** One input: a number or, in the first one, a whole range. `where` stands before what is wrong. */
function readInput(asked: Asked, text: string, target: string, where: string): Range | { problem: Problem } {
  const { unit, min, max } = asked;
  const fault = (message: string) => ({ problem: { message: where + message, target } });
  const read = parseGermanNumber(text, unit);
  if ('problem' in read) return fault(read.problem.message);
  const { from, to } = 'range' in read ? read.range : { from: read.value, to: read.value };
  const outside = [from, to].filter((value) => value < min || value > max);
  if (outside.length === 0) return { from, to };
  const end = from === to ? '' : outside[0] === from ? 'Anfang des Bereichs: ' : 'Ende des Bereichs: ';
  const bounds = `zwischen ${formatGermanNumber(min)} und ${formatGermanNumber(max)}`;
  return fault(`${end}Bitte geben Sie eine Zahl ${bounds} ein.`);
}

const shortest = ({ from, to }: Range): NumberAnswer => (from === to ? from : { from, to });

/**
 * A number or a range within bounds. A range may stand in the first input alone („40.000 bis 60.000“); of two inputs
 * the message names the one that is wrong.
 */
export function readNumber(name: string, asked: Asked, draft: NumberDraft): NumberReading {
  const upper = draft.range ? machineLine(draft.to) : '';
  if (machineLine(draft.from) === '' && upper === '') {
    const message = 'Bitte geben Sie eine Zahl ein oder wählen Sie „Später beantworten“.';
    return { problem: { message, target: name }, empty: true };
  }
  const from = readInput(asked, draft.from, name, draft.range ? 'Von: ' : '');
  if ('problem' in from) return from;
  const isWhole = from.from !== from.to;
  if (!draft.range || (isWhole && upper === '')) return { answer: shortest(from) };
  if (isWhole) {
    const message =
      'Von: Hier steht schon ein ganzer Bereich. Bitte leeren Sie „Bis“ oder lassen Sie hier nur den Anfang.';
    return { problem: { message, target: name } };
  }
  const target = upperId(name);
  const to = readInput(asked, draft.to, target, 'Bis: ');
  if ('problem' in to) return to;
  if (to.from !== to.to)
    return { problem: { message: 'Bis: Hier steht nur das Ende des Bereichs.', target } };
  if (to.to < from.from) {
    return { problem: { message: 'Bis: Das Ende darf nicht kleiner sein als der Anfang.', target } };
  }
  return { answer: shortest({ from: from.from, to: to.to }) };
}
