import type { Questionnaire } from '../../questionnaire/model.ts';
import { plainLine } from '../../questionnaire/plainText.ts';
import type { TextQuestion } from '../../questionnaire/question.ts';
import { isValidItemAnswer } from '../../questionnaire/validity.ts';
import type { FieldReading, FormItem } from './item.ts';

/** Whether the answer of a question names a Baustein. */
export const isName = ({ bausteine }: Questionnaire, questionId: string): boolean =>
  bausteine.some(({ nameFrom }) => nameFrom === questionId);

const compared = (name: string): string => plainLine(name).toLocaleLowerCase('de-DE');

/** A name on one line that no other Baustein has: with the same name twice no list could tell them apart. */
export function readName(
  { name, question, questionnaire }: FormItem<TextQuestion>,
  text: string,
): FieldReading {
  const written = plainLine(text);
  if (!isValidItemAnswer(question, written)) {
    const message = 'Bitte schreiben Sie einen Namen oder wählen Sie „Später beantworten“.';
    return { problem: { message, target: name }, empty: true };
  }
  const others = questionnaire.bausteine.filter(({ nameFrom }) => nameFrom !== question.id);
  if (others.every((other) => compared(other.name) !== compared(written))) return { answer: written };
  const message = `„${written}“ gibt es schon. Bitte wählen Sie einen anderen Namen.`;
  return { problem: { message, target: name } };
}
