import { type Answers, answerOf, hasRows, itemKey, UNKNOWN } from './answers.ts';
import type { Truth } from './condition.ts';
import { derivationOf, findItem, findQuestion } from './items.ts';
import type { Questionnaire } from './model.ts';
import type { ItemKey, Question } from './question.ts';
import { isValidItemAnswer } from './validity.ts';

/**
 * Why a stored answer has no effect: it is not asked for at present, it is no valid answer to its question,
 * or the questionnaire does not have the question or row.
 */
export type DormantReason = 'nicht_gefragt' | 'ungueltig' | 'unbekannt';
export type Dormant = { key: ItemKey; reason: DormantReason };

type StateOf = (key: ItemKey) => { visible: Truth; given: unknown } | undefined;

/**
 * Why the stored answer of one item rests; undefined if it counts. A hidden answer rests whatever it says. „Weiß ich
 * nicht“ where it is not offered does not rest: the question is open.
 */
function reasonOf(
  questionnaire: Questionnaire,
  state: StateOf,
  key: ItemKey,
  stored: unknown,
): DormantReason | undefined {
  const item = findItem(questionnaire, key);
  const own = item && state(key);
  if (!own) return 'unbekannt';
  if (own.visible === 'no' || derivationOf(item.question)) return 'nicht_gefragt';
  if (own.given !== undefined || (stored === UNKNOWN && item.question.noUnknown)) return undefined;
  return isValidItemAnswer(item.question, stored, questionnaire.parties) ? 'nicht_gefragt' : 'ungueltig';
}

/** Keys under which the answer of a question is stored, row by row where it is given row by row. */
function storedKeys(question: Question | undefined, id: string, stored: Answers[string]): ItemKey[] {
  const isByRow = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return question && hasRows(question) && isByRow ? Object.keys(stored).map((row) => itemKey(id, row)) : [id];
}

/** One answer for all rows rests if it is none, or if no row is asked. */
function reasonOfWhole(question: Question, state: StateOf, stored: unknown): DormantReason | undefined {
  const rows = 'rows' in question ? question.rows : [];
  const isHidden = rows.every((row) => state(itemKey(question.id, row.id))?.visible === 'no');
  if (isHidden) return 'nicht_gefragt';
  return stored === UNKNOWN ? undefined : 'ungueltig';
}

/** The stored answers without effect and why, sorted by key. Source: docs/verfahren.md, Abschnitt 3 Nr. 1. */
export function dormantAnswers(questionnaire: Questionnaire, answers: Answers, state: StateOf): Dormant[] {
  return Object.entries(answers)
    .flatMap(([id, stored]) => {
      const question = findQuestion(questionnaire, id);
      return storedKeys(question, id, stored).flatMap((key): Dormant[] => {
        const isWhole = question !== undefined && hasRows(question) && key === id;
        const reason = isWhole
          ? reasonOfWhole(question, state, stored)
          : reasonOf(questionnaire, state, key, answerOf(answers, key));
        return reason === undefined ? [] : [{ key, reason }];
      });
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
