import type { TaskAnswer } from '../../src/questionnaire/answers.ts';
import type { Party } from '../../src/questionnaire/catalogue.ts';
import type { Control } from './control.ts';
import type { TaskWords } from './taskWords.ts';

/** A task on screen: what it is called, the answer it is to have, and who is proposed for it. */
export type WantedTask = { label: string; answer: TaskAnswer; suggested?: string | undefined };

/** Whether it has to be said what is in writing. */
export const needsWritten = (parties: readonly Party[], { parties: named }: TaskAnswer): boolean =>
  parties.some(({ id, kind }) => kind === 'external' && named.includes(id));

const isSame = (one: TaskAnswer, other: TaskAnswer): boolean =>
  one.parties.toSorted().join() === other.parties.toSorted().join() && one.lead === other.lead;

/** Whether a task has its answer already. */
export const isDone = ({ answer }: WantedTask, now: TaskAnswer | undefined): boolean =>
  now !== undefined && isSame(now, answer) && now.written === answer.written;

/**
 * The presses that make the parties of a task, and who leads, those of its answer.
 * @param isLedLater whether it is said for several tasks at once who leads
 */
export function fixParties(
  { label, answer }: WantedTask,
  now: TaskAnswer | undefined,
  parties: readonly Party[],
  words: TaskWords,
  isLedLater = false,
): Control[] {
  if (now && isSame(now, answer)) return [];
  const named = parties.filter(({ id }) => answer.parties.includes(id));
  const before = parties.filter(({ id }) => now?.parties.includes(id));
  const isAlone = ({ kind }: Party) => kind === 'nobody' || kind === 'unclear';
  const tick = named.filter((party) => !before.includes(party));
  // Whoever stands alone removes all others, and is removed by any.
  const untick = named.some(isAlone)
    ? []
    : before.filter((party) => !named.includes(party) && !isAlone(party));
  const isShared = named.length === 2;
  const leader = parties.find(({ id }) => id === answer.lead);
  return [
    ...[...tick, ...untick].map((party) => words.party(label, party)),
    ...(isShared && !isLedLater ? [words.lead(label, leader)] : []),
  ];
}

/** The press that says whether it is in writing, where that is still missing or something else was said. */
export const fixWritten = (
  { label, answer }: WantedTask,
  now: TaskAnswer | undefined,
  words: TaskWords,
): Control[] =>
  answer.written === undefined || answer.written === now?.written
    ? []
    : [words.written(label, answer.written)];
