import type { Drafts } from '../../../interview/drafts.ts';
import { draftOf } from '../../../interview/drafts.ts';
import { isPartial } from '../../../questionnaire/answers.ts';
import { contactFor } from '../../../questionnaire/contacts.ts';
import { sectionProgress } from '../../../questionnaire/flow.ts';
import { findQuestion } from '../../../questionnaire/items.ts';
import type { Question, Row } from '../../../questionnaire/question.ts';
import type { ItemState, Reading } from '../../../questionnaire/reading.ts';
import { plain } from '../../../questionnaire/richText.ts';
import { sectionName } from '../words.ts';

/** Why something is still to be asked, in the words of the overview. */
export const openWords = {
  open: 'Noch nicht beantwortet',
  begun: 'Angefangen, zählt noch nicht',
  partly: 'Teilweise beantwortet',
  unknown: '„Weiß ich nicht“',
  narrowed: 'Noch zu klären',
} as const;
export type OpenState = keyof typeof openWords;

/** A question, or one row of it, that still has to be asked. */
export type OpenItem = { row?: Row; state: OpenState };
/** A question with everything that is open about it. `place`: „Teil 3 von 11: Daten – Frage 2“, as on its page. */
export type OpenPoint = { question: Question; place: string; items: readonly OpenItem[] };
/** Who usually knows, and what. `ids`: the contacts of the data that these words stand for, the first one names it. */
export type Addressee = { id: string; ids: readonly string[]; label: string; points: readonly OpenPoint[] };

function openState({ status, given, item }: ItemState, drafts: Drafts): OpenState | undefined {
  if (draftOf(drafts, item.key) !== undefined) return 'begun';
  if (status === 'unknown') return given !== undefined && isPartial(given) ? 'narrowed' : 'unknown';
  if (status === 'answered' || (given === undefined && item.question.optional)) return undefined;
  return given === undefined ? 'open' : 'partly';
}

function openItems(reading: Reading, drafts: Drafts, question: string): OpenItem[] {
  return reading.statesOf(question).flatMap((each): OpenItem[] => {
    const state = each.asked ? openState(each, drafts) : undefined;
    const { row } = each.item;
    return state === undefined ? [] : [row === undefined ? { state } : { row, state }];
  });
}

/** Everything that is open, in the order of the questionnaire. */
function openPoints(reading: Reading, drafts: Drafts): OpenPoint[] {
  const { questionnaire } = reading;
  return sectionProgress(reading).flatMap(({ id, questions }) =>
    questions.flatMap((each, index): OpenPoint[] => {
      const question = findQuestion(questionnaire, each);
      const items = openItems(reading, drafts, each);
      const place = `${sectionName(questionnaire, id)} – Frage\u00a0${index + 1}`;
      return question && items.length > 0 ? [{ question, place, items }] : [];
    }),
  );
}

/** How a contact of the data is called under these answers. */
const labelOf = (reading: Reading, id: string): string => plain(contactFor(reading, id)?.label ?? id);

/**
 * What is open by whom to ask, as the result groups it: not answered, „Weiß ich nicht“, only partly known, or begun in a
 * form. In the order of the contacts of the data; contacts that the answers call alike stand together.
 * @param drafts what stands in forms and is no answer yet
 */
export function openByAddressee(reading: Reading, drafts: Drafts): Addressee[] {
  const byLabel = Map.groupBy(openPoints(reading, drafts), ({ question }) =>
    labelOf(reading, question.askWhom),
  );
  const order = reading.questionnaire.contacts.map(({ id }) => id);
  return [...byLabel]
    .map(([label, points]): Addressee => {
      const ids = order.filter((id) => labelOf(reading, id) === label);
      return { id: ids[0] ?? label, ids, label, points };
    })
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** The addressee that a contact of the data stands for at present, with nothing open if all is settled. */
export const addresseeOf = (reading: Reading, all: readonly Addressee[], contact: string): Addressee =>
  all.find(({ ids }) => ids.includes(contact)) ?? {
    id: contact,
    ids: [contact],
    label: labelOf(reading, contact),
    points: [],
  };
