import type { RowedQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { type Control, takeOverAll } from './control.ts';
import { planRows } from './rowsPlan.ts';
import { answerTasks } from './taskRows.ts';
import type { Visit } from './visit.ts';
import { matrixRows } from './wantedRows.ts';

const passGroup: Control = { role: 'button', name: 'Einzeln beantworten' };
const back: Control = { role: 'link', name: 'Zurück' };
const rowList: Control = { role: 'disclosure', name: /^Ihre Antworten: \d+ von \d+$/ };

/** „Für diese 3 Teile, …“ or „4 von 17: E-Mail …“: the group or row that a heading is about. */
export const isAbout = (heading: string, { title, label }: { title?: string; label?: string }): boolean =>
  title === undefined
    ? heading.replace(/^\d+ von \d+: /, '').startsWith(`${label}. `)
    : heading.startsWith(`Für diese ${title.replaceAll('\u00a0', ' ')}. `);

/** Opens a row through the list of rows. */
export async function openRow(visit: Visit, label: string): Promise<void> {
  await visit.press(rowList);
  await visit.read();
  await visit.turn({ role: 'button', name: label });
}

/** Answers the rows of a question one by one, groups first, and comes back to the exceptions. */
export async function answerInRows(visit: Visit, reading: Reading, question: RowedQuestion): Promise<void> {
  if (question.kind === 'tasks') return answerTasks(visit, reading, question);
  const { rows, groups } = matrixRows(reading, question);
  const plan = planRows(groups, rows);
  const given = new Map<string, string>();
  const answer = (label: string, name: string): Promise<void> => {
    given.set(label, name);
    return visit.press({ role: 'radio', name });
  };
  for (;;) {
    const heading = await visit.heading();
    const group = groups.find((each) => isAbout(heading, each));
    const row = rows.find((each) => isAbout(heading, each));
    const together = group && plan.groups.get(group.title);
    if (group && together === undefined) await visit.turn(passGroup);
    else if (group && together !== undefined) {
      await visit.press({ role: 'radio', name: together });
      for (const each of group.rows) given.set(each.label, together);
      await visit.turn();
    } else if (row) {
      if (given.get(row.label) !== row.answer) await answer(row.label, row.answer);
      if (row.label === plan.takeOverAt) {
        await visit.press(takeOverAll);
        for (const each of rows) if (!given.has(each.label)) given.set(each.label, row.answer);
      }
      const wrong = rows.find((each) => given.get(each.label) !== each.answer);
      if (given.size === rows.length && wrong) await openRow(visit, wrong.label);
      else await visit.turn();
    } else if (rows.some((each) => given.get(each.label) !== each.answer)) await visit.turn(back);
    else return;
  }
}
