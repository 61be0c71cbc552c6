import type { Answer } from '../questionnaire/answers.ts';
import { findQuestion } from '../questionnaire/items.ts';
import { read } from '../questionnaire/reading.ts';
import { isValidAnswer } from '../questionnaire/validity.ts';
import { withNote } from './notes.ts';
import type { AnswerEvent, RecordEvent, Session, SkipEvent } from './session.ts';

/** Whether an answer can be recorded for the question at the cursor. */
export function isAcceptable({ questionnaire, at }: Session, answer: Answer | undefined): boolean {
  const asked = at === undefined ? undefined : findQuestion(questionnaire, at);
  if (!asked) return false;
  return answer === undefined ? asked.optional === true : isValidAnswer(asked, answer, questionnaire.parties);
}

/** Records what the event carries for the question `at`. The only place where answers change. */
export function recorded(
  session: Session,
  at: string,
  event: AnswerEvent | RecordEvent | SkipEvent,
): Session {
  const note = event.type === 'record' ? undefined : event.note;
  const notes = note === undefined ? session.notes : withNote(session.notes, at, note);
  if (event.type === 'skip') return { ...session, notes };
  const { [at]: _replaced, ...others } = session.reading.answers;
  const answers = event.answer === undefined ? others : { ...others, [at]: event.answer };
  return { ...session, notes, reading: read(session.questionnaire, answers) };
}
