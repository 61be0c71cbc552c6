import type { TasksQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { isAbout, openRow } from './inRows.ts';
import { fixParties, fixWritten, isDone, needsWritten } from './taskFix.ts';
import { type State, sayWritten, takeSuggestions } from './tasksPlan.ts';
import { inForm } from './taskWords.ts';
import type { Visit } from './visit.ts';
import { tasksWanted } from './wantedRows.ts';

/** Presses what settles many tasks at once; the product may go on to the next open task by itself. */
async function settleMany(visit: Visit, controls: Parameters<Visit['pressAll']>[0]): Promise<void> {
  if (controls.length === 0) return;
  const before = await visit.heading();
  await visit.pressAll(controls);
  await visit.settle(before);
}

/** Answers the tasks one by one: suggestions first, then whether they are in writing, then what is left or wrong. */
export async function answerTasks(visit: Visit, reading: Reading, question: TasksQuestion): Promise<void> {
  const { parties } = reading.questionnaire;
  const tasks = tasksWanted(reading, question);
  const now: State = new Map();
  await settleMany(visit, takeSuggestions(tasks, now));
  const external = tasks.filter(({ answer }) => answer.written !== undefined);
  const isYes = external.filter(({ answer }) => answer.written === 'yes').length * 2 > external.length;
  if (isYes) await settleMany(visit, sayWritten('yes', tasks, now, parties));
  for (;;) {
    const heading = await visit.heading();
    const task = tasks.find((each) => isAbout(heading, each));
    if (!task) return;
    const given = now.get(task);
    await visit.pressAll(fixParties(task, given, parties, inForm));
    await visit.pressAll(fixWritten(task, given, inForm));
    now.set(task, task.answer);
    const wrong = tasks.find((each) => !isDone(each, now.get(each)));
    const isLeft = tasks.some((each) => {
      const before = now.get(each);
      return before === undefined || (needsWritten(parties, before) && before.written === undefined);
    });
    if (wrong && !isLeft) await openRow(visit, wrong.label);
    else await visit.turn();
  }
}
