import { allTitle, groupTitle } from '../../src/pages/fragebogen/groupWords.ts';
import type { TaskAnswer } from '../../src/questionnaire/answers.ts';
import { askedRows } from '../../src/questionnaire/flow.ts';
import type { MatrixQuestion, Question, TasksQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { allTogether, rowGroups } from '../../src/questionnaire/rowGroups.ts';
import { suggestedParty } from '../../src/questionnaire/suggestions.ts';
import type { WantedGroup, WantedRow } from './tablePlan.ts';
import type { WantedTask } from './taskFix.ts';
import { wantedAnswer } from './wanted.ts';

/** Words of an option as they stand on screen. */
export function optionLabel(question: Question, id: string): string {
  const options = 'options' in question ? question.options : [];
  return options.find((option) => option.id === id)?.label ?? 'Weiß ich nicht';
}

/** The rows of a question as they are asked, the groups among them, those that stand alone, and the line for all. */
export function matrixRows(
  reading: Reading,
  question: MatrixQuestion,
): { rows: WantedRow[]; groups: WantedGroup[]; single: WantedRow[]; all: string | undefined } {
  const asked = askedRows(reading, question);
  const together = rowGroups(reading, question);
  const all = allTogether(asked, together);
  const rows = asked.map(({ id, label }): WantedRow => {
    const answer = wantedAnswer(reading, question, id);
    if (typeof answer !== 'string') throw new Error(`Keine Auswahl: ${question.id}@${id}`);
    return { label, answer: optionLabel(question, answer) };
  });
  const groups = together.map((group): WantedGroup => {
    const labels = group.rows.map(({ label }) => label);
    return { title: groupTitle(group), rows: rows.filter(({ label }) => labels.includes(label)) };
  });
  const single = rows.filter((row) => !groups.some((group) => group.rows.includes(row)));
  return { rows, groups, single, all: all && allTitle(all) };
}

/** The tasks as they are asked, with whom the product proposes. */
export const tasksWanted = (reading: Reading, question: TasksQuestion): WantedTask[] =>
  askedRows(reading, question).map(({ id, label }) => {
    const task = reading.questionnaire.tasks.find((each) => each.id === id);
    const answer = wantedAnswer(reading, question, id);
    if (typeof answer !== 'object' || !('parties' in answer)) throw new Error(`Keine Beteiligten: ${id}`);
    return {
      label,
      answer: answer satisfies TaskAnswer,
      suggested: task && suggestedParty(reading, task)?.id,
    };
  });
