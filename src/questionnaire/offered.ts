import type { ItemAnswer } from './answers.ts';
import { isPartial } from './answers.ts';
import type { Truth } from './condition.ts';
import type { Condition, Option, Question } from './question.ts';

/** Whether an option can be chosen, by its id. */
export type Offers = (option: string) => Truth;

const optionsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : []);

/** Which options of a question can be chosen; undefined where all of them always can. */
export function offersOf(question: Question, truth: (condition: Condition) => Truth): Offers | undefined {
  const options = optionsOf(question);
  if (options.every(({ when }) => when === undefined)) return undefined;
  const found = new Map<string, Truth>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const when = options.find((option) => option.id === id)?.when;
    const offered = when === undefined ? 'yes' : truth(when);
    found.set(id, offered);
    return offered;
  };
}

/** Whether a multiple choice has nothing to tick. */
export const offersNothing = (question: Question, offers: Offers | undefined): boolean =>
  question.kind === 'multi' &&
  offers !== undefined &&
  question.options.every(({ id }) => offers(id) === 'no');

/** A valid answer without what is not offered: undefined if nothing is left of a choice of one. */
export function amongOffered(answer: ItemAnswer, offers: Offers | undefined): ItemAnswer | undefined {
  if (!offers) return answer;
  const isOffered = (option: string): boolean => offers(option) !== 'no';
  if (Array.isArray(answer)) return answer.every(isOffered) ? answer : answer.filter(isOffered);
  if (typeof answer === 'string') return isOffered(answer) ? answer : undefined;
  if (!isPartial(answer)) return answer;
  const left = answer.oneOf.filter(isOffered);
  return left.length > 1 ? { oneOf: left } : left[0];
}

/**
 * The options of a question to choose from at present: all that are not excluded by what is known.
 * @param reading tells the truth of a condition
 */
export const offeredOptions = (
  { truth }: { truth: (condition: Condition) => Truth },
  question: Question,
): Option[] => optionsOf(question).filter(({ when }) => when === undefined || truth(when) !== 'no');
