import {
  type ItemAnswer,
  isPartial,
  itemKey,
  type NumberAnswer,
  type TaskAnswer,
  UNKNOWN,
} from './answers.ts';
import { rowProgress } from './flow.ts';
import type { MultiQuestion, Option, Question, Questionnaire, Row } from './model.ts';
import type { Reading } from './reading.ts';
import { isExternal } from './validity.ts';

const unknownWords = 'Weiß ich nicht';
const openWords = 'noch nicht beantwortet';
const voluntaryWords = 'keine Angabe (freiwillig)';

const germanNumber = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const disjunction = new Intl.ListFormat('de-DE', { type: 'disjunction' });
const conjunction = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** A number or range in German notation with its unit, e.g. „5 bis 9 Stunden in der Woche“. */
export function describeNumber(answer: NumberAnswer, unit: string): string {
  const digits =
    typeof answer === 'number'
      ? germanNumber.format(answer)
      : `${germanNumber.format(answer.from)} bis ${germanNumber.format(answer.to)}`;
  return `${digits}\u00a0${unit}`.trim();
}

/** The chosen option, or those among which the answer is. */
function describeChoice(options: readonly Option[], given: ItemAnswer): string {
  if (!isPartial(given)) return options.find(({ id }) => id === given)?.label ?? openWords;
  const labels = options.filter(({ id }) => given.oneOf.includes(id)).map(({ label }) => `„${label}“`);
  return `entweder ${disjunction.format(labels)}, noch zu klären`;
}

function describeTicks(question: MultiQuestion, ticked: readonly string[]): string {
  if (ticked.length === 0) return question.none.label;
  return question.options
    .filter(({ id }) => ticked.includes(id))
    .map(({ label }) => label)
    .join(', ');
}

const writtenWords = {
  yes: 'schriftlich geregelt',
  no: 'nicht schriftlich geregelt',
  [UNKNOWN]: 'ob schriftlich geregelt: weiß ich nicht',
} as const;

function describeTask(questionnaire: Questionnaire, answer: TaskAnswer): string {
  const { parties } = questionnaire;
  const label = (id: string): string => parties.find((party) => party.id === id)?.label ?? id;
  const isSomebody = answer.parties.some((id) =>
    parties.some(({ id: each, kind }) => each === id && (kind === 'own' || kind === 'external')),
  );
  const words = [conjunction.format(answer.parties.map(label))];
  if (isSomebody && answer.written !== undefined) words.push(writtenWords[answer.written]);
  else if (isExternal(answer, parties)) words.push('ob schriftlich geregelt: noch nicht beantwortet');
  if (answer.parties.length > 1 && answer.lead !== undefined && answer.parties.includes(answer.lead)) {
    words.push(`Federführung: ${label(answer.lead)}`);
  }
  return words.join(', ');
}

function describeGiven(questionnaire: Questionnaire, question: Question, given: ItemAnswer): string {
  if (given === UNKNOWN) return unknownWords;
  switch (question.kind) {
    case 'single':
    case 'matrix':
      return describeChoice(question.options, given);
    case 'multi':
      return describeTicks(question, given as string[]);
    case 'number':
      return describeNumber(given as NumberAnswer, question.unit);
    case 'text':
      return given as string;
    case 'tasks':
      return describeTask(questionnaire, given as TaskAnswer);
  }
}

/** A question with rows in one line, e.g. „12 von 14 beantwortet, davon 2-mal „Weiß ich nicht““. */
function describeRows(reading: Reading, question: Question): string | undefined {
  const progress = rowProgress(reading, question);
  if (!progress || progress.asked === 0) return undefined;
  const { asked, answered, unknown } = progress;
  if (answered + unknown === 0) return question.optional ? voluntaryWords : openWords;
  if (unknown === asked) return unknownWords;
  const note = unknown === 0 ? '' : `, davon ${unknown}-mal „${unknownWords}“`;
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
  if (given !== undefined) return describeGiven(reading.questionnaire, question, given);
  return question.optional ? voluntaryWords : openWords;
}
