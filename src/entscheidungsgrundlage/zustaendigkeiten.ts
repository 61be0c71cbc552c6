import type { Gap, Responsibilities, Verdict } from '../assessment/model.ts';
import { bySeverity, byVerdict } from '../assessment/severity.ts';
import type { Severity } from '../questionnaire/catalogue.ts';
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

function gapRow({ questionnaire }: Context, { task: id, severity, verdict, gaps }: TaskGaps): Cell[] {
  const task = questionnaire.tasks.find((each) => each.id === id);
  const { gaps: gapWords, severities } = questionnaire.words;
  const certain = gaps.filter((gap) => gap.verdict === 'holds').map(({ kind }) => gapWords[kind].what);
  const possible = gaps.filter((gap) => gap.verdict === 'possible').map(({ kind }) => gapWords[kind].what);
  const words = [unique(certain), possible.length === 0 ? '' : `Nicht auszuschließen: ${unique(possible)}`];
  return [
    { text: task?.name ?? id, mark: 'strong' },
    {
      text: `${words.filter((text) => text !== '').join(' ')} (${severities[severity]})`,
      ...(verdict === 'possible' ? { mark: 'open' as const } : {}),
    },
    { text: plain(task?.stays ?? 'Auftrag und Kontrolle.') },
    { text: unique(gaps.map(({ kind }) => gapWords[kind].step)) },
  ];
}

/** Gaps in words, one row per task. */
export const gapTable = (context: Context, caption: string, tasks: readonly TaskGaps[]): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'Aufgabe', width: 22 },
    { title: `Lücke nach ${context.angaben}`, width: 29 },
    { title: 'Was bei der Kommune bleibt', width: 27 },
    { title: 'Nächster Schritt', width: 22 },
  ],
  rows: tasks.map((task) => gapRow(context, task)),
});

/** Tasks without an answer are counted: any kind of gap is possible there, so none is worth naming. */
function unansweredBlocks({ assessment: { responsibilities } }: Context): Block[] {
  const { unanswered } = responsibilities;
  if (unanswered === 0) return [];
  const where = unanswered === 1 ? 'einer weiteren Aufgabe' : `bis zu ${unanswered} weiteren Aufgaben`;
  return [
    {
      kind: 'paragraph',
      text: `Bei ${where} ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.`,
    },
  ];
}

function gapBlocks(context: Context): Block[] {
  const tasks = gapsByTask(context.assessment.responsibilities.gaps);
  if (tasks.length === 0) {
    return [
      { kind: 'paragraph', text: `Aus ${context.angaben} ergibt sich keine Lücke.` },
      ...unansweredBlocks(context),
    ];
  }
  const more = tasks.length - gapsInMainPart;
  return [
    gapTable(context, 'Aufgaben mit Lücken', tasks.slice(0, gapsInMainPart)),
    ...(more > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: `${counted(more, 'weitere Aufgabe', 'weitere Aufgaben')} mit Lücken ${more === 1 ? 'steht' : 'stehen'} in der Anlage.`,
          },
        ]
      : []),
    ...unansweredBlocks(context),
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
