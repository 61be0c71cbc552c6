import type { Reading } from '../questionnaire/reading.ts';
import type { Coverage } from './model.ts';

/**
 * Counts the items that are asked at present; voluntary ones only when something is given.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 9.
 */
export function coverageOf({ items }: Reading): Coverage {
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
