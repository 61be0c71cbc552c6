import { firstOpenQuestion } from '../questionnaire/flow.ts';
import { isAsked, questionsToCheck } from './asked.ts';
import type { ResultPlace, Screen, Session } from './session.ts';

/** Another screen; whatever was being checked or changed is over. */
export const show = (session: Session, screen: Screen): Session => ({
  ...session,
  screen,
  section: undefined,
  returnTo: undefined,
});

/** A page of the result; without a page the first one. */
export const conclude = (session: Session, { page = 'ueberblick', part }: Partial<ResultPlace>): Session => ({
  ...show(session, 'concluded'),
  result: { page, ...(part === undefined ? {} : { part }) },
});

/** The form of one question. */
export const ask = (session: Session, at: string): Session => ({ ...show(session, 'asking'), at });

/** The check of one part; of all answers if it has no questions at present. */
export const review = (session: Session, section?: string): Session => ({
  ...show(session, 'reviewing'),
  section: questionsToCheck(session, section).length > 0 ? section : undefined,
});

/** The first open question or, if nothing is open, the check of all answers. */
export const resume = (session: Session): Session => {
  const open = firstOpenQuestion(session.reading);
  return open === undefined ? review(session) : ask(session, open);
};

/** A question if it is asked. Among questions a change has opened the change goes on. */
export function goTo(session: Session, question: string): Session {
  if (!isAsked(session, question)) return resume(session);
  return session.returnTo?.opened.includes(question)
    ? { ...session, screen: 'asking', at: question }
    : ask(session, question);
}
