import { isNotApplicable, type TaskAnswer } from '../questionnaire/answers.ts';
import type { GapKind, Party, Severity, Task, TaskRank } from '../questionnaire/catalogue.ts';
import { notOf, type Truth } from '../questionnaire/condition.ts';
import { isExternal, isTask } from '../questionnaire/kinds/tasks.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { type Plan, planOf } from './exact/plan.ts';
import { NO, type Program, run, YES } from './exact/program.ts';
import { scopeOf } from './exact/scope.ts';
import { givenIn } from './exact/verdict.ts';
import { walk } from './exact/walk.ts';
import type { Gap, Responsibilities } from './model.ts';
import { bySeverity, byVerdict } from './severity.ts';

/** A table, not a product of ranks. Source: docs/verfahren.md, Abschnitt 5. */
export const severityTable: Record<GapKind, Record<TaskRank, Severity>> = {
  niemand: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  nicht_abgebbar: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  unklar: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'kritisch' },
  mehrfach_ohne_fuehrung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  nicht_geregelt: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  ohne_vertretung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  prueft_sich_selbst: { normal: 'hinweis', wichtig: 'hinweis', zentral: 'wichtig' },
};

type TaskRow = { task: Task; item: number; answer: TaskAnswer | undefined; deputy: Program | undefined };
/** What one combination of possible answers makes of the gates and of the deputy. */
type Way = { isAsked: (row: TaskRow) => boolean; hasDeputy: (row: TaskRow) => Truth };

function taskRows({ questionnaire, items }: Reading, plan: Plan): TaskRow[] {
  return items.flatMap(({ item: { question, row }, visible, answer }, item): TaskRow[] => {
    const task = questionnaire.tasks.find(({ id }) => id === row?.id);
    if (!task || question.kind !== 'tasks' || visible === 'no') return [];
    if (answer !== undefined && isNotApplicable(answer)) return [];
    const given = answer !== undefined && isTask(question, answer) ? answer : undefined;
    return [{ task, item, answer: given, deputy: question.deputy && plan.program(question.deputy) }];
  });
}

/** Whether those who check a task are all outsiders who also carry it out. */
function checksItself(
  checker: TaskAnswer,
  checked: TaskRow | undefined,
  kindOf: (id: string) => Party['kind'],
): Truth {
  if (!checked || !checker.parties.every((id) => kindOf(id) === 'external')) return 'no';
  if (!checked.answer) return 'open';
  return checker.parties.every((id) => checked.answer?.parties.includes(id)) ? 'yes' : 'no';
}

/** Truth of each kind of gap at an answered task. „niemand“ and „unklar“ leave nothing else to say. */
function gapTruths(
  row: TaskRow,
  answer: TaskAnswer,
  way: Way,
  rows: readonly TaskRow[],
  parties: readonly Party[],
): [GapKind, Truth][] {
  const kindOf = (id: string): Party['kind'] => parties.find((party) => party.id === id)?.kind ?? 'unclear';
  const kinds = answer.parties.map(kindOf);
  if (kinds.includes('nobody')) return [['niemand', 'yes']];
  if (kinds.includes('unclear')) return [['unklar', 'yes']];
  const isLed = answer.lead !== undefined && answer.parties.includes(answer.lead);
  const truthOf = (holds: boolean): Truth => (holds ? 'yes' : 'no');
  const inWriting: Truth = answer.written === 'yes' ? 'yes' : answer.written === 'no' ? 'no' : 'open';
  const checked = rows.find((other) => other.task.id === row.task.checks && way.isAsked(other));
  return [
    ['nicht_abgebbar', truthOf(row.task.stays !== undefined && !kinds.includes('own'))],
    ['mehrfach_ohne_fuehrung', truthOf(kinds.length > 1 && !isLed)],
    ['nicht_geregelt', isExternal(answer, parties) ? notOf(inWriting) : 'no'],
    ['ohne_vertretung', kinds.every((kind) => kind === 'own') ? notOf(way.hasDeputy(row)) : 'no'],
    ['prueft_sich_selbst', checksItself(answer, checked, kindOf)],
  ];
}

/** The ways to hand out a task to one or two, in writing and with a lead. */
function handings(parties: readonly Party[]): TaskAnswer[] {
  const hands = parties.filter(({ kind }) => kind === 'own' || kind === 'external').map(({ id }) => id);
  const pairs = hands.flatMap((one, place) => hands.slice(place + 1).map((other) => [one, other]));
  return [...hands.map((id) => [id]), ...pairs].map((ids) => ({
    parties: ids,
    written: 'yes',
    lead: ids[0] ?? '',
  }));
}

/**
 * The most tasks that can be settled among an open one and those that check it: whoever carries it out must not be all
 * who check it. Leaving it to nobody settles the checks alone.
 */
