import { type ItemAnswer, type TaskAnswer, UNKNOWN } from '../answers.ts';
import type { Party } from '../catalogue.ts';
import { listWords } from '../germanList.ts';
import { isRecord } from '../isRecord.ts';
import type { Question, TasksQuestion } from '../question.ts';
import { areDifferent, isId, type Kind } from './kind.ts';

const writtenWords = {
  yes: 'schriftlich geregelt',
  no: 'nicht schriftlich geregelt',
  [UNKNOWN]: 'ob schriftlich geregelt: weiß ich nicht',
} as const;

/** Whether the parties of a task answer include somebody from outside, so that it matters what is in writing. */
export const isExternal = (answer: TaskAnswer, parties: readonly Party[]): boolean =>
  answer.parties.some((id) => parties.find((party) => party.id === id)?.kind === 'external');

/** Whether a valid answer of a question is the answer to a task. */
export const isTask = (question: Question, answer: ItemAnswer): answer is TaskAnswer =>
  question.kind === 'tasks' && typeof answer === 'object' && 'parties' in answer;

function isShaped(value: unknown): value is TaskAnswer {
  if (!isRecord(value)) return false;
  const { parties, written, lead, ...rest } = value;
  return (
    Array.isArray(parties) &&
    parties.every(isId) &&
    (written === undefined || written === 'yes' || written === 'no' || written === UNKNOWN) &&
    (lead === undefined || isId(lead)) &&
    Object.keys(rest).length === 0
  );
}

/** Whether these parties can stand together: at least one, none twice, nobody and unclear only alone. */
function arePossibleParties(ids: readonly string[], parties: readonly Party[] | undefined): boolean {
  if (ids.length === 0 || !areDifferent(ids)) return false;
  if (parties === undefined) return true;
  const kinds = ids.map((id) => parties.find((party) => party.id === id)?.kind);
  const stands = (kind: Party['kind'] | undefined) =>
    kind === 'own' || kind === 'external' || (kind !== undefined && kinds.length === 1);
  return kinds.every(stands);
}

function describe(answer: TaskAnswer, parties: readonly Party[]): string {
  const label = (id: string): string => parties.find((party) => party.id === id)?.label ?? id;
  const isSomebody = answer.parties.some((id) =>
    parties.some(({ id: each, kind }) => each === id && (kind === 'own' || kind === 'external')),
  );
  const words = [listWords(answer.parties.map(label))];
  if (isSomebody && answer.written !== undefined) words.push(writtenWords[answer.written]);
  else if (isExternal(answer, parties)) words.push('ob schriftlich geregelt: noch nicht beantwortet');
  if (answer.parties.length > 1 && answer.lead !== undefined && answer.parties.includes(answer.lead)) {
    words.push(`Federführung: ${label(answer.lead)}`);
  }
  return words.join(', ');
}

/** Per row: who carries out a task, whether that is in writing, and who leads if several do. */
export const tasks: Kind<TasksQuestion, TaskAnswer> = {
  hasRows: true,
  isShaped,
  isValid: (_question, value, parties): value is TaskAnswer =>
    isShaped(value) && arePossibleParties(value.parties, parties),
  describe: (_question, answer, parties) => describe(answer, parties),
  gate: [],
  sample: (_question, parties) => parties.map(({ id }) => ({ parties: [id], written: 'yes' })),
};
