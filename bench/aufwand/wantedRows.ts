import { groupTitle } from '../../src/pages/fragebogen/groupWords.ts';
import type { TaskAnswer } from '../../src/questionnaire/answers.ts';
import { askedRows } from '../../src/questionnaire/flow.ts';
import type { MatrixQuestion, Question, TasksQuestion } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { rowGroups } from '../../src/questionnaire/rowGroups.ts';
import { suggestedParty } from '../../src/questionnaire/suggestions.ts';
import type { WantedGroup, WantedRow } from './tablePlan.ts';
import type { WantedTask } from './taskFix.ts';
import { wantedAnswer } from './wanted.ts';

/** Words of an option as they stand on screen. */
export function optionLabel(question: Question, id: string): string {
  const options = 'options' in question ? question.options : [];
  return options.find((option) => option.id === id)?.label ?? 'Weiß ich nicht';
}

/** The rows of a question as they are asked, the groups among them, and those that stand alone. */
export function matrixRows(
  reading: Reading,
  question: MatrixQuestion,
): { rows: WantedRow[]; groups: WantedGroup[]; single: WantedRow[] } {
  const rows = askedRows(reading, question).map(({ id, label }): WantedRow => {
    const answer = wantedAnswer(reading, question, id);
    if (typeof answer !== 'string') throw new Error(`Keine Auswahl: ${question.id}@${id}`);
    return { label, answer: optionLabel(question, answer) };
  });
  const groups = rowGroups(reading, question).map((group): WantedGroup => {
    const labels = group.rows.map(({ label }) => label);
    return { title: groupTitle(group), rows: rows.filter(({ label }) => labels.includes(label)) };
  });
  return { rows, groups, single: rows.filter((row) => !groups.some((group) => group.rows.includes(row))) };
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
