import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { Party } from '../../questionnaire/catalogue.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import type { Choice } from '../../ui/choices.ts';
import { insteadChoices, unknownChoice } from './instead.ts';
import { NONE } from './readings.ts';

/** Whether something is in writing: the last one stands apart. */
export const writtenChoices: readonly Choice[] = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nein' },
];
export const writtenUnknown: Choice = { id: UNKNOWN, label: unknownChoice.label };

/** The same where there is little room. */
export const writtenShort = [
  { id: 'yes', label: 'ja' },
  { id: 'no', label: 'nein' },
  { id: UNKNOWN, label: 'weiß nicht' },
] as const;

/** What is chosen when nobody leads. */
export const leadNone: Choice = { id: NONE, label: 'Das ist nicht festgelegt' };

/** What excludes every other tick about a task. */
export const aloneIn = (question: TasksQuestion, parties: readonly Party[]): string[] => [
  ...parties.filter(({ kind }) => kind === 'nobody' || kind === 'unclear').map(({ id }) => id),
  ...insteadChoices(question).map(({ id }) => id),
];

/** What the form about a task holds once these are ticked. */
export function ticking(question: TasksQuestion, next: readonly string[]) {
  const instead = insteadChoices(question)
    .map(({ id }) => id)
    .find((id) => next.includes(id));
  return instead === undefined ? { ticked: next, instead } : { ticked: [], instead };
}
