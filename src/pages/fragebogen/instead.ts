import { type ItemAnswer, isNotApplicable, UNKNOWN } from '../../questionnaire/answers.ts';
import { plainLine } from '../../questionnaire/plainText.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { Choice } from '../../ui/choices.ts';
import type { FieldReading, FormItem } from './item.ts';

/** Id that stands for „Trifft nicht zu, weil …“ among what can be chosen. */
export const NOT_APPLICABLE = '-trifft-nicht-zu';

/** Offered wherever not knowing is possible, always last. */
export const unknownChoice: Choice = {
  id: UNKNOWN,
  label: 'Weiß ich nicht',
  hint: 'Wird im Ergebnis als offener Punkt aufgeführt, nicht als Mangel.',
};

/** What a question offers instead of an answer of its own. */
export const insteadChoices = ({ mayNotApply, noUnknown }: Question): Choice[] => [
  ...(mayNotApply ? [{ id: NOT_APPLICABLE, label: 'Trifft nicht zu, weil …', hint: mayNotApply.hint }] : []),
  ...(noUnknown ? [] : [unknownChoice]),
];

/** What a form of choices holds once one of them, or one of these, has been chosen. */
export const chosen = (question: Question, id: string) =>
  insteadChoices(question).some((choice) => choice.id === id)
    ? { instead: id, ticked: [] }
    : { ticked: [id], instead: undefined, reason: undefined };

/** Which of them is chosen when a form opens with this answer. */
export function insteadIn(given: ItemAnswer | undefined): string | undefined {
  if (given === UNKNOWN) return UNKNOWN;
  return given !== undefined && isNotApplicable(given) ? NOT_APPLICABLE : undefined;
}

/** The reason that stands in the form when it opens with this answer. */
export const reasonIn = (given: ItemAnswer | undefined): string =>
  given !== undefined && isNotApplicable(given) ? given.because : '';

/** Id of the field for the reason. */
export const reasonId = (name: string): string => `${name}-grund`;

/** What the form says if one of them is chosen; undefined if none is. */
export function readInstead(
  { name }: FormItem,
  chosen: string | undefined,
  reason: string,
): FieldReading | undefined {
  if (chosen === UNKNOWN) return { answer: UNKNOWN };
  if (chosen !== NOT_APPLICABLE) return undefined;
  const because = plainLine(reason);
  if (because !== '') return { answer: { because } };
  return { problem: { message: 'Bitte schreiben Sie, warum das nicht zutrifft.', target: reasonId(name) } };
}
