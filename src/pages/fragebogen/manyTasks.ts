import type { Drafts } from '../../interview/drafts.ts';
import type { RowAnswers, TaskAnswer } from '../../questionnaire/answers.ts';
import type { Party } from '../../questionnaire/catalogue.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { NONE } from './readings.ts';
import { type LeaderlessTask, suggestionsIn, withoutLead, withoutWritten } from './suggestions.ts';
import { writtenShort } from './taskForm.ts';

/** Something that can be said for many tasks at once, and the answers each way of saying it gives. */
export type ManyTasks = {
  words: string;
  ways: readonly { id: string; label: string; answers: RowAnswers }[];
};

const count = (tasks: number): string => `${tasks}\u00a0Aufgaben`;

/** The tasks that one of two parties is to lead; a party of one task only is named there. */
function leads(parties: readonly Party[], leaderless: readonly LeaderlessTask[]): ManyTasks['ways'] {
  const answers = (lead: string, tasks: readonly LeaderlessTask[]): RowAnswers =>
    Object.fromEntries(
      tasks.flatMap(({ row, ledBy }): [string, TaskAnswer][] => {
        const answer = ledBy(lead);
        return answer ? [[row, answer]] : [];
      }),
    );
  const named = parties.flatMap(({ id, label, short = label }) => {
    const theirs = leaderless.filter((task) => task.parties.includes(id));
    return theirs.length < 2
      ? []
      : [{ id, label: `${short} (${theirs.length})`, answers: answers(id, theirs) }];
  });
  return [...named, { id: NONE, label: 'nicht festgelegt', answers: answers(NONE, leaderless) }];
}

/**
 * What can be said for many tasks next: who carries them out where that follows from what is known; then who leads those
 * that two share; then whether it is in writing. Undefined where nothing of that is missing twice.
 */
export function sayForMany(reading: Reading, question: TasksQuestion, drafts: Drafts): ManyTasks | undefined {
  const suggestions = suggestionsIn(reading, question);
  if (suggestions.length > 1) {
    const all = suggestions.map(({ row, party }): [string, TaskAnswer] => [row, { parties: [party.id] }]);
    const label = `alle ${suggestions.length} übernehmen`;
    return {
      words: 'Vorschläge aus Ihren Angaben:',
      ways: [{ id: 'all', label, answers: Object.fromEntries(all) }],
    };
  }
  const leaderless = withoutLead(reading, question, drafts);
  if (leaderless.length > 1) {
    const words = `Federführung, bei ${count(leaderless.length)} noch offen:`;
    return { words, ways: leads(reading.questionnaire.parties, leaderless) };
  }
  const unwritten = withoutWritten(reading, question);
  if (unwritten.length < 2) return undefined;
  return {
    words: `Schriftlich geregelt, bei ${count(unwritten.length)} noch offen: alle`,
    ways: writtenShort.map(({ id, label }) => ({
      id,
      label,
      answers: Object.fromEntries(unwritten.map(([row, answer]) => [row, { ...answer, written: id }])),
    })),
  };
}
