import {
  type Answers,
  type EvidenceNotes,
  type ItemAnswer,
  isPartial,
  type Notes,
  type TaskAnswer,
} from './answers.ts';
import type { MigrationStep } from './model.ts';
import type { ItemKey } from './question.ts';
import { isFree, itemsAt, type Stored, storedAt, withStored } from './storedItems.ts';

/** What an interview leaves behind, and what a migration carries over. */
export type Given = { answers: Answers; notes: Notes; evidence?: EvidenceNotes; at: string | undefined };

/**
 * What became of one answer. `renamed`: it stands under `now`. `changed`: it says something else, or less. `dropped`:
 * its question is gone. `askAgain`: the question is open again. `kept`: it could not be moved and rests.
 */
export type Change = {
  kind: 'renamed' | 'changed' | 'dropped' | 'askAgain' | 'kept';
  key: ItemKey;
  now?: ItemKey;
  before: Stored;
  /** A finished German sentence. */
  reason: string;
};

type Taken = Given & { changes: Change[] };
type Step<Key extends string> = Extract<MigrationStep, Record<Key, ItemKey>>;

const reasons = {
  renamed: 'Die Frage ist dieselbe geblieben, Ihre Antwort gilt weiter.',
  kept: 'Ihre Antwort bleibt gespeichert, zählt aber nicht, weil die neue Frage schon beantwortet ist.',
  mapped: 'Die Antwort heißt jetzt anders, ihr Sinn ist geblieben.',
};

/** Does one step of a migration. Pure; keys without an answer change nothing. */
export function takeStep(given: Given, step: MigrationStep): Taken {
  if ('renamed' in step) return rename(given, step);
  if ('mapped' in step) return map(given, step);
  if ('dropped' in step) return drop(given, step);
  return askAgain(given, step);
}

function rename(given: Given, { renamed: key, to }: Step<'renamed'>): Taken {
  const { answers, evidence } = given;
  const moved = {
    ...given,
    notes: renameKey(given.notes, key, to),
    ...(evidence && { evidence: { ...evidence, questions: renameKey(evidence.questions, key, to) } }),
    at: given.at === key ? to : given.at,
  };
  const before = storedAt(answers, key);
  if (before === undefined) return { ...moved, changes: [] };
  if (!isFree(answers, to)) {
    return { ...given, changes: [{ kind: 'kept', key, before, reason: reasons.kept }] };
  }
  return {
    ...moved,
    answers: withStored(withStored(answers, key, undefined), to, before),
    changes: [{ kind: 'renamed', key, now: to, before, reason: reasons.renamed }],
  };
}

/** A note and a grade of evidence follow their question unless there is one already. Rows have none. */
function renameKey<V>(
  values: Readonly<Record<string, V>>,
  key: ItemKey,
  to: ItemKey,
): Readonly<Record<string, V>> {
  if (!Object.hasOwn(values, key) || Object.hasOwn(values, to)) return values;
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id === key ? to : id, value]));
}

function map(given: Given, { mapped: key, option, to, reason }: Step<'mapped'>): Taken {
  return replaceOption(given, key, option, [to].flat(), reason ?? reasons.mapped);
}

function drop(given: Given, { dropped: key, option, reason }: Step<'dropped'>): Taken {
  if (option !== undefined) return replaceOption(given, key, option, [], reason);
  return { ...remove(given, key, 'dropped', reason), at: given.at === key ? undefined : given.at };
}

/** What a step calls the answer of a multiple choice in which nothing is ticked. */
const NONE = 'none';

/** Whether an answer is this option, or has it among others. */
function names(answer: ItemAnswer, option: string): boolean {
  if (typeof answer === 'string') return answer === option;
  if (Array.isArray(answer)) return answer.length === 0 ? option === NONE : answer.includes(option);
  if (typeof answer === 'number') return false;
  if (isPartial(answer)) return answer.oneOf.includes(option);
  return 'parties' in answer && answer.parties.includes(option);
}

/** With an option, only the answers that name it are taken away: as a whole, for a tick less would say something else. */
function askAgain(given: Given, { askAgain: key, option, reason }: Step<'askAgain'>): Taken {
  if (option === undefined) return remove(given, key, 'askAgain', reason);
  const found = itemsAt(given.answers, key).filter(([, answer]) => names(answer, option));
  return {
    ...given,
    answers: found.reduce((answers, [item]) => withStored(answers, item, undefined), given.answers),
    changes: found.map(([item, before]) => ({ kind: 'askAgain', key: item, before, reason })),
  };
}

/** Takes an answer away; a note stays, it may still help. */
function remove(given: Given, key: ItemKey, kind: 'dropped' | 'askAgain', reason: string): Taken {
  const before = storedAt(given.answers, key);
  if (before === undefined) return { ...given, changes: [] };
  return {
    ...given,
    answers: withStored(given.answers, key, undefined),
    changes: [{ kind, key, before, reason }],
  };
}

function replaceOption(
  given: Given,
  key: ItemKey,
  option: string,
  targets: readonly string[],
  reason: string,
): Taken {
  let { answers } = given;
  const changes: Change[] = [];
  for (const [item, before] of itemsAt(answers, key)) {
    const after = replaced(before, option, targets);
    if (after === before) continue;
    answers = withStored(answers, item, after);
    changes.push({ kind: after === undefined ? 'askAgain' : 'changed', key: item, before, reason });
  }
  return { ...given, answers, changes };
}

/**
 * An answer with an option replaced: the same object if it does not name the option, undefined if nothing certain is
 * left to say. What may be several ticks or several parties cannot say „one of several“.
 */
function replaced(answer: ItemAnswer, option: string, targets: readonly string[]): ItemAnswer | undefined {
  const put = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (id === option ? targets : [id]))),
  ];
  if (typeof answer === 'string') return answer === option ? oneOf(put([answer])) : answer;
  if (Array.isArray(answer)) return answer.includes(option) ? several(put(answer), targets) : answer;
  if (typeof answer === 'number') return answer;
  if (isPartial(answer)) return answer.oneOf.includes(option) ? oneOf(put(answer.oneOf)) : answer;
  return 'parties' in answer ? replacedParty(answer, option, targets, put) : answer;
}

function oneOf(ids: string[]): ItemAnswer | undefined {
  return ids.length > 1 ? { oneOf: ids } : ids[0];
}

const several = (ids: string[], targets: readonly string[]): string[] | undefined =>
  targets.length > 1 || ids.length === 0 ? undefined : ids;

function replacedParty(
  answer: TaskAnswer,
  option: string,
  targets: readonly string[],
  put: (ids: readonly string[]) => string[],
): TaskAnswer | undefined {
  if (!answer.parties.includes(option)) return answer;
  const parties = several(put(answer.parties), targets);
  if (!parties) return undefined;
  const { lead, ...rest } = answer;
  const leader = lead === undefined ? undefined : put([lead])[0];
  return { ...rest, parties, ...(leader === undefined ? {} : { lead: leader }) };
}
