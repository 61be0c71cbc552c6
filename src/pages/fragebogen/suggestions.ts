import { type Drafts, draftOf } from '../../interview/drafts.ts';
import { itemKey, type TaskAnswer } from '../../questionnaire/answers.ts';
import type { Party } from '../../questionnaire/catalogue.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { suggestedParty } from '../../questionnaire/suggestions.ts';
import { formItem } from './item.ts';
import { readTask, type TaskDraft, taskNeeds } from './readings.ts';
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

/** A task that two share without a word on who leads, and its answer once somebody does. */
export type LeaderlessTask = {
  row: string;
  parties: readonly string[];
  /** @param lead one of the parties, or `NONE` */
  ledBy: (lead: string) => TaskAnswer | undefined;
};

/** The tasks whose form names two and lacks who of them leads. */
export function withoutLead(reading: Reading, question: TasksQuestion, drafts: Drafts): LeaderlessTask[] {
  const { parties } = reading.questionnaire;
  return askedRows(reading, question).flatMap((row): LeaderlessTask[] => {
    const item = formItem(reading, question, row);
    const { ticked = [], ...rest } = draftOf(drafts, item.key) ?? {};
    const draft: TaskDraft = { ...rest, ticked };
    if (draft.lead !== undefined || !taskNeeds(parties, draft).lead) return [];
    const ledBy = (lead: string) => {
      const read = readTask(item, { ...draft, lead });
      const answer = 'answer' in read ? read.answer : read.soFar;
      return typeof answer === 'object' && 'parties' in answer ? answer : undefined;
    };
    return [{ row: row.id, parties: ticked, ledBy }];
  });
}
