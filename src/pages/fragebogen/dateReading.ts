import { type ItemAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import { describeDate } from '../../questionnaire/kinds/calendarDate.ts';
import { isPrecise, isWithin } from '../../questionnaire/kinds/date.ts';
import { parseGermanDate } from '../../questionnaire/kinds/germanDate.ts';
import { machineLine } from '../../questionnaire/plainText.ts';
import type { DateQuestion } from '../../questionnaire/question.ts';
import type { FieldReading } from './item.ts';

const hints = {
  day: 'Tag, Monat und Jahr, zum Beispiel 31.12.2027',
  month: 'Monat und Jahr, zum Beispiel 12/2027',
  either: 'Der Tag, zum Beispiel 31.12.2027, oder der Monat, zum Beispiel 12/2027',
} as const;

/** How the date is to be written. */
export const hintOf = ({ precision = 'either' }: DateQuestion): string => hints[precision];

/** What stands in the field when a form opens with this answer: „31.12.2027“ or „12/2027“. */
export function dateDraftOf(given: ItemAnswer | undefined): string {
  if (typeof given !== 'string' || given === UNKNOWN) return '';
  const [year, month, day] = given.split('-');
  return day === undefined ? `${month}/${year}` : `${day}.${month}.${year}`;
}

/** A day or month of the calendar, as exact as the question asks and within the time it asks for. */
export function readDate(name: string, question: DateQuestion, text: string): FieldReading {
  const wrong = (message: string): FieldReading => ({ problem: { message, target: name } });
  if (machineLine(text) === '') {
    return { ...wrong('Bitte geben Sie ein Datum ein oder wählen Sie „Später beantworten“.'), empty: true };
  }
  const reading = parseGermanDate(text);
  if ('problem' in reading) return wrong(reading.problem.message);
  const { date } = reading;
  const [year, month] = date.split('-');
  if (!isPrecise(question, date)) {
    return wrong(
      question.precision === 'day'
        ? `Es fehlt der Tag. Bitte schreiben Sie zum Beispiel 01.${month}.${year}.`
        : `Hier genügt der Monat. Bitte schreiben Sie ${month}/${year}.`,
    );
  }
  if (isWithin(question, date)) return { answer: date };
  const { min, max } = question;
  const bounds = [
    ...(min === undefined ? [] : [`nicht vor ${describeDate(min)}`]),
    ...(max === undefined ? [] : [`nicht nach ${describeDate(max)}`]),
  ];
  return wrong(`${describeDate(date)} liegt außerhalb der gefragten Zeit: ${bounds.join(' und ')}.`);
}
