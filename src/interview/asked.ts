import { parseKey } from '../questionnaire/answers.ts';
import { contradictionsOf } from '../questionnaire/contradictions.ts';
import { askedQuestions, questionState } from '../questionnaire/flow.ts';
import { sectionOf } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import { pageOf } from '../questionnaire/questionPages.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { rolesOf } from '../questionnaire/roles.ts';
import type { Session } from './session.ts';

const idsAsked = perObject((reading: Reading): readonly string[] =>
  askedQuestions(reading).map(({ id }) => id),
);

/** Ids of the questions asked at present, in order. */
export const askedIds = ({ reading }: Session): readonly string[] => idsAsked(reading);

/** Whether the question is asked at present. */
export const isAsked = (session: Session, question: string): boolean => askedIds(session).includes(question);

/**
 * The questions whose forms are on screen, in order: those that share a page, as far as they are asked; within a change
 * one alone.
 */
export function questionsOnScreen(session: Session): string[] {
  const { at, returnTo, questionnaire } = session;
  if (at === undefined || returnTo) return at === undefined ? [] : [at];
  return pageOf(questionnaire, at).filter((id) => isAsked(session, id));
}

/** Whether the question is asked and something about it is still to be answered. */
export const isOpen = ({ reading }: Session, question: string): boolean =>
  questionState(reading, question) === 'open';

/** The part that holds the question. */
export const sectionIdOf = ({ questionnaire }: Session, question: string): string | undefined =>
  sectionOf(questionnaire, question)?.id;

/** The asked questions of a part, in order; of all parts if `section` is undefined. */
export const questionsToCheck = (session: Session, section: string | undefined): string[] =>
  askedIds(session).filter((id) => section === undefined || sectionIdOf(session, id) === section);

/**
 * Whether the answers of a part, or of all parts, want to be looked at again: something is open, stands unconfirmed in a
 * form, or contradicts another answer.
 */
export function needsCheck(session: Session, section: string | undefined): boolean {
  const ids = questionsToCheck(session, section);
  const isHere = (key: ItemKey): boolean => ids.includes(parseKey(key).question);
  return (
    ids.some((id) => isOpen(session, id)) ||
    Object.keys(session.drafts).some(isHere) ||
    contradictionsOf(session.reading).some(({ items }) => items.some(isHere))
  );
}

/** The result may be seen once the parts that the questionnaire names for it leave nothing open. */
export const mayConclude = perObject((session: Session): boolean => {
  const { resultAfter } = rolesOf(session.questionnaire);
  return resultAfter.every((part) => questionsToCheck(session, part).every((id) => !isOpen(session, id)));
});
