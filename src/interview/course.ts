import {
  askedQuestions,
  firstOpenQuestion,
  questionAfter,
  questionBefore,
  questionState,
} from '../questionnaire/flow.ts';
import { findQuestion, sectionOf } from '../questionnaire/items.ts';
import { read } from '../questionnaire/reading.ts';
import { rolesOf } from '../questionnaire/roles.ts';
import { isValidAnswer } from '../questionnaire/validity.ts';
import { withNote } from './notes.ts';
import type { AnswerEvent, InterviewEvent, RecordEvent, Return, Session, SkipEvent } from './session.ts';

/** What the user sees. */
export type Screen = 'welcome' | 'overview' | 'asking' | 'reviewing' | 'revising' | 'concluded';
/** Where an event leads, and the session it leaves. */
export type Step = { screen: Screen; session: Session };

const askedIds = ({ reading }: Session): string[] => askedQuestions(reading).map(({ id }) => id);

const isOpen = ({ reading }: Session, question: string): boolean =>
  questionState(reading, question) === 'open';

const sectionIdOf = ({ questionnaire }: Session, question: string): string | undefined =>
  sectionOf(questionnaire, question)?.id;

/** Whether the question is asked at present. */
export const isAsked = (session: Session, question: string): boolean => askedIds(session).includes(question);

/** The asked questions of a part, in order; of all parts if `section` is undefined. */
export const questionsToCheck = (session: Session, section: string | undefined): string[] =>
  askedIds(session).filter((id) => section === undefined || sectionIdOf(session, id) === section);

/** The result may be seen once the parts that the questionnaire names for it leave nothing open. */
export const mayConclude = (session: Session): boolean => {
  const { resultAfter } = rolesOf(session.questionnaire);
  return resultAfter.every((part) => questionsToCheck(session, part).every((id) => !isOpen(session, id)));
};

/** Whether an answer can be recorded for the question on screen. */
export function isAcceptable(
  session: Session,
  { answer, question = session.at }: AnswerEvent | RecordEvent,
): boolean {
  const asked = session.at === undefined ? undefined : findQuestion(session.questionnaire, session.at);
  if (!asked || question !== session.at) return false;
  if (answer === undefined) return asked.optional === true;
  return isValidAnswer(asked, answer, session.questionnaire.parties);
}

const ask = (session: Session, at: string): Step => ({
  screen: 'asking',
  session: { ...session, at, section: undefined, returnTo: undefined },
});

const review = (session: Session, section?: string): Step => ({
  screen: 'reviewing',
  session: {
    ...session,
    section: questionsToCheck(session, section).length > 0 ? section : undefined,
    returnTo: undefined,
  },
});

/** Leads to the first open question or, if nothing is open, to checking all answers. */
const resume = (session: Session): Step => {
  const open = firstOpenQuestion(session.reading);
  return open === undefined ? review(session) : ask(session, open);
};

/** Leads to a question if it is asked. Among questions a change has opened the change goes on. */
function goTo(session: Session, question: string): Step {
  if (!isAsked(session, question)) return resume(session);
  return session.returnTo?.opened.includes(question)
    ? { screen: 'asking', session: { ...session, at: question } }
    : ask(session, question);
}

/**
 * Opens exactly one question; a change begun from the result leads back there, any other to the check.
 * Within a change that is under way, what it has opened so far is not forgotten.
 */
export const revise = (session: Session, question: string, from: Return['screen']): Session => ({
  ...session,
  at: question,
  returnTo: { screen: from, opened: [], ...session.returnTo, question },
});

const endChange = (session: Session, { screen, question }: Return): Step =>
  screen === 'concluded' && mayConclude(session)
    ? { screen, session: { ...session, at: question, section: undefined, returnTo: undefined } }
    : review({ ...session, at: question }, session.section);

/** Records what the event carries for the question on screen. */
function recorded(session: Session, at: string, event: AnswerEvent | RecordEvent | SkipEvent): Session {
  const note = event.type === 'record' ? undefined : event.note;
  const notes = note === undefined ? session.notes : withNote(session.notes, at, note);
  if (event.type === 'skip') return { ...session, notes };
  const { [at]: _replaced, ...others } = session.reading.answers;
  const answers = event.answer === undefined ? others : { ...others, [at]: event.answer };
  return { ...session, notes, reading: read(session.questionnaire, answers) };
}

