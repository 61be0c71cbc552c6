import { questionAfter, questionBefore } from '../questionnaire/flow.ts';
import { findQuestion } from '../questionnaire/items.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { pageOf } from '../questionnaire/questionPages.ts';
import { read } from '../questionnaire/reading.ts';
import { isAsked, mayConclude, needsCheck, questionsToCheck, sectionIdOf } from './asked.ts';
import { afterChange, backInChange, change } from './change.ts';
import { withChoices } from './choosing.ts';
import { withDraft } from './drafting.ts';
import { withEvidence } from './evidence.ts';
import { pathOf } from './location.ts';
import { withNote } from './notes.ts';
import { isAcceptable, recorded, takenOver, undone, withRecorded } from './recording.ts';
import { ask, conclude, goTo, overview, resume, review, show } from './screens.ts';
import type { AnswerEvent, InterviewEvent, Session, SkipEvent } from './session.ts';
import { withMatters } from './stating.ts';

/** The question whose form is on screen. */
const questionOnScreen = ({ screen, at }: Session): string | undefined =>
  screen === 'asking' || screen === 'revising' ? at : undefined;

/** What fits no answer of the question is refused. Leaving it for later always fits: it changes no answer. */
const fits = (session: Session, event: AnswerEvent | SkipEvent): boolean =>
  event.type === 'skip' || isAcceptable(session, event.answer);

/** Within a part one page follows the other (after an answer one question the other); at its end it is checked where that is needed, and the next one begins. */
function onward(session: Session, event: AnswerEvent | SkipEvent): Session | undefined {
  const at = questionOnScreen(session);
  if (at === undefined || !fits(session, event)) return undefined;
  const after = recorded(session, at, event);
  if (session.returnTo) return afterChange(after, at, session.returnTo);
  const last = event.type === 'skip' ? pageOf(session.questionnaire, at).at(-1) : at;
  const next = questionAfter(after.reading, last ?? at);
  const part = sectionIdOf(session, at);
  const isPartLeft = next === undefined || sectionIdOf(session, next) !== part;
  if (isPartLeft && needsCheck(after, part)) return review(after, part);
  return next === undefined ? finish(after) : ask(after, next);
}

/** After the last question: to the result, unless all answers want to be looked at once more. */
const finish = (session: Session): Session =>
  needsCheck(session, undefined) || !mayConclude(session) ? review(session) : conclude(session, {});

/** Back from a question: to the one before or, where it is needed, to the check of the part before; else to the overview. */
function backFromQuestion(session: Session): Session {
  const { at, reading, returnTo } = session;
  if (at !== undefined && returnTo) return backInChange(session, at, returnTo);
  const [first] = at === undefined ? [] : pageOf(session.questionnaire, at);
  const previous = first === undefined ? undefined : questionBefore(reading, first);
  if (at === undefined || previous === undefined) return show(session, 'overview');
  const part = sectionIdOf(session, previous);
  const isSamePart = part === sectionIdOf(session, at);
  return isSamePart || !needsCheck(session, part) ? askPage(session, previous) : review(session, part);
}

/** The page of a question, from its top. */
const askPage = (session: Session, question: string): Session => {
  const page = pageOf(session.questionnaire, question);
  return ask(session, page.find((id) => isAsked(session, id)) ?? question);
};

const lastChecked = (session: Session): string | undefined =>
  questionsToCheck(session, session.section).at(-1);

/** Back from a check: to its last question. */
function backFromCheck(session: Session): Session | undefined {
  const last = lastChecked(session);
  return last === undefined ? undefined : askPage(session, last);
}

/** Back from the result: the way it was come to. */
function backFromResult(session: Session): Session {
  const last = questionsToCheck(session, undefined).at(-1);
  return last === undefined || needsCheck(session, undefined) ? review(session) : askPage(session, last);
}

function back(session: Session): Session | undefined {
  switch (session.screen) {
    case 'welcome':
      return undefined;
    case 'overview':
      return session.contact === undefined ? show(session, 'welcome') : overview(session);
    case 'reviewing':
      return backFromCheck(session);
    case 'concluded':
      return backFromResult(session);
    default:
      return backFromQuestion(session);
  }
}

/** From the check of one part to the next part, from the last part to checking everything. */
function nextPart(session: Session): Session | undefined {
  if (session.screen !== 'reviewing') return undefined;
  const last = lastChecked(session);
  const next = last && questionAfter(session.reading, last);
  if (next) return ask(session, next);
  return session.section === undefined ? undefined : review(session);
}

/** Only the same edition asks the same: with any other the answers would say something else. */
function equipped(session: Session, questionnaire: Questionnaire): Session | undefined {
  const { id, version } = session.questionnaire;
  if (questionnaire.id !== id || questionnaire.version !== version) return undefined;
  return { ...session, questionnaire, reading: read(questionnaire, session.reading.answers) };
}

/** Judges every event: the session it leaves, or undefined if it is refused. */
export function step(session: Session, event: InterviewEvent): Session | undefined {
  if (event.from !== undefined && event.from !== pathOf(session)) return undefined;
  switch (event.type) {
    case 'welcome':
      return show(session, 'welcome');
    case 'overview':
      return overview(session, event.contact);
    case 'begin':
      return resume(session);
    case 'goTo':
      return goTo(session, event.question, event.row);
    case 'answer':
    case 'skip':
      return onward(session, event);
    case 'record':
      return withRecorded(session, event);
    case 'takeOver':
      return takenOver(session, event);
    case 'draft':
      return withDraft(session, event);
    case 'undo':
      return undone(session);
    case 'back':
      return back(session);
    case 'change':
      return change(session, event.question, event.row);
    case 'review':
      return review(session, event.section);
    case 'continue':
      return nextPart(session);
    case 'conclude':
      return mayConclude(session) ? conclude(session, event) : undefined;
    case 'evidence':
      return withEvidence(session, event);
    case 'choose':
      return withChoices(session, event);
    case 'state':
      return withMatters(session, event);
    case 'equip':
      return equipped(session, event.questionnaire);
    case 'note':
      return findQuestion(session.questionnaire, event.question)
        ? { ...session, notes: withNote(session.notes, event.question, event.text) }
        : undefined;
  }
}
