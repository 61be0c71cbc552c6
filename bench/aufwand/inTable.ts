import type { RowedQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { planTable } from './tablePlan.ts';
import { planTasks } from './tasksPlan.ts';
import type { Visit } from './visit.ts';
import { matrixRows, tasksWanted } from './wantedRows.ts';

/** Fills the table of a question in the cheapest way, and goes on. */
export async function answerInTable(visit: Visit, reading: Reading, question: RowedQuestion): Promise<void> {
  if (question.kind === 'tasks') {
    const tasks = tasksWanted(reading, question);
    await visit.pressAll(planTasks(tasks, reading.questionnaire.parties, visit.hand.reachesAll));
  } else {
    const { groups, single, all } = matrixRows(reading, question);
    await visit.pressAll(planTable(groups, single, all));
  }
  await visit.turn();
}