/** Ids of the questions that a change has opened so far, in their order. */
const openedBy = (before: Session, after: Session, { opened }: Return): string[] =>
  askedIds(after).filter(
    (id) => opened.includes(id) || (isOpen(after, id) && !(isAsked(before, id) && isOpen(before, id))),
  );

/** Stores rows while their question stays on screen; a change remembers what they open. */
export function recordRows(session: Session, event: RecordEvent): Session {
  const { at, returnTo } = session;
  if (at === undefined) return session;
  const after = recorded(session, at, event);
  return returnTo
    ? { ...after, returnTo: { ...returnTo, opened: openedBy(session, after, returnTo) } }
    : after;
}

/** After a change: first the questions it has opened, in their order, then back. */
function afterChange(before: Session, after: Session, at: string, returnTo: Return): Step {
  const asked = askedIds(after);
  const opened = openedBy(before, after, returnTo);
  const next = asked.slice(asked.indexOf(at) + 1).find((id) => opened.includes(id) && isOpen(after, id));
  return next === undefined
    ? endChange(after, returnTo)
    : { screen: 'asking', session: { ...after, at: next, returnTo: { ...returnTo, opened } } };
}

/** Within a part one question follows the other; at its end the answers of the part are checked. */
function onward(session: Session, event: AnswerEvent | SkipEvent): Step {
  const { at, returnTo } = session;
  if (at === undefined) return resume(session);
  const after = recorded(session, at, event);
  if (returnTo) return afterChange(session, after, at, returnTo);
  const next = questionAfter(after.reading, at);
  const part = sectionIdOf(session, at);
  if (next !== undefined && sectionIdOf(session, next) === part) return ask(after, next);
  const isDone = next === undefined && firstOpenQuestion(after.reading) === undefined;
  return review(after, isDone ? undefined : part);
}

/** Back within a change: to the opened question before, to the changed one, or out of it unchanged. */
function backInChange(session: Session, at: string, returnTo: Return): Step {
  if (at === returnTo.question) return endChange(session, returnTo);
  const asked = askedIds(session);
  const previous = asked.slice(0, asked.indexOf(at)).findLast((id) => returnTo.opened.includes(id));
  return previous === undefined
    ? { screen: 'revising', session: { ...session, at: returnTo.question } }
    : { screen: 'asking', session: { ...session, at: previous } };
}

/** Back from a question: to the one before, to the check of the part before, or to the overview. */
function back(session: Session): Step {
  const { at, reading, returnTo } = session;
  if (at === undefined) return { screen: 'overview', session };
  if (returnTo) return backInChange(session, at, returnTo);
  const previous = questionBefore(reading, at);
  if (previous === undefined) return { screen: 'overview', session };
  const part = sectionIdOf(session, previous);
  return part === sectionIdOf(session, at) ? ask(session, previous) : review(session, part);
}

/** From the check of one part to the next part, from the last part to checking everything. */
function nextPart(session: Session): Step {
  const last = questionsToCheck(session, session.section).at(-1);
  const next = last && questionAfter(session.reading, last);
  return next ? ask(session, next) : review(session);
}

/** Back from a check: to its last question. */
export const lastChecked = (session: Session): Session => {
  const last = questionsToCheck(session, session.section).at(-1);
  return last === undefined ? session : ask(session, last).session;
};

/**
 * Where an event leads and what it leaves. Events whose target does not depend on the answers
 * (to the start, to the overview, to the result, notes) are settled by the machine alone.
 */
export function step(session: Session, event: InterviewEvent): Step {
  switch (event.type) {
    case 'answer':
    case 'skip':
      return onward(session, event);
    case 'back':
      return back(session);
    case 'continue':
      return nextPart(session);
    case 'review':
      return review(session, event.section);
    case 'goTo':
      return goTo(session, event.question);
    default:
      return resume(session);
  }
}
