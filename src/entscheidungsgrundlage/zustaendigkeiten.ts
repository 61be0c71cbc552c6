import type { Gap, Responsibilities, Verdict } from '../assessment/model.ts';
import { bySeverity, byVerdict } from '../assessment/severity.ts';
import type { GapKind, Severity, Task } from '../questionnaire/catalogue.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { capitalised, counted, rangeWords } from './german.ts';
import type { Block, Cell, DocumentSection, TableBlock } from './model.ts';

/** More tasks with gaps than these move to the annex. */
export const gapsInMainPart = 5;

export type TaskGaps = { task: string; severity: Severity; verdict: Verdict; gaps: Gap[] };

/** The gaps of each task together; tasks with the heaviest gap first. */
export function gapsByTask(gaps: readonly Gap[]): TaskGaps[] {
  const sorted = gaps.toSorted((a, b) => byVerdict(a, b) || bySeverity(a, b));
  const byTask = Map.groupBy(sorted, ({ task }) => task);
  return [...byTask].flatMap(([task, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ task, severity: first.severity, verdict: first.verdict, gaps: own }];
  });
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

const taskOf = ({ questionnaire }: Context, id: string): Task | undefined =>
  questionnaire.tasks.find((each) => each.id === id);

/** What of a task stays with the municipality, whoever carries it out; empty where the data do not say. */
const staysOf = (task: Task | undefined): string => plain(task?.stays ?? task?.remains ?? '');

function gapCells(context: Context, { task: id, severity, verdict, gaps }: TaskGaps): Record<Column, Cell> {
  const task = taskOf(context, id);
  const { gaps: gapWords, severities } = context.questionnaire.words;
  const certain = gaps.filter((gap) => gap.verdict === 'holds').map(({ kind }) => gapWords[kind].what);
  const possible = gaps.filter((gap) => gap.verdict === 'possible').map(({ kind }) => gapWords[kind].what);
  const words = [unique(certain), possible.length === 0 ? '' : `Nicht auszuschließen: ${unique(possible)}`];
  return {
    task: { text: task?.name ?? id, mark: 'strong' },
    gap: {
      text: `${words.filter((text) => text !== '').join(' ')} (${severities[severity]})`,
      ...(verdict === 'possible' ? { mark: 'open' as const } : {}),
    },
    stays: { text: staysOf(task) },
    step: { text: unique(gaps.map(({ kind }) => gapWords[kind].step)) },
  };
}

type Column = 'task' | 'gap' | 'stays' | 'step';

/** Gaps in words, one row per task. Where the data say of no task what stays, there is no column for it. */
export function gapTable(context: Context, caption: string, tasks: readonly TaskGaps[]): TableBlock {
  const columns: { id: Column; title: string; width: number }[] = [
    { id: 'task', title: 'Aufgabe', width: 22 },
    { id: 'gap', title: `Lücke nach ${context.angaben}`, width: 29 },
    { id: 'stays', title: 'Was bei der Kommune bleibt', width: 27 },
    { id: 'step', title: 'Nächster Schritt', width: 22 },
  ];
  const isSaid = tasks.some(({ task }) => staysOf(taskOf(context, task)) !== '');
  const shown = columns.filter(({ id }) => isSaid || id !== 'stays');
  return {
    kind: 'table',
    caption,
    columns: shown.map(({ title, width }) => ({ title, width })),
    rows: tasks.map((task) => {
      const cells = gapCells(context, task);
      return shown.map(({ id }) => cells[id]);
    }),
  };
}

/** From so many tasks on the same single gap is worth a sentence of its own. */
const manyTasks = 3;

/** The one gap that is all there is at most tasks with gaps, so that twenty rows do not look like twenty faults. */
export function sameGap(gaps: readonly Gap[]): { kind: GapKind; count: number; tasks: number } | undefined {
  const tasks = gapsByTask(gaps);
  const single = tasks.flatMap(({ gaps: own }) =>
    own.length === 1 ? own.flatMap(({ kind, verdict }) => (verdict === 'holds' ? [kind] : [])) : [],
  );
  for (const [kind, { length: count }] of Map.groupBy(single, (each) => each))
    if (count >= manyTasks && count * 2 > tasks.length) return { kind, count, tasks: tasks.length };
  return undefined;
}

