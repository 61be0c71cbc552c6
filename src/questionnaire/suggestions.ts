import { itemKey } from './answers.ts';
import type { Party, Task } from './catalogue.ts';
import { findQuestion } from './items.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';

/** Ids of the parties that answers of a question name. */
export const partiesNamed = (reading: Reading, question: Question): string[] =>
  reading
    .statesOf(question.id)
    .flatMap(({ given }) => (typeof given === 'object' && 'parties' in given ? given.parties : []));

/**
 * Who can be named for a task: those who were named as partners before, and everybody who cannot be named there. `used`:
 * ids of parties that answers name, which are never left out.
 */
export function partiesToName(reading: Reading, used: readonly string[]): Party[] {
  const { partners = '' } = rolesOf(reading.questionnaire);
  const question = findQuestion(reading.questionnaire, partners);
  const named = reading.state(partners)?.answer;
  const options = question?.kind === 'multi' ? question.options.map(({ id }) => id) : [];
  return reading.questionnaire.parties.filter(
    ({ id }) => !Array.isArray(named) || !options.includes(id) || named.includes(id) || used.includes(id),
  );
}

/** Who operates a Baustein by what was said about its operation; undefined where that is not known or mixed. */
function operatorOf(reading: Reading, baustein: string): string | undefined {
  const { operation = '' } = rolesOf(reading.questionnaire);
  const state = reading.state(itemKey(operation, baustein));
  if (!state?.asked) return undefined;
  const { question } = state.item;
  return question.kind === 'matrix'
    ? question.options.find(({ id }) => id === state.answer)?.party
    : undefined;
}

/**
 * Who probably carries out a task, by what is known: the municipality itself where the task cannot be handed over, else
 * who operates the Bausteine it goes with, if that is one and the same. Undefined where nothing follows.
 */
export function suggestedParty(reading: Reading, task: Task): Party | undefined {
  const { parties } = reading.questionnaire;
  if (task.stays !== undefined) return parties.find(({ kind }) => kind === 'own');
  const { operation = '' } = rolesOf(reading.questionnaire);
  const asked = (task.bausteine ?? []).filter((id) => reading.state(itemKey(operation, id))?.asked);
  const operators = new Set(asked.map((id) => operatorOf(reading, id)));
  const [operator] = operators;
  return operators.size === 1 ? parties.find(({ id }) => id === operator) : undefined;
}
