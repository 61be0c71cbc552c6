import { type TaskAnswer, UNKNOWN } from '../../src/questionnaire/answers.ts';
import type { Party } from '../../src/questionnaire/catalogue.ts';
import { type Control, cheapest, takeOverAll } from './control.ts';
import { fixParties, fixWritten, needsWritten, type WantedTask } from './taskFix.ts';
import { inTable, writtenInTable } from './taskWords.ts';

type Written = NonNullable<TaskAnswer['written']>;
type Way = {
  suggestions: boolean;
  base: WantedTask | undefined;
  /** Who is said to lead all tasks that are shared; undefined: task by task. */
  lead: Party | undefined;
  written: Written | undefined;
};
export type State = Map<WantedTask, TaskAnswer>;

/** Takes over everybody who is proposed; pressing it changes `now`. */
export function takeSuggestions(tasks: readonly WantedTask[], now: State): Control[] {
  const open = tasks.filter((task) => task.suggested !== undefined && !now.has(task));
  if (open.length < 2) return [];
  for (const task of open) now.set(task, { parties: [task.suggested ?? ''] });
  return [{ role: 'button', name: `alle ${open.length} übernehmen` }];
}

/** Says for all tasks where it is missing whether it is in writing; pressing it changes `now`. */
export function sayWritten(
  written: Written,
  tasks: readonly WantedTask[],
  now: State,
  parties: readonly Party[],
): Control[] {
  const missing = tasks.filter((task) => {
    const given = now.get(task);
    return given && needsWritten(parties, given) && given.written === undefined;
  });
  if (missing.length < 2) return [];
  for (const task of missing) now.set(task, { parties: [], ...now.get(task), written });
  return [{ role: 'button', name: writtenInTable[written] }];
}

/** The answer with what has been said so far about whether it is in writing. */
function stillWritten(
  { written: _wanted, ...answer }: TaskAnswer,
  given: TaskAnswer | undefined,
): TaskAnswer {
  return given?.written === undefined ? answer : { ...answer, written: given.written };
}

function presses(tasks: readonly WantedTask[], parties: readonly Party[], way: Way): Control[] {
  const now: State = new Map();
  const { lead } = way;
  const isLedLater = ({ answer }: WantedTask) => lead !== undefined && answer.lead === lead.id;
  const ledLater = tasks.filter(isLedLater).length;
  const whole = (task: WantedTask): Control[] => {
    const given = now.get(task);
    now.set(task, task.answer);
    return [
      ...fixParties(task, given, parties, inTable, isLedLater(task)),
      ...fixWritten(task, given, inTable),
    ];
  };
  const takeOver = (base: WantedTask): Control[] => {
    const first = whole(base);
    const open = tasks.filter((task) => !now.has(task));
    for (const task of open) now.set(task, base.answer);
    return open.length > 0 ? [...first, takeOverAll] : first;
  };
  const named = (task: WantedTask): Control[] => {
    const given = now.get(task);
    now.set(task, stillWritten(task.answer, given));
    return fixParties(task, given, parties, inTable, isLedLater(task));
  };
  return [
    ...(way.suggestions ? takeSuggestions(tasks, now) : []),
    ...(way.base ? takeOver(way.base) : []),
    ...tasks.flatMap(way.written ? named : whole),
    ...(lead ? [{ role: 'button', name: `${lead.short ?? lead.label} (${ledLater})` } as const] : []),
    ...(way.written ? sayWritten(way.written, tasks, now, parties) : []),
    ...tasks.flatMap((task) => fixWritten(task, now.get(task), inTable)),
  ];
}

/**
 * The presses that fill an empty table of tasks. Ways compared: with or without the suggestions, the answer of one task
 * taken over for the rest or not, who leads and „Schriftlich“ for all or one by one; what is wrong after that is put right.
 * @param reachesAll whether it costs nothing to go back to the top of the table, where the buttons for all tasks stand
 */
export function planTasks(
  tasks: readonly WantedTask[],
  parties: readonly Party[],
  reachesAll: boolean,
): Control[] {
  const different = new Map(tasks.map((task) => [JSON.stringify(task.answer), task]));
  const bases = reachesAll ? [...different.values()] : [];
  const written = reachesAll ? ([undefined, 'yes', 'no', UNKNOWN] as const) : [undefined];
  const leaders = parties.filter(({ id }) => tasks.filter(({ answer }) => answer.lead === id).length > 1);
  const leads = [undefined, ...(reachesAll ? leaders : [])];
  const ways = [true, false].flatMap((suggestions) =>
    [undefined, ...bases]
      // What is taken over has its lead already.
      .flatMap((base) => leads.flatMap((lead) => (base?.answer.lead && lead ? [] : [{ base, lead }])))
      .flatMap((way) => written.map((each): Way => ({ suggestions, ...way, written: each }))),
  );
  return cheapest(ways.map((way) => presses(tasks, parties, way)));
}
