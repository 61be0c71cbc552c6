import { hasRows } from '../../src/questionnaire/answers.ts';
import { offeredOptions } from '../../src/questionnaire/offered.ts';
import type { Question, RowedQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { type Control, passVoluntary } from './control.ts';
import { answerInRows } from './inRows.ts';
import { answerInTable } from './inTable.ts';
import { planTicks } from './ticksPlan.ts';
import type { Visit } from './visit.ts';
import { wantedAnswer } from './wanted.ts';
import { optionLabel } from './wantedRows.ts';

/** Answers one question without rows; a voluntary one is left empty. */
async function answerPlain(visit: Visit, reading: Reading, question: Question): Promise<void> {
  const answer = wantedAnswer(reading, question);
  if (answer === undefined) return;
  if (typeof answer === 'string') {
    const name = optionLabel(question, answer);
    return visit.press({
      role: question.kind === 'multi' ? 'checkbox' : 'radio',
      name,
      within: question.title,
    });
  }
  if (question.kind !== 'multi' || !Array.isArray(answer))
    throw new Error(`Diese Person schreibt nicht: ${question.id}`);
  const offered = offeredOptions(reading, question);
  const plan = planTicks({
    title: question.title,
    offered: offered.map(({ label }) => label),
    wanted: offered.filter(({ id }) => answer.includes(id)).map(({ label }) => label),
    none: question.none.label,
    hasAll: await visit.isThere({ role: 'button', name: 'Alle ankreuzen', within: question.title }),
  });
  await visit.pressAll(plan);
}

const titleOf = (question: Question): string =>
  (question.kind === 'matrix' && question.titleForAll) || question.title;

/** The questions that the headings on screen ask. */
export function questionsAsked({ questionnaire }: Reading, headings: readonly string[]): Question[] {
  const all = questionnaire.sections.flatMap(({ questions }) => questions);
  const plain = all.filter((question) => !hasRows(question) && headings.includes(question.title));
  const isRows = (question: Question): question is RowedQuestion =>
    hasRows(question) &&
    headings.some((heading) => heading.endsWith(question.title) || heading.endsWith(titleOf(question)));
  return plain.length > 0 ? plain : all.filter(isRows).slice(0, 1);
}

/** Answers whatever is asked on screen, and goes on to the next screen that asks something else. */
export async function answerScreen(visit: Visit, reading: Reading): Promise<void> {
  const questions = questionsAsked(reading, await visit.headings());
  const [first] = questions;
  if (!first) throw new Error(`Unbekannte Seite: ${await visit.heading()}`);
  if (hasRows(first)) {
    const isTable = await visit.page.getByRole('main').getByRole('table').first().isVisible();
    return isTable ? answerInTable(visit, reading, first) : answerInRows(visit, reading, first);
  }
  const pass: Control = { role: 'button', name: passVoluntary };
  if (await visit.isThere(pass)) return visit.turn(pass);
  for (const question of questions) await answerPlain(visit, reading, question);
  await visit.turn();
}
