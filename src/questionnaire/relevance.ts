import { type Answers, answerOf, hasRows, type ItemAnswer, itemKey, UNKNOWN } from './answers.ts';
import { allOf, evaluate, questionsIn, type Reading, type Truth } from './condition.ts';
import { findItem, findQuestion, type Item, itemsOf, itemsOfQuestion } from './items.ts';
import { perObject } from './memo.ts';
import type { Condition, ItemKey, Questionnaire } from './model.ts';
import { isExternal, isTask, isValidItemAnswer } from './validity.ts';

/** How far an item is answered. A task that leaves open what is in writing is only partly answered. */
export type ItemStatus = 'answered' | 'unknown' | 'open';

export type ItemState = {
  item: Item;
  /** Whether the item is asked, under everything still open. */
  visible: Truth;
  /** Whether it is to be shown now: visible, or open with all its gates touched („Weiß ich nicht“). */
  asked: boolean;
  status: ItemStatus;
  /** The valid stored answer, `unknown` included, whether or not the item is visible. */
  given: ItemAnswer | undefined;
  /** The answer that counts: valid, not `unknown`, and of an item that is not hidden. */
  answer: ItemAnswer | undefined;
};

export type Relevance = {
  /** The state of every item, in the order of the questionnaire. */
  items: readonly ItemState[];
  /** The state of one item; undefined for keys the questionnaire does not have. */
  state: (key: ItemKey) => ItemState | undefined;
  /** What a condition outside the flow sees: keys the questionnaire does not have stay open. */
  read: (key: ItemKey) => Reading;
  /** Truth of a condition of a finding, direction or deputy rule. */
  truth: (condition: Condition) => Truth;
  /** Keys of answers that are kept but not asked at present, sorted. */
  dormant: readonly ItemKey[];
};

/**
 * The one place that decides which answers count. Score, result, document and export all read it.
 * An answer counts if its item is not hidden and the answer is valid; hidden answers are dormant: kept, listed,
 * without any effect. Source: Bewertungsverfahren, Abschnitt 3 Nr. 1.
 */
export const relevance = (questionnaire: Questionnaire, answers: Answers): Relevance =>
  relevanceIn(questionnaire)(answers);

const relevanceIn = perObject((questionnaire: Questionnaire) =>
  perObject((answers: Answers) => computeRelevance(questionnaire, answers)),
);

function computeRelevance(questionnaire: Questionnaire, answers: Answers): Relevance {
  const given = (item: Item): ItemAnswer | undefined => {
    const stored = answerOf(answers, item.key);
    return isValidItemAnswer(item.question, stored, questionnaire.parties) ? stored : undefined;
  };
  const visible = visibilities(questionnaire, given);
  const items = itemsOf(questionnaire).map((item) => stateOf(questionnaire, item, given, visible));
  const byKey = new Map(items.map((state) => [state.item.key, state]));
  const read = (key: ItemKey): Reading => byKey.get(key) ?? { visible: 'open', answer: undefined };
  return {
    items,
    state: (key) => byKey.get(key),
    read,
    truth: (condition) => evaluate(condition, read),
    dormant: dormantKeys(questionnaire, answers, (key) => byKey.get(key)?.visible === 'no'),
  };
}

const known = (given: ItemAnswer | undefined): ItemAnswer | undefined =>
  given === UNKNOWN ? undefined : given;

/** Visibility of an item, each computed once. A gate that is not part of the questionnaire never opens. */
function visibilities(
  questionnaire: Questionnaire,
  given: (item: Item) => ItemAnswer | undefined,
): (item: Item) => Truth {
  const found = new Map<ItemKey, Truth>();
  const read = (key: ItemKey): Reading => {
    const gate = findItem(questionnaire, key);
    return gate
      ? { visible: visible(gate), answer: known(given(gate)) }
      : { visible: 'no', answer: undefined };
  };
  const visible = (item: Item): Truth => {
    const earlier = found.get(item.key);
    if (earlier !== undefined) return earlier;
    // Gates that lead back to themselves are an error of the data; open ends the circle.
    found.set(item.key, 'open');
    const truth = allOf(item.conditions.map((condition) => evaluate(condition, read)));
    found.set(item.key, truth);
    return truth;
  };
  return visible;
}

function stateOf(
  questionnaire: Questionnaire,
  item: Item,
  givenOf: (item: Item) => ItemAnswer | undefined,
  visibleOf: (item: Item) => Truth,
): ItemState {
  const given = givenOf(item);
  const visible = visibleOf(item);
  const isTouched = (key: ItemKey): boolean => {
    const gate = findItem(questionnaire, key);
    return gate === undefined || visibleOf(gate) === 'no' || givenOf(gate) !== undefined;
  };
  return {
    item,
    visible,
    asked: visible === 'yes' || (visible === 'open' && item.conditions.flatMap(questionsIn).every(isTouched)),
    status: statusOf(questionnaire, item, given),
    given,
    answer: visible === 'no' ? undefined : known(given),
  };
}

function statusOf(
  questionnaire: Questionnaire,
  { question }: Item,
  given: ItemAnswer | undefined,
): ItemStatus {
  if (given === undefined) return 'open';
  if (given === UNKNOWN) return 'unknown';
  if (!isTask(question, given) || !isExternal(given, questionnaire.parties)) return 'answered';
  if (given.written === undefined) return 'open';
  return given.written === UNKNOWN ? 'unknown' : 'answered';
}

function dormantKeys(
  questionnaire: Questionnaire,
  answers: Answers,
  isHidden: (key: ItemKey) => boolean,
): ItemKey[] {
  const rests = (key: ItemKey): boolean => findItem(questionnaire, key) === undefined || isHidden(key);
  const keys = Object.entries(answers).flatMap(([id, stored]): ItemKey[] => {
    const question = findQuestion(questionnaire, id);
    if (!question || !hasRows(question)) return rests(id) ? [id] : [];
    if (typeof stored !== 'object') {
      return itemsOfQuestion(questionnaire, id).every(({ key }) => isHidden(key)) ? [id] : [];
    }
    return Object.keys(stored)
      .map((row) => itemKey(id, row))
      .filter(rests);
  });
  return keys.sort();
}
