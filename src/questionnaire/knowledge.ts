import { type Answers, answerOf, type ItemAnswer, UNKNOWN } from './answers.ts';
import { allOf, evaluate, type Known, type Truth } from './condition.ts';
import { derivedAnswer } from './derive.ts';
import { derivationOf, findItem, type Item, itemsOf } from './items.ts';
import type { Questionnaire } from './model.ts';
import { amongOffered, type Offers, offersNothing, offersOf } from './offered.ts';
import type { Condition, ItemKey, Question } from './question.ts';
import { isValidItemAnswer, normalised } from './validity.ts';

/** The answers of items that somebody has given. */
export type Given = ReadonlyMap<ItemKey, ItemAnswer>;

/** The valid stored answers. „Weiß ich nicht“ where it is not offered is no answer, and neither is what is derived. */
export function givenIn(
  questionnaire: Questionnaire,
  answers: Answers,
  isDoubted: (question: Question) => boolean,
): Given {
  const given = new Map<ItemKey, ItemAnswer>();
  for (const { key, question } of itemsOf(questionnaire)) {
    const stored = answerOf(answers, key);
    const isMeant = stored !== undefined && !derivationOf(question);
    if (!isMeant || !isValidItemAnswer(question, stored, questionnaire.parties)) continue;
    const counted = isDoubted(question) ? UNKNOWN : normalised(question, stored);
    if (counted !== UNKNOWN || !question.noUnknown) given.set(key, counted);
  }
  return given;
}

/** An answer that says something; „Weiß ich nicht“ does not. */
export const known = (given: ItemAnswer | undefined): ItemAnswer | undefined =>
  given === UNKNOWN ? undefined : given;

/** What is found out about items while they are read, each thing once. */
export type Knowledge = {
  visible: (item: Item) => Truth;
  given: (item: Item) => ItemAnswer | undefined;
  offers: (item: Item) => Offers | undefined;
};

/** Remembers what was found out about an item. `meanwhile` ends circles, which are an error of the data. */
function perItem<Found>(find: (item: Item) => Found, meanwhile: Found): (item: Item) => Found {
  const found = new Map<ItemKey, Found>();
  return (item) => {
    if (found.has(item.key)) return found.get(item.key) as Found;
    found.set(item.key, meanwhile);
    const own = find(item);
    found.set(item.key, own);
    return own;
  };
}

/** Finds out about items, each thing once. A gate that is not part of the questionnaire never opens. */
export function knowledgeOf(
  questionnaire: Questionnaire,
  stored: Given,
  isDoubted: (question: Question) => boolean,
): Knowledge {
  const know = (key: ItemKey): Known => {
    const gate = findItem(questionnaire, key);
    if (!gate) return { visible: 'no', answer: undefined };
    return { visible: visible(gate), answer: known(given(gate)), offers: offers(gate) };
  };
  const truth = (condition: Condition): Truth => evaluate(condition, know);
  const visible = perItem<Truth>((item) => allOf(item.conditions.map(truth)), 'open');
  const offers = perItem((item) => offersOf(item.question, truth), undefined);
  const given = perItem((item): ItemAnswer | undefined => {
    const { question, key } = item;
    if (question.kind === 'single' && question.derive) {
      const source = findItem(questionnaire, question.derive.counts);
      if (source?.question.kind !== 'multi' || isDoubted(question)) return undefined;
      const ticked = given(source);
      return derivedAnswer(question, {
        question: source.question,
        ticked: Array.isArray(ticked) ? ticked : undefined,
        offers: offers(source),
      });
    }
    const answer = stored.get(key);
    const offered = offers(item);
    if (offersNothing(question, offered)) return [];
    return answer === undefined || answer === UNKNOWN ? answer : amongOffered(answer, offered);
  }, undefined);
  return { visible, given, offers };
}
