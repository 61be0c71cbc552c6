import { findQuestion, sectionOf } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { assessmentIn, hrefOf } from './hash.ts';
import { pagesOf } from './resultPages.ts';
import type { InterviewEvent, Place, Session } from './session.ts';

/** What addresses are made from. */
type Ground = Pick<Session, 'questionnaire' | 'assessment'>;

const joined = (...steps: readonly (string | undefined)[]): string =>
  steps.filter((step) => step !== undefined).join('/');

/** The path of a place, inside the hash of the address. */
function pathTo(place: Place, { questionnaire, assessment }: Ground): string {
  switch (place.type) {
    case 'welcome':
      return '/';
    case 'overview':
      return joined('/uebersicht', place.contact);
    case 'goTo':
      return joined('/fragen', sectionOf(questionnaire, place.question)?.id, place.question, place.row);
    case 'change':
      return joined('/aendern', place.question, place.row);
    case 'review':
      return place.section === undefined ? '/pruefen' : `/pruefen/${place.section}`;
    case 'conclude':
      return joined('/ergebnis', assessment, place.page ?? 'ueberblick', place.part);
  }
}

/** The page of a result that a path names; the first page where it names none that this result has. */
function resultAt(questionnaire: Questionnaire, name: string | undefined, part: string | undefined): Place {
  const page = pagesOf(questionnaire).find((each) => each === name);
  if (page === undefined) return { type: 'conclude' };
  // An interview knows neither directions nor sections: whether there is such a one is for the page to say.
  const hasParts = page === 'moeglichkeiten' || page === 'alles';
  const isPart = hasParts && part !== undefined && /^[\w-]+$/.test(part);
  return { type: 'conclude', page, ...(isPart ? { part } : {}) };
}

/** A question, and the row of it that a path names; whether there is such a row is for the interview to say. */
const atRow = (type: 'goTo' | 'change', question: string, row: string | undefined): Place => ({
  type,
  question,
  ...(row ? { row } : {}),
});

/** The place a path leads to. Paths that name nothing in the questionnaire lead to the overview. */
export function placeAt(path: string, questionnaire: Questionnaire): Place {
  const [page, first, second, ...rest] = path.split('/').slice(1);
  const depth = [first, second, ...rest].filter((part) => part !== undefined).length;
  const isQuestion = (id: string | undefined): id is string => !!id && !!findQuestion(questionnaire, id);
  const isContact = (id: string) => questionnaire.contacts.some((contact) => contact.id === id);
  const isSection = (id: string | undefined) => questionnaire.sections.some((section) => section.id === id);

  if (page === '' && depth === 0) return { type: 'welcome' };
  if (page === 'uebersicht' && depth === 1 && first && isContact(first))
    return { type: 'overview', contact: first };
  if (page === 'fragen' && isQuestion(second) && depth <= 3) return atRow('goTo', second, rest[0]);
  if (page === 'aendern' && isQuestion(first) && depth <= 2) return atRow('change', first, second);
  if (page === 'pruefen' && depth === 0) return { type: 'review' };
  if (page === 'pruefen' && depth === 1 && first && isSection(first))
    return { type: 'review', section: first };
  if (page === 'ergebnis') return resultAt(questionnaire, second, rest[0]);
  return { type: 'overview' };
}

function placeOf({ screen, at = '', row, contact, section, result }: Session): Place {
  switch (screen) {
    case 'overview':
      return { type: 'overview', ...(contact === undefined ? {} : { contact }) };
    case 'asking':
      return atRow('goTo', at, row);
    case 'revising':
      return atRow('change', at, row);
    case 'reviewing':
      return section === undefined ? { type: 'review' } : { type: 'review', section };
    case 'concluded':
      return { type: 'conclude', ...result };
    default:
      return { type: screen };
  }
}

/** The path of what is on screen. */
export const pathOf = perObject((session: Session): string => pathTo(placeOf(session), session));

/** The address of a place, for a link that can be copied or opened in a new window. */
export const hrefTo = (place: Place, ground: Ground): string => hrefOf(pathTo(place, ground));

/** The hash that begins a new assessment, for links from other pages. */
export const beginHref = hrefOf('/beginnen');

/** The hash that opens an example, for links from other pages. */
export const exampleHref = (example: string): string => hrefOf(`/beispiel/${example}`);

/** Whether a path belongs to the result of another assessment than this one. */
export const isElsewhere = (path: string, { assessment }: Session): boolean =>
  (assessmentIn(hrefOf(path)) ?? assessment) !== assessment;

type Asked = { context: Session; can: (event: InterviewEvent) => boolean };

/**
 * What to send for a path: where it leads. If the machine refuses that at present, a question that is not asked leads
 * to the first open one, and a result that may not yet be seen to the overview, which says what is missing for it.
 */
export function eventToFollow(path: string, snapshot: Asked): InterviewEvent {
  const place = placeAt(path, snapshot.context.questionnaire);
  if (snapshot.can(place)) return place;
  return { type: place.type === 'conclude' ? 'overview' : 'begin' };
}