function mostSettled(row: TaskRow, checkers: readonly TaskRow[], way: Way, all: All): number {
  const counts = handings(all.parties).map((answer) => {
    const rows = all.rows.map((other) => (other === row ? { ...row, answer } : other));
    const isSettled = (other: TaskRow, given: TaskAnswer): boolean =>
      !gapTruths(other, given, way, rows, all.parties).some(([, truth]) => truth === 'yes');
    const checked = checkers.filter((checker) => checker.answer && isSettled(checker, checker.answer));
    return checked.length + Number(isSettled(row, answer));
  });
  return Math.max(checkers.length, ...counts);
}

type Count = { low: number; high: number };
type All = { rows: readonly TaskRow[]; parties: readonly Party[] };

/** How many of the tasks asked in one way are settled: in any case, and at most. */
function countSettled(way: Way, all: All): Count {
  const count = { low: 0, high: 0 };
  const asked = all.rows.filter(way.isAsked);
  const possible: TaskRow[] = [];
  for (const row of asked) {
    if (!row.answer) continue;
    const truths = gapTruths(row, row.answer, way, all.rows, all.parties).map(([, truth]) => truth);
    if (truths.every((truth) => truth === 'no')) count.low += 1;
    if (!truths.includes('yes')) possible.push(row);
  }
  const isOpen = (id: string | undefined): boolean =>
    asked.some(({ task, answer }) => task.id === id && !answer);
  count.high = possible.filter(({ task }) => !isOpen(task.checks)).length;
  for (const row of asked.filter(({ answer }) => !answer)) {
    const checkers = possible.filter(({ task }) => task.checks === row.task.id);
    count.high += mostSettled(row, checkers, way, all);
  }
  return count;
}

/** What each way makes of gates and deputy; one way unless something there is open. */
function waysOf(reading: Reading, plan: Plan, rows: readonly TaskRow[]): Way[] {
  const gates = rows.map(({ item }) => plan.gates[item]);
  const { truths } = plan;
  const ways = new Map<string, Way>();
  const words: readonly Truth[] = ['no', 'open', 'yes'];
  walk(plan, scopeOf(plan, [...gates, ...rows.map(({ deputy }) => deputy)]), givenIn(reading), truths, () => {
    const asked = new Map(rows.map((row, index) => [row, gates[index] ? run(gates[index], truths) : YES]));
    const deputies = new Map(rows.map((row) => [row, row.deputy ? run(row.deputy, truths) : YES]));
    ways.set([...asked.values(), ...deputies.values()].join(), {
      isAsked: (row) => asked.get(row) !== NO,
      hasDeputy: (row) => words[deputies.get(row) ?? YES] ?? 'open',
    });
  });
  return [...ways.values()];
}

/** The gaps of an answered task over all ways: those that hold in each, and those that cannot be excluded. */
function gapsOf(
  row: TaskRow,
  ways: readonly Way[],
  rows: readonly TaskRow[],
  parties: readonly Party[],
): Gap[] {
  const { answer } = row;
  if (!answer) return [];
  const truths = new Map<GapKind, Truth[]>();
  for (const way of ways) {
    for (const [kind, own] of gapTruths(row, answer, way, rows, parties)) {
      truths.set(kind, [...(truths.get(kind) ?? []), way.isAsked(row) ? own : 'no']);
    }
  }
  return [...truths].flatMap(([kind, found]): Gap[] => {
    if (found.every((truth) => truth === 'no')) return [];
    const verdict = found.every((truth) => truth === 'yes') ? 'holds' : 'possible';
    return [{ task: row.task.id, kind, severity: severityTable[kind][row.task.rank], verdict }];
  });
}

/**
 * Gaps of responsibility and how many tasks are settled, from the fewest to the most over all possible answers. Gaps
 * that hold come first, then by severity, then in the order of the tasks. A task that is not answered lists no gaps;
 * it is counted. Source: docs/verfahren.md, Abschnitt 5.
 */
export function findResponsibilities(reading: Reading): Responsibilities {
  const { parties } = reading.questionnaire;
  const plan = planOf(reading.questionnaire);
  const rows = taskRows(reading, plan);
  const ways = waysOf(reading, plan, rows);
  const counts = ways.map((way) => countSettled(way, { rows, parties }));
  return {
    settled: [Math.min(...counts.map(({ low }) => low)), Math.max(...counts.map(({ high }) => high))],
    total: rows.length,
    unanswered: rows.filter(({ answer }) => !answer).length,
    gaps: rows
      .flatMap((row) => gapsOf(row, ways, rows, parties))
      .sort((a, b) => byVerdict(a, b) || bySeverity(a, b)),
  };
}
