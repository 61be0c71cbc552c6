import { hasRows } from './answers.ts';
import { questionsOf } from './items.ts';
import { perObject } from './memo.ts';
import type { ItemKey, Question, Row } from './question.ts';
import type { ItemState, Reading } from './reading.ts';

/** `optional`: voluntary and left empty; not an open point. */
export type QuestionState = 'answered' | 'unknown' | 'open' | 'optional';

/** `optional`: nothing but voluntary questions, none of them answered. */
export type SectionState = 'done' | 'partial' | 'open' | 'optional';
export type SectionProgress = {
  id: string;
  title: string;
  /** Number of asked questions; voluntary ones only when answered. */
  asked: number;
  /** Number of those without an open point; „Weiß ich nicht“ is an answer. */
  done: number;
  state: SectionState;
  /** Ids of all asked questions, voluntary ones included. */
  questions: string[];
};

/** What a change of answers does to the flow. Question ids, and item keys where single rows matter. */
export type ChangeEffect = {
  /** Questions that had answers and are no longer asked at all. */
  resting: string[];
  /** Questions that are asked now and were not before. */
  added: string[];
  /** Answered items, rows included, that are no longer asked. */
  restingItems: ItemKey[];
  /** Items, rows included, that are asked now and were not before. */
  addedItems: ItemKey[];
};

const isAsked = (reading: Reading, questionId: string): boolean =>
  reading.statesOf(questionId).some(({ asked }) => asked);

/**
 * The questions to be asked, in order: visible, or open because a gate was answered „Weiß ich nicht“.
 * A question with rows is asked when one of its rows is.
 */
export const askedQuestions = (reading: Reading): Question[] =>
  questionsOf(reading.questionnaire).filter(({ id }) => isAsked(reading, id));

/** The rows of a question to be asked, in order; none for a question without rows. */
export const askedRows = (reading: Reading, question: Question): Row[] =>
  reading.statesOf(question.id).flatMap(({ asked, item }) => (asked && item.row ? [item.row] : []));

/** How far a question is answered, over its asked rows. A question that is not asked has nothing open. */
export function questionState(reading: Reading, questionId: string): QuestionState {
  const asked = reading.statesOf(questionId).filter((state) => state.asked);
  const isVoluntary = asked.some(({ item }) => item.question.optional);
  if (isVoluntary && asked.every(({ status }) => status === 'open')) return 'optional';
  if (asked.some(({ status }) => status === 'open')) return isVoluntary ? 'answered' : 'open';
  return asked.some(({ status }) => status === 'unknown') ? 'unknown' : 'answered';
}

/** Id of the first asked question with an open point, or undefined if nothing is open. */
export const firstOpenQuestion = (reading: Reading): string | undefined =>
  questionsOf(reading.questionnaire).find(
    ({ id }) => isAsked(reading, id) && questionState(reading, id) === 'open',
  )?.id;

/** Id of the next asked question after the given one, which itself need not be asked. */
export function questionAfter(reading: Reading, questionId: string): string | undefined {
  const questions = questionsOf(reading.questionnaire);
  const at = questions.findIndex(({ id }) => id === questionId);
  if (at < 0) return undefined;
  return questions.slice(at + 1).find(({ id }) => isAsked(reading, id))?.id;
}

/** Id of the nearest asked question before the given one, which itself need not be asked. */
export function questionBefore(reading: Reading, questionId: string): string | undefined {
  const questions = questionsOf(reading.questionnaire);
  const at = questions.findIndex(({ id }) => id === questionId);
  return questions.slice(0, Math.max(at, 0)).findLast(({ id }) => isAsked(reading, id))?.id;
}

/** Progress of every section that has asked questions, in order. */
export const sectionProgress = perObject((reading: Reading): readonly SectionProgress[] =>
  reading.questionnaire.sections.flatMap(({ id, title, questions }): SectionProgress[] => {
    const ids = questions.map((question) => question.id).filter((each) => isAsked(reading, each));
    if (ids.length === 0) return [];
    const states = ids.map((each) => questionState(reading, each));
    const due = states.filter((state) => state !== 'optional');
    const done = due.filter((state) => state !== 'open').length;
    return [{ id, title, asked: due.length, done, state: sectionState(due.length, done), questions: ids }];
  }),
);

function sectionState(asked: number, done: number): SectionState {
  if (asked === 0) return 'optional';
  if (done === asked) return 'done';
  return done === 0 ? 'open' : 'partial';
}

/** Compares two states of answers to one questionnaire: which questions and rows begin or stop to be asked. */
export function changeEffect(before: Reading, after: Reading): ChangeEffect {
  const stopped = before.items.filter(({ asked, item }) => asked && !after.state(item.key)?.asked);
  const begun = after.items.filter(({ asked, item }) => asked && !before.state(item.key)?.asked);
  const rested = stopped.filter(({ given }) => given !== undefined);
  const questionIds = (states: ItemState[], then: Reading): string[] =>
    [...new Set(states.map(({ item }) => item.question.id))].filter((id) => !isAsked(then, id));
  return {
    resting: questionIds(rested, after),
    added: questionIds(begun, before),
    restingItems: rested.map(({ item }) => item.key),
    addedItems: begun.map(({ item }) => item.key),
  };
}

/** Number of rows of a question that are asked and answered so far; undefined for a question without rows. */
export function rowProgress(
  reading: Reading,
  question: Question,
): { asked: number; answered: number; unknown: number } | undefined {
  if (!hasRows(question)) return undefined;
  const asked = reading.statesOf(question.id).filter((state) => state.asked);
  const count = (status: ItemState['status']) => asked.filter((state) => state.status === status).length;
  return { asked: asked.length, answered: count('answered'), unknown: count('unknown') };
}
