import { itemKey } from '../questionnaire/answers.ts';
import { firstOpenQuestion } from '../questionnaire/flow.ts';
import { findQuestion } from '../questionnaire/items.ts';
import { pageOf } from '../questionnaire/questionPages.ts';
import { isGroupId, rowGroups } from '../questionnaire/rowGroups.ts';
import { isAsked, questionsToCheck } from './asked.ts';
import type { ResultPlace, Screen, Session } from './session.ts';

/** A question is opened: from here on it counts what changes, and what is on screen. */
export const fresh = (session: Session): Session => ({
  ...session,
  entered: session.reading,
  row: undefined,
  touched: undefined,
  undo: undefined,
});

/** A row of a question if it is asked, or a group of its rows. */
export function rowOf({ reading }: Session, id: string, row: string | undefined): string | undefined {
  if (row === undefined || reading.state(itemKey(id, row))?.asked) return row;
  const question = isGroupId(row) ? findQuestion(reading.questionnaire, id) : undefined;
  return question && rowGroups(reading, question).some((group) => group.id === row) ? row : undefined;
}

/** Another screen; whatever was being checked or changed is over. */
export const show = (session: Session, screen: Screen): Session => ({
  ...session,
  screen,
  contact: undefined,
  section: undefined,
  returnTo: undefined,
});

/** The overview, or what is open among what one contact usually knows. */
export const overview = (session: Session, contact?: string): Session => ({
  ...show(session, 'overview'),
  contact,
});

/** A page of the result; without a page the first one. */
export const conclude = (session: Session, { page = 'ueberblick', part }: Partial<ResultPlace>): Session => ({
  ...show(session, 'concluded'),
  result: { page, ...(part === undefined ? {} : { part }) },
});

/** The form of one question, and of those that share its page. */
export const ask = (session: Session, at: string, row?: string): Session => {
  const isSame = session.screen === 'asking' && pageOf(session.questionnaire, at).includes(session.at ?? '');
  return { ...show(isSame ? session : fresh(session), 'asking'), at, row: rowOf(session, at, row) };
};

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

/** A question if it is asked, or one row of it. Among questions a change has opened the change goes on. */
export function goTo(session: Session, question: string, row?: string): Session {
  if (!isAsked(session, question)) return resume(session);
  const { returnTo } = session;
  const after = ask(session, question, row);
  return returnTo?.opened.includes(question) ? { ...after, returnTo } : after;
}
