import type { TaskAnswer } from '../questionnaire/answers.ts';
import { allOf, notOf, type Truth } from '../questionnaire/condition.ts';
import { questionsOf } from '../questionnaire/items.ts';
import { isExternal, isTask } from '../questionnaire/kinds/tasks.ts';
import type { GapKind, Party, Questionnaire, Severity, Task, TaskRank } from '../questionnaire/model.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import type { Gap, Responsibilities } from './model.ts';
import { bySeverity, byVerdict } from './severity.ts';

/** A table, not a product of ranks. Source: Bewertungsverfahren, Abschnitt 5. */
export const severityTable: Record<GapKind, Record<TaskRank, Severity>> = {
  niemand: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  nicht_abgebbar: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  unklar: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'kritisch' },
  mehrfach_ohne_fuehrung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  nicht_geregelt: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  ohne_vertretung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  prueft_sich_selbst: { normal: 'hinweis', wichtig: 'hinweis', zentral: 'wichtig' },
};

type TaskRow = { task: Task; state: ItemState; answer: TaskAnswer | undefined; deputy: Truth | undefined };

function taskRows(questionnaire: Questionnaire, { items, truth }: Reading): TaskRow[] {
  const deputies = new Map(
    questionsOf(questionnaire).flatMap((question) =>
      question.kind === 'tasks' ? [[question.id, question.deputy && truth(question.deputy)] as const] : [],
    ),
  );
  return items.flatMap((state): TaskRow[] => {
    const { item, visible, answer } = state;
    const task = questionnaire.tasks.find(({ id }) => id === item.row?.id);
    if (!task || item.question.kind !== 'tasks' || visible === 'no') return [];
    const taskAnswer = answer !== undefined && isTask(item.question, answer) ? answer : undefined;
    return [{ task, state, answer: taskAnswer, deputy: deputies.get(item.question.id) }];
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
  const checked = rows.find(({ task }) => task.id === row.task.checks);
  return [
    ['nicht_abgebbar', truthOf(row.task.stays !== undefined && !kinds.includes('own'))],
    ['mehrfach_ohne_fuehrung', truthOf(kinds.length > 1 && !isLed)],
    ['nicht_geregelt', isExternal(answer, parties) ? notOf(inWriting) : 'no'],
    ['ohne_vertretung', kinds.every((kind) => kind === 'own') && row.deputy ? notOf(row.deputy) : 'no'],
    ['prueft_sich_selbst', checksItself(answer, checked, kindOf)],
  ];
}

function gapsOf(row: TaskRow, rows: readonly TaskRow[], parties: readonly Party[]): Gap[] {
  if (!row.answer) return [];
  return gapTruths(row, row.answer, rows, parties).flatMap(([kind, own]): Gap[] => {
    const truth = allOf([row.state.visible, own]);
    if (truth === 'no') return [];
    const severity = severityTable[kind][row.task.rank];
    return [{ task: row.task.id, kind, severity, verdict: truth === 'yes' ? 'holds' : 'possible' }];
  });
}

/**
 * Gaps of responsibility and how many tasks are settled: at least those answered without any gap, at most all
 * without a gap that holds. Gaps that hold come first, then by severity, then in the order of the tasks.
 * Source: Bewertungsverfahren, Abschnitt 5.
 */
export function findResponsibilities(questionnaire: Questionnaire, reading: Reading): Responsibilities {
  const rows = taskRows(questionnaire, reading);
  const judged = rows.map((row) => ({ row, gaps: gapsOf(row, rows, questionnaire.parties) }));
  const certain = judged.filter(
    ({ row, gaps }) => row.answer && row.state.visible === 'yes' && gaps.length === 0,
  );
  const possible = judged.filter(({ gaps }) => gaps.every(({ verdict }) => verdict === 'possible'));
  return {
    settled: [certain.length, possible.length],
    total: rows.length,
    gaps: judged.flatMap(({ gaps }) => gaps).sort((a, b) => byVerdict(a, b) || bySeverity(a, b)),
  };
}