function sameGapBlocks({ questionnaire, assessment }: Context): Block[] {
  const same = sameGap(assessment.responsibilities.gaps);
  if (same === undefined) return [];
  const { what, step } = questionnaire.words.gaps[same.kind];
  const where =
    same.count === same.tasks ? `allen ${same.count} Aufgaben` : `${same.count} von ${same.tasks} Aufgaben`;
  return [
    {
      kind: 'paragraph',
      text: `Bei ${where} mit Lücken ist es nur eine und immer dieselbe: ${what} Was sie schließt, ist überall dasselbe: ${step}`,
    },
  ];
}

/** Tasks without an answer are counted: any kind of gap is possible there, so none is worth naming. */
/** How many tasks without an answer may hold a gap; a finished sentence, or none. */
function unansweredWords({ assessment: { responsibilities } }: Context): string[] {
  const { unanswered } = responsibilities;
  if (unanswered === 0) return [];
  const where = unanswered === 1 ? 'einer weiteren Aufgabe' : `bis zu ${unanswered} weiteren Aufgaben`;
  return [`Bei ${where} ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.`];
}

function gapBlocks(context: Context): Block[] {
  const tasks = gapsByTask(context.assessment.responsibilities.gaps);
  if (tasks.length === 0) {
    const none = `Aus ${context.angaben} ergibt sich keine Lücke.`;
    return [{ kind: 'paragraph', text: [none, ...unansweredWords(context)].join(' ') }];
  }
  const more = tasks.length - gapsInMainPart;
  const further = `${counted(more, 'weitere Aufgabe', 'weitere Aufgaben')} mit Lücken ${more === 1 ? 'steht' : 'stehen'} in der Anlage.`;
  const rest = [...(more > 0 ? [further] : []), ...unansweredWords(context)];
  return [
    ...sameGapBlocks(context),
    gapTable(context, 'Aufgaben mit Lücken', tasks.slice(0, gapsInMainPart)),
    ...(rest.length > 0 ? [{ kind: 'paragraph' as const, text: rest.join(' ') }] : []),
  ];
}

/** True while no answer says anything about who does what. */
export const isUnsettled = ({ settled, total, gaps }: Responsibilities): boolean =>
  settled[0] === 0 && settled[1] === total && gaps.length === 0;

/** How many tasks are settled, as a clause: „12 bis 14 von 20 Aufgaben sind geklärt“. */
export function settledWords(responsibilities: Responsibilities): string {
  const { settled, total } = responsibilities;
  if (isUnsettled(responsibilities))
    return total === 1
      ? 'ob die Aufgabe geklärt ist, ist noch offen'
      : `wie viele der ${total} Aufgaben geklärt sind, ist noch offen`;
  const isOne = total === 1 || (settled[0] === 1 && settled[1] === 1);
  return `${rangeWords(settled)} von ${counted(total, 'Aufgabe', 'Aufgaben')} ${isOne ? 'ist' : 'sind'} geklärt`;
}

const meaning =
  'Geklärt heißt: Eine Stelle ist zuständig, Leistungen von außen sind schriftlich geregelt, und Aufgaben der Kommune haben eine Vertretung. Auch bei Betrieb durch andere bleibt ein Teil der Verantwortung immer bei der Kommune.';

/** Who does what: how many tasks are settled, and where a gap is. */
export function zustaendigkeiten(context: Context): DocumentSection {
  const { responsibilities } = context.assessment;
  const blocks: Block[] =
    responsibilities.total === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: [
              {
                text: `Nach ${context.angaben}: ${capitalised(settledWords(responsibilities))}. `,
                strong: true,
              },
              { text: meaning },
            ],
          },
          ...(isUnsettled(responsibilities) ? [] : gapBlocks(context)),
        ];
  return { id: 'zustaendigkeiten', title: 'Zuständigkeiten und Lücken', blocks };
}
