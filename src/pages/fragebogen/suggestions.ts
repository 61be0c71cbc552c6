import { itemKey, type TaskAnswer } from '../../questionnaire/answers.ts';
import type { Party } from '../../questionnaire/catalogue.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { suggestedParty } from '../../questionnaire/suggestions.ts';
import { untouchedRows } from './rows.ts';

/** Who probably carries out a task that nothing has been said about. */
export type Suggestion = { row: string; party: Party };

/** The suggestions for all tasks without an answer. None of them counts before it has been taken over. */
export const suggestionsIn = (reading: Reading, question: TasksQuestion): Suggestion[] =>
  untouchedRows(reading, question).flatMap(({ id }) => {
    const task = reading.questionnaire.tasks.find((each) => each.id === id);
    const party = task && suggestedParty(reading, task);
    return party ? [{ row: id, party }] : [];
  });

/** The answers to which only „Schriftlich?“ is missing. */
export function withoutWritten(
  reading: Reading,
  question: TasksQuestion,
): [row: string, answer: TaskAnswer][] {
  const external = reading.questionnaire.parties
    .filter(({ kind }) => kind === 'external')
    .map(({ id }) => id);
  return askedRows(reading, question).flatMap(({ id }) => {
    const given = reading.state(itemKey(question.id, id))?.given;
    const isTask = typeof given === 'object' && 'parties' in given && given.written === undefined;
    return isTask && given.parties.some((party) => external.includes(party)) ? [[id, given]] : [];
  });
}
