import {
  type Answer,
  hasRows,
  type ItemAnswer,
  itemKey,
  type RowAnswers,
  UNKNOWN,
} from '../questionnaire/answers.ts';
import { findQuestion, itemsOfQuestion } from '../questionnaire/items.ts';
import { own } from '../questionnaire/own.ts';
import type { Question } from '../questionnaire/question.ts';
import { read } from '../questionnaire/reading.ts';
import { isValidAnswer } from '../questionnaire/validity.ts';
import { isAsked } from './asked.ts';
import { withoutDrafts } from './drafts.ts';
import { withNote } from './notes.ts';
import type { AnswerEvent, RecordEvent, Session, SkipEvent } from './session.ts';

const isSame = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether an answer can be recorded for the question at the cursor. */
export function isAcceptable({ questionnaire, at }: Session, answer: Answer | undefined): boolean {
  const asked = at === undefined ? undefined : findQuestion(questionnaire, at);
  if (!asked) return false;
  return answer === undefined ? asked.optional === true : isValidAnswer(asked, answer, questionnaire.parties);
}

/**
 * The session with another stored answer of a question. The only place where answers change; where the same stands
 * there already, as it does when going on after choosing, nothing has to be read or stored again.
 */
export function withAnswer(session: Session, question: string, answer: Answer | undefined): Session {
  if (isSame(own(session.reading.answers, question), answer)) return session;
  const { [question]: _replaced, ...others } = session.reading.answers;
  const answers = answer === undefined ? others : { ...others, [question]: answer };
  return { ...session, reading: read(session.questionnaire, answers) };
}

/** The items that an answer of a question settles; their drafts have become this answer. */
const settledBy = (session: Session, question: string, answer: Answer | undefined): string[] =>
  itemsOfQuestion(session.questionnaire, question)
    .filter(({ row }) => row === undefined || Object.hasOwn(Object(answer), row.id))
    .map(({ key }) => key);

/** Records what the event carries for the question `at`. */
export function recorded(session: Session, at: string, event: AnswerEvent | SkipEvent): Session {
  const notes = event.note === undefined ? session.notes : withNote(session.notes, at, event.note);
  if (event.type === 'skip') return { ...session, notes };
  const drafts = withoutDrafts(session.drafts, settledBy(session, at, event.answer));
  return withAnswer({ ...session, notes, drafts }, at, event.answer);
}

/** The stored rows of a question, one by one where „Weiß ich nicht“ stands for all of them. */
export function rowsStored(question: Question, stored: Answer | undefined): RowAnswers {
  if (!hasRows(question)) return {};
  if (stored === UNKNOWN) return Object.fromEntries(question.rows.map(({ id }) => [id, UNKNOWN]));
  return (stored as RowAnswers | undefined) ?? {};
}

/** The stored answer of a question once these rows have this answer, or none; undefined if no row is left. */
export function withRows(
  question: Question,
  stored: Answer | undefined,
  rows: Readonly<Record<string, ItemAnswer | undefined>>,
): RowAnswers | undefined {
  const all = Object.entries({ ...rowsStored(question, stored), ...rows } as RowAnswers);
  const left = all.filter(([, answer]) => answer !== undefined);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/**
 * Stores the answer of a question or of some of its rows at once, or takes it back, whatever is on screen. What it takes
 * over for several rows can be undone. Undefined for what is not asked or fits no answer.
 */
export function withRecorded(session: Session, event: RecordEvent): Session | undefined {
  const { questionnaire, reading } = session;
  const question = findQuestion(questionnaire, event.question);
  if (!question || !isAsked(session, question.id)) return undefined;
  if (hasRows(question) !== (event.rows !== undefined)) return undefined;
  const stored = own(reading.answers, question.id);
  const rows = event.rows ?? [];
  const given = Object.fromEntries(rows.map((row) => [row, event.answer]));
  const answer = event.rows ? withRows(question, stored, given) : (event.answer as Answer | undefined);
  if (answer !== undefined && !isValidAnswer(question, answer, questionnaire.parties)) return undefined;
  const keys = event.rows ? rows.map((row) => itemKey(question.id, row)) : [question.id];
  const before = rowsStored(question, stored);
  const undo =
    rows.length > 1 && event.answer !== undefined
      ? {
          question: question.id,
          answer: event.answer,
          before: rows.map((row) => [row, own(before, row)] as const),
        }
      : session.undo;
  return withAnswer(
    {
      ...session,
      drafts: withoutDrafts(session.drafts, keys),
      touched: keys.length === 1 ? keys[0] : session.touched,
      undo,
    },
    question.id,
    answer,
  );
}

/** Takes back what was taken over last, except where another answer has been given since. */
export function undone(session: Session): Session | undefined {
  const { undo, reading, questionnaire } = session;
  const question = undo && findQuestion(questionnaire, undo.question);
  if (!question) return undefined;
  const now = rowsStored(question, own(reading.answers, question.id));
  const taken = JSON.stringify(undo.answer);
  const back = undo.before.filter(([row]) => JSON.stringify(own(now, row)) === taken);
  const answer = withRows(question, own(reading.answers, question.id), Object.fromEntries(back));
  return withAnswer({ ...session, undo: undefined }, question.id, answer);
}
