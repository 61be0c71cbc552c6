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
import { draftOf, withoutDrafts } from './drafts.ts';
import { withNote } from './notes.ts';
import type { AnswerEvent, RecordEvent, Session, SkipEvent, TakeOverEvent } from './session.ts';
import type { Undo } from './undo.ts';

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

/** The session with these rows answered, or without an answer; undefined for what is not asked or fits no answer. */
function withRowsStored(
  session: Session,
  id: string,
  rows: Readonly<Record<string, ItemAnswer | undefined>>,
): Session | undefined {
  const { questionnaire, reading } = session;
  const question = findQuestion(questionnaire, id);
  if (!question || !hasRows(question) || !isAsked(session, id)) return undefined;
  const answer = withRows(question, own(reading.answers, id), rows);
  if (answer !== undefined && !isValidAnswer(question, answer, questionnaire.parties)) return undefined;
  const keys = Object.keys(rows).map((row) => itemKey(id, row));
  return withAnswer({ ...session, drafts: withoutDrafts(session.drafts, keys) }, id, answer);
}

/**
 * Stores the answer of a question or of one of its rows at once, or takes it back, whatever is on screen. Undefined for
 * what is not asked or fits no answer.
 */
export function withRecorded(session: Session, event: RecordEvent): Session | undefined {
  const { questionnaire } = session;
  const { question: id, row, answer } = event;
  const touched = itemKey(id, row);
  if (row !== undefined) {
    const after = withRowsStored(session, id, { [row]: answer });
    return after && { ...after, touched };
  }
  const question = findQuestion(questionnaire, id);
  if (!question || hasRows(question) || !isAsked(session, id)) return undefined;
  const given = answer as Answer | undefined;
  if (given !== undefined && !isValidAnswer(question, given, questionnaire.parties)) return undefined;
  return withAnswer({ ...session, drafts: withoutDrafts(session.drafts, [id]), touched }, id, given);
}

/** Stores answers of several rows at once, so that one step undoes all of it. Undefined for what fits no answer. */
export function takenOver(session: Session, { question: id, answers }: TakeOverEvent): Session | undefined {
  const question = findQuestion(session.questionnaire, id);
  if (!question || Object.keys(answers).length === 0) return undefined;
  const before = rowsStored(question, own(session.reading.answers, id));
  const rows = Object.entries(answers).map(([row, taken]) => ({
    row,
    taken,
    before: own(before, row),
    draft: draftOf(session.drafts, itemKey(id, row)),
  }));
  const after = withRowsStored(session, id, answers);
  return after && { ...after, undo: { question: id, rows } };
}

/** Takes back what was taken over last, except where another answer has been given since. */
export function undone(session: Session): Session | undefined {
  const { undo, reading, questionnaire } = session;
  const question = undo && findQuestion(questionnaire, undo.question);
  if (!question) return undefined;
  const stored = own(reading.answers, question.id);
  const now = rowsStored(question, stored);
  const isAsTaken = ({ row, taken }: Undo['rows'][number]) =>
    JSON.stringify(own(now, row)) === JSON.stringify(taken);
  const back = undo.rows.filter(isAsTaken);
  const begun = back.flatMap(({ row, draft }) =>
    draft ? [[itemKey(question.id, row), draft] as const] : [],
  );
  const drafts = { ...session.drafts, ...Object.fromEntries(begun) };
  const rows = Object.fromEntries(back.map(({ row, before }) => [row, before]));
  return withAnswer({ ...session, drafts, undo: undefined }, question.id, withRows(question, stored, rows));
}
