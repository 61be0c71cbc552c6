import { readFileSync } from 'node:fs';
import { type Answers, type ItemAnswer, itemKey } from '../../src/questionnaire/answers.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { type Reading, read } from '../../src/questionnaire/reading.ts';
import { loadQuestionnaire } from '../../tools/questionnaires/load.ts';

/** The municipality that is measured: 17 Bausteine, all ways of operating. */
const EXAMPLE = 'questionnaires/beispiele/musterau.kompass.json';

/** What the person is going to answer: the example without its voluntary answers and without the part that deepens. */
export function wantedReading(): Reading {
  const questionnaire = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');
  const { answers } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { answers: Answers };
  const voluntary = questionnaire.sections.flatMap(({ questions }) =>
    questions.filter(({ optional }) => optional).map(({ id }) => id),
  );
  const due = Object.entries(answers).filter(([question]) => !voluntary.includes(question));
  return read(questionnaire, { ...Object.fromEntries(due), vertiefung: 'nein' });
}

/** What the person is going to answer to a question or one of its rows; undefined: it is left empty. */
export const wantedAnswer = (reading: Reading, question: Question, row?: string): ItemAnswer | undefined =>
  reading.state(itemKey(question.id, row))?.given;

/** Number of entries the person is asked for and answers. */
export const entriesIn = ({ items }: Reading): number =>
  items.filter(({ asked, given }) => asked && given !== undefined).length;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};
const words = (answer: unknown): string => JSON.stringify(sorted(answer)) ?? 'nichts';

/** Where stored answers are not what was wanted, one line each: of everything asked, voluntary or not. */
export function differences(wanted: Reading, stored: Answers): string[] {
  const found = read(wanted.questionnaire, stored);
  const keys = (reading: Reading) => reading.items.filter(({ asked }) => asked).map(({ item }) => item.key);
  return [...new Set([...keys(wanted), ...keys(found)])].flatMap((key) => {
    const [is, should] = [words(found.state(key)?.given), words(wanted.state(key)?.given)];
    return is === should ? [] : [`${key}: ${is} statt ${should}`];
  });
}
