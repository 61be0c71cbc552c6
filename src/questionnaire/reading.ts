import { type Answers, type ItemAnswer, isPartial, UNKNOWN } from './answers.ts';
import { evaluate, type Known, questionsIn, type Truth } from './condition.ts';
import { type Dormant, dormantAnswers } from './dormant.ts';
import { derivationOf, findItem, type Item, itemsOf } from './items.ts';
import { isExternal, isTask } from './kinds/tasks.ts';
import { givenIn, type Knowledge, knowledgeOf, known } from './knowledge.ts';
import type { Questionnaire } from './model.ts';
import { asAuthored, withNames } from './names.ts';
import { type Offers, offersNothing } from './offered.ts';
import type { Condition, ItemKey, Question } from './question.ts';

/**
 * How far an item is answered. A task that leaves open what is in writing is only partly answered; „one of several“
 * is still to be found out, `unknown`.
 */
export type ItemStatus = 'answered' | 'unknown' | 'open';

export type ItemState = {
  item: Item;
  /** Whether the item is asked, under everything still open. */
  visible: Truth;
  /** Whether it is to be shown now: visible, or open with all its gates touched („Weiß ich nicht“). */
  asked: boolean;
  status: ItemStatus;
  /**
   * The valid stored answer, `unknown` included, whether or not the item is visible; without options that are not
   * offered. Of a derived answer: what follows from the ticks it counts.
   */
  given: ItemAnswer | undefined;
  /** The answer that counts: valid, not `unknown`, and of an item that is not hidden. */
  answer: ItemAnswer | undefined;
  /** Whether an option can be chosen; absent where all of them always can. */
  offers?: Offers | undefined;
};

/** What one state of the answers says: what is asked, what counts, what rests and why. */
export type Reading = {
  /** With the names the municipality has given to its own Bausteine. */
  questionnaire: Questionnaire;
  /** The answers that were read, as they are stored. What counts is in `items`. */
  answers: Answers;
  /** The state of every item, in the order of the questionnaire. */
  items: readonly ItemState[];
  /** The state of one item; undefined for keys the questionnaire does not have. */
  state: (key: ItemKey) => ItemState | undefined;
  /** The states of the items of a question; none for a question the questionnaire does not have. */
  statesOf: (questionId: string) => readonly ItemState[];
  /** What a condition outside the flow sees: keys the questionnaire does not have stay open. */
  know: (key: ItemKey) => Known;
  /** Truth of a condition, each comparison for itself. */
  truth: (condition: Condition) => Truth;
  /** Stored answers without effect, sorted by key. */
  dormant: readonly Dormant[];
};

/**
 * Reads the answers once; flow, assessment and document take what it returns and never look past it.
 * An answer counts if its item is not hidden and the answer is valid. Everything else that is stored is dormant:
 * kept, listed, without any effect. Source: docs/verfahren.md, Abschnitt 3 Nr. 1, 11 und 12.
 * @param named the questionnaire, with or without names that an earlier reading gave
 * @param isDoubted questions whose answers are taken as not known, whatever is stored
 */
export function read(
  named: Questionnaire,
  answers: Answers,
  isDoubted: (question: Question) => boolean = () => false,
): Reading {
  const authored = asAuthored(named);
  const knowledge = knowledgeOf(authored, givenIn(authored, answers, isDoubted), isDoubted);
  const questionnaire = withNames(authored, (key) => {
    const item = findItem(authored, key);
    return item && knowledge.visible(item) !== 'no' ? knowledge.given(item) : undefined;
  });
  const items = itemsOf(questionnaire).map((item) => stateOf(questionnaire, item, knowledge));
  const byKey = new Map(items.map((state) => [state.item.key, state]));
  const byQuestion = Map.groupBy(items, ({ item }) => item.question.id);
  const know = (key: ItemKey): Known => byKey.get(key) ?? { visible: 'open', answer: undefined };
  return {
    questionnaire,
    answers,
    items,
    state: (key) => byKey.get(key),
    statesOf: (questionId) => byQuestion.get(questionId) ?? [],
    know,
    truth: (condition) => evaluate(condition, know),
    dormant: dormantAnswers(questionnaire, answers, (key) => byKey.get(key)),
  };
}

function stateOf(questionnaire: Questionnaire, item: Item, knowledge: Knowledge): ItemState {
  const { question, conditions } = item;
  const given = knowledge.given(item);
  const visible = knowledge.visible(item);
  const offers = knowledge.offers(item);
  const isTouched = (key: ItemKey): boolean => {
    const gate = findItem(questionnaire, key);
    return gate === undefined || knowledge.visible(gate) === 'no' || knowledge.given(gate) !== undefined;
  };
  const isShown =
    visible === 'yes' || (visible === 'open' && conditions.flatMap(questionsIn).every(isTouched));
  return {
    item,
    visible,
    asked: isShown && !derivationOf(question) && !offersNothing(question, offers),
    status: statusOf(questionnaire, item, given),
    given,
    answer: visible === 'no' ? undefined : known(given),
    ...(offers ? { offers } : {}),
  };
}

function statusOf(
  questionnaire: Questionnaire,
  { question }: Item,
  given: ItemAnswer | undefined,
): ItemStatus {
  if (given === undefined) return 'open';
  if (given === UNKNOWN || isPartial(given)) return 'unknown';
  if (!isTask(question, given) || !isExternal(given, questionnaire.parties)) return 'answered';
  if (given.written === undefined) return 'open';
  return given.written === UNKNOWN ? 'unknown' : 'answered';
}
