import type { SnapshotFrom } from 'xstate';
import { findQuestion, sectionOf } from '../questionnaire/items.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { interviewMachine } from './interviewMachine.ts';
import type { InterviewEvent } from './session.ts';

export type InterviewSnapshot = SnapshotFrom<typeof interviewMachine>;

/** The path, inside the hash of the address, of what is on screen. */
export function pathOf({ value, context: { questionnaire, at = '', section } }: InterviewSnapshot): string {
  switch (value) {
    case 'overview':
      return '/uebersicht';
    case 'asking':
      return `/fragen/${sectionOf(questionnaire, at)?.id}/${at}`;
    case 'revising':
      return `/aendern/${at}`;
    case 'reviewing':
      return section === undefined ? '/pruefen' : `/pruefen/${section}`;
    case 'concluded':
      return '/ergebnis';
    default:
      return '/';
  }
}

/**
 * The event that leads to a path. Paths that name nothing in the questionnaire lead to the overview.
 * The machine may refuse the event (result not yet allowed, question not asked at present).
 */
export function eventFor(path: string, questionnaire: Questionnaire): InterviewEvent {
  const [page, first, second, ...rest] = path.split('/').slice(1);
  const depth = [first, second, ...rest].filter((part) => part !== undefined).length;
  const isQuestion = (id: string | undefined): id is string => !!id && !!findQuestion(questionnaire, id);
  const isSection = (id: string | undefined) => questionnaire.sections.some((section) => section.id === id);

  if (page === '' && depth === 0) return { type: 'welcome' };
  if (page === 'fragen' && depth === 2 && isQuestion(second)) return { type: 'goTo', question: second };
  if (page === 'aendern' && depth === 1 && isQuestion(first)) return { type: 'change', question: first };
  if (page === 'pruefen' && depth === 0) return { type: 'review' };
  if (page === 'pruefen' && depth === 1 && first && isSection(first))
    return { type: 'review', section: first };
  if (page === 'ergebnis' && depth === 0) return { type: 'conclude' };
  return { type: 'overview' };
}

/** What to send for a path: where it leads or, if that is not possible at present, the first open question. */
export function eventToFollow(path: string, snapshot: InterviewSnapshot): InterviewEvent {
  const event = eventFor(path, snapshot.context.questionnaire);
  return snapshot.can(event) ? event : { type: 'begin' };
}
