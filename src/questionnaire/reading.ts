import { type Answers, answerOf, type ItemAnswer, isPartial, UNKNOWN } from './answers.ts';
import { allOf, evaluate, type Known, questionsIn, type Truth } from './condition.ts';
import { type Dormant, dormantAnswers } from './dormant.ts';
import { findItem, type Item, itemsOf } from './items.ts';
import { isExternal, isTask } from './kinds/tasks.ts';
import type { Questionnaire } from './model.ts';
import type { Condition, ItemKey } from './question.ts';
import { isValidItemAnswer, normalised } from './validity.ts';

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
  /** The valid stored answer, `unknown` included, whether or not the item is visible. */
  given: ItemAnswer | undefined;
  /** The answer that counts: valid, not `unknown`, and of an item that is not hidden. */
  answer: ItemAnswer | undefined;
};

/** What one state of the answers says: what is asked, what counts, what rests and why. */
export type Reading = {
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
 * kept, listed, without any effect. Source: docs/verfahren.md, Abschnitt 3 Nr. 1.
 */
export function read(questionnaire: Questionnaire, answers: Answers): Reading {
  const given = new Map<ItemKey, ItemAnswer>();
  for (const { key, question } of itemsOf(questionnaire)) {
    const stored = answerOf(answers, key);
    if (isValidItemAnswer(question, stored, questionnaire.parties))
      given.set(key, normalised(question, stored));
  }
  const visible = visibilities(questionnaire, given);
  const items = itemsOf(questionnaire).map((item) => stateOf(questionnaire, item, given, visible));
  const byKey = new Map(items.map((state) => [state.item.key, state]));
  const byQuestion = new Map<string, ItemState[]>();
  for (const state of items) {
    const { id } = state.item.question;
    const siblings = byQuestion.get(id);
    if (siblings) siblings.push(state);
    else byQuestion.set(id, [state]);
  }
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

const known = (given: ItemAnswer | undefined): ItemAnswer | undefined =>
  given === UNKNOWN ? undefined : given;

/** Visibility of an item, each computed once. A gate that is not part of the questionnaire never opens. */
function visibilities(
  questionnaire: Questionnaire,
  given: ReadonlyMap<ItemKey, ItemAnswer>,
): (item: Item) => Truth {
  const found = new Map<ItemKey, Truth>();
  const know = (key: ItemKey): Known => {
    const gate = findItem(questionnaire, key);
    return gate
      ? { visible: visible(gate), answer: known(given.get(key)) }
      : { visible: 'no', answer: undefined };
  };
  const visible = (item: Item): Truth => {
    const earlier = found.get(item.key);
    if (earlier !== undefined) return earlier;
    // Gates that lead back to themselves are an error of the data; open ends the circle.
    found.set(item.key, 'open');
    const truth = allOf(item.conditions.map((condition) => evaluate(condition, know)));
    found.set(item.key, truth);
    return truth;
  };
  return visible;
}

function stateOf(
  questionnaire: Questionnaire,
  item: Item,
  givenTo: ReadonlyMap<ItemKey, ItemAnswer>,
  visibleOf: (item: Item) => Truth,
): ItemState {
  const given = givenTo.get(item.key);
  const visible = visibleOf(item);
  const isTouched = (key: ItemKey): boolean => {
    const gate = findItem(questionnaire, key);
    return gate === undefined || visibleOf(gate) === 'no' || givenTo.has(key);
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
  if (given === UNKNOWN || isPartial(given)) return 'unknown';
  if (!isTask(question, given) || !isExternal(given, questionnaire.parties)) return 'answered';
  if (given.written === undefined) return 'open';
  return given.written === UNKNOWN ? 'unknown' : 'answered';
}
