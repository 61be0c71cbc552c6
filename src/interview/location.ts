import { findQuestion, sectionOf } from '../questionnaire/items.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { InterviewEvent, Place, Session } from './session.ts';

/** The path of a place, inside the hash of the address. */
function pathTo(place: Place, questionnaire: Questionnaire): string {
  switch (place.type) {
    case 'welcome':
      return '/';
    case 'overview':
      return '/uebersicht';
    case 'goTo':
      return `/fragen/${sectionOf(questionnaire, place.question)?.id}/${place.question}`;
    case 'change':
      return `/aendern/${place.question}`;
    case 'review':
      return place.section === undefined ? '/pruefen' : `/pruefen/${place.section}`;
    case 'conclude':
      return '/ergebnis';
  }
}

/** The place a path leads to. Paths that name nothing in the questionnaire lead to the overview. */
export function placeAt(path: string, questionnaire: Questionnaire): Place {
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

function placeOf({ screen, at = '', section }: Session): Place {
  switch (screen) {
    case 'asking':
      return { type: 'goTo', question: at };
    case 'revising':
      return { type: 'change', question: at };
    case 'reviewing':
      return section === undefined ? { type: 'review' } : { type: 'review', section };
    case 'concluded':
      return { type: 'conclude' };
    default:
      return { type: screen };
  }
}

/** The path of what is on screen. */
export const pathOf = (session: Session): string => pathTo(placeOf(session), session.questionnaire);

/** A path as a link or the history wants it. */
export const hrefOf = (path: string): string => `#${path}`;

/** The address of a place, for a link that can be copied or opened in a new window. */
export const hrefTo = (place: Place, questionnaire: Questionnaire): string =>
  hrefOf(pathTo(place, questionnaire));

/** The path in a hash; undefined for hashes that are none of ours, such as the target of a skip link. */
export function pathIn(hash: string): string | undefined {
  const path = hash.slice(1) || '/';
  return path.startsWith('/') ? path : undefined;
}

/** Whether a hash leads into an interview, past its welcome page. */
export const isInside = (hash: string): boolean => (pathIn(hash) ?? '/') !== '/';

type Asked = { context: Session; can: (event: InterviewEvent) => boolean };

/**
 * What to send for a path: where it leads or, if the machine refuses that at present (result not yet allowed,
 * question not asked), the way to the first open question.
 */
export function eventToFollow(path: string, snapshot: Asked): InterviewEvent {
  const place = placeAt(path, snapshot.context.questionnaire);
  return snapshot.can(place) ? place : { type: 'begin' };
}
