import type { Reading } from '../questionnaire/reading.ts';
import type { Coverage } from './model.ts';

/**
 * Counts the items that are asked at present; voluntary ones only when something is given.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 9.
 */
export function coverageOf({ items }: Pick<Reading, 'items'>): Coverage {
  const counted = items.filter(
    ({ asked, item, given }) => asked && (item.question.optional === undefined || given !== undefined),
  );
  const count = (status: (typeof counted)[number]['status']) =>
    counted.filter((state) => state.status === status).length;
  return {
    asked: counted.length,
    answered: count('answered'),
    unknown: count('unknown'),
    open: count('open'),
  };
}

/** Below this share of answered mandatory questions nothing is rated yet. Own judgement. */
export const enoughAnswered = 0.6;

/** Whether too little is answered to rate anything: „Weiß ich nicht“ is no answer, voluntary ones do not count. */
export function isPreliminary({ items }: Reading): boolean {
  const due = items.filter(({ asked, item }) => asked && item.question.optional === undefined);
  const answered = due.filter(({ status }) => status === 'answered').length;
  return answered < enoughAnswered * due.length;
}

/** The one sentence that says how many entries are there and how many are open, wherever it is said. */
export const coverageWords = ({ asked, answered, unknown, open }: Coverage): string =>
  `${answered} von ${asked} Angaben beantwortet, ${unknown} mit „Weiß ich nicht“, ${open} noch offen.`;
