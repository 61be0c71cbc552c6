import type { Outcome } from '../assessment/model.ts';
import type { GapKind } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { bausteinName, type Context } from './context.ts';

/** More Bausteine than these are only counted. */
const bausteineNamed = 3;

type Gap = { task: string; kind: GapKind };

/** Names of the tasks that have gaps, each once. */
export const taskNames = ({ questionnaire }: Context, gaps: readonly Gap[]): string[] => [
  ...new Set(gaps.map(({ task }) => questionnaire.tasks.find(({ id }) => id === task)?.name ?? task)),
];

/** The same as one list of words. */
export const gapWords = (context: Context, gaps: readonly Gap[]): string =>
  listWords(taskNames(context, gaps));

/** Findings and gaps by name: a finding once for all its Bausteine, then all tasks with gaps together. */
export function outcomeWords(context: Context, outcomes: readonly Outcome[]): string[] {
  const rows = new Map<string, string[]>();
  const gaps: Gap[] = [];
  for (const outcome of outcomes) {
    if ('task' in outcome) gaps.push(outcome);
    else {
      const own = rows.get(outcome.finding) ?? [];
      rows.set(outcome.finding, outcome.row === undefined ? own : [...own, outcome.row]);
    }
  }
  const findings = [...rows].map(([id, own]) => {
    const title = context.questionnaire.findings.find((each) => each.id === id)?.title ?? id;
    if (own.length === 0) return title;
    const names = own.map((row) => bausteinName(context, row));
    return `${title} (${names.length > bausteineNamed ? `${names.length} Bausteine` : listWords(names)})`;
  });
  const tasks = [...new Set(gaps.map(({ task }) => task))].map(
    (task) => `„${gapWords(context, [{ task, kind: 'niemand' }])}“`,
  );
  if (tasks.length === 0) return findings;
  return [...findings, `${tasks.length === 1 ? 'Lücke' : 'Lücken'} bei ${listWords(tasks)}`];
}
