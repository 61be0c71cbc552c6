import { isNotApplicable, isPartial, itemKey, UNKNOWN } from './answers.ts';
import { rowProgress } from './flow.ts';
import { listWords } from './germanList.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Question, Row } from './question.ts';
import type { Reading } from './reading.ts';

const unknownWords = 'Weiß ich nicht';
const notApplicableWords = 'Trifft nicht zu';
const openWords = 'noch nicht beantwortet';
const voluntaryWords = 'keine Angabe (freiwillig)';

/** A question with rows in one line, e.g. „12 von 14 beantwortet, davon 2-mal „Weiß ich nicht““. */
function describeRows(reading: Reading, question: Question): string | undefined {
  const progress = rowProgress(reading, question);
  if (!progress || progress.asked === 0) return undefined;
  const { asked, answered, unknown } = progress;
  if (answered + unknown === 0) return question.optional ? voluntaryWords : openWords;
  const given = reading.statesOf(question.id).flatMap((state) => (state.asked && state.given) || []);
  const partial = given.filter(isPartial).length;
  const notApplicable = given.filter(isNotApplicable).length;
  const unsure = unknown - partial;
  if (unsure === asked) return unknownWords;
  const notes = [
    ...(unsure > 0 ? [`${unsure}-mal „${unknownWords}“`] : []),
    ...(partial > 0 ? [`${partial}-mal noch zu klären`] : []),
    ...(notApplicable > 0 ? [`${notApplicable}-mal „${notApplicableWords}“`] : []),
  ];
  const note = notes.length === 0 ? '' : `, davon ${listWords(notes)}`;
  return `${answered + unknown} von ${asked} beantwortet${note}`;
}

/**
 * The answer to a question, or to one of its rows, in German words for lists and documents. Invalid answers
 * count as not given. Without `row`, a question with rows is summed up.
 */
export function describeAnswer(reading: Reading, question: Question, row?: Row): string {
  if (row === undefined) {
    const rows = describeRows(reading, question);
    if (rows !== undefined) return rows;
  }
  const given = reading.state(itemKey(question.id, row?.id))?.given;
  if (given === UNKNOWN) return unknownWords;
  if (given !== undefined && isNotApplicable(given)) return `${notApplicableWords}: ${given.because}`;
  if (given !== undefined) return kindOf(question).describe(question, given, reading.questionnaire.parties);
  return question.optional ? voluntaryWords : openWords;
}
