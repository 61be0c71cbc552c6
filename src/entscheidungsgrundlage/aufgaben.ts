import type { Severity, Task } from '../questionnaire/catalogue.ts';
import type { ItemState } from '../questionnaire/reading.ts';
import { plain } from '../questionnaire/richText.ts';
import { answerWords, type Context } from './context.ts';
import { capitalised } from './german.ts';
import { gapsByTask, type TaskGaps } from './zustaendigkeiten.ts';

/** One task as a page shows it; every text is finished. */
export type TaskLine = {
  id: string;
  name: string;
  /** The question it belongs to, for changing the answer. */
  question: string;
  /** Who does it, as the answer says. */
  answer: string;
  /** What the gap is, and what closes it; absent where there is none. */
  gap?: { words: string; step: string };
  /** What stays with the municipality, whoever carries it out. */
  stays: string;
};

/** All tasks: those with gaps by weight, those that are not answered yet, and those that are settled. */
export type TaskLines = {
  groups: { title: string; tasks: TaskLine[] }[];
  unanswered: TaskLine[];
  settled: TaskLine[];
};

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

const staysOf = ({ stays, remains }: Task): string => plain(stays ?? remains ?? 'Auftrag und Kontrolle.');

function lineOf(context: Context, { item }: ItemState, gaps: TaskGaps | undefined): TaskLine[] {
  const { question, row } = item;
  const task = context.questionnaire.tasks.find(({ id }) => id === row?.id);
  if (task === undefined || row === undefined) return [];
  const { gaps: words } = context.questionnaire.words;
  return [
    {
      id: task.id,
      name: plain(task.name),
      question: question.id,
      answer: answerWords(context, question, row),
      ...(gaps && {
        gap: {
          words: unique(gaps.gaps.map(({ kind }) => words[kind].what)),
          step: unique(gaps.gaps.map(({ kind }) => words[kind].step)),
        },
      }),
      stays: staysOf(task),
    },
  ];
}

/** Heads of the groups from heavy to light, with what belongs to each. */
function groupHeads({ questionnaire: { words } }: Context): [string, (gaps: TaskGaps) => boolean][] {
  const certain = (severity: Severity) => (gaps: TaskGaps) =>
    gaps.verdict === 'holds' && gaps.severity === severity;
  return [
    [capitalised(words.severities.kritisch), certain('kritisch')],
    [capitalised(words.severities.wichtig), certain('wichtig')],
    [capitalised(words.severities.hinweis), certain('hinweis')],
    ['Nicht auszuschließen, weil Angaben fehlen', ({ verdict }) => verdict === 'possible'],
  ];
}

/** The tasks that are asked at present. */
const askedTasks = ({ reading }: Context): ItemState[] =>
  reading.items.filter(
    ({ asked, item }) => asked && item.question.kind === 'tasks' && item.row !== undefined,
  );

/** All tasks of a case for the page about them. */
export function taskLines(context: Context): TaskLines {
  const withGaps = gapsByTask(context.assessment.responsibilities.gaps);
  const asked = askedTasks(context);
  const gapsAt = ({ item }: ItemState) => withGaps.find(({ task }) => task === item.row?.id);
  const lines = (items: readonly ItemState[]) => items.flatMap((item) => lineOf(context, item, gapsAt(item)));
  const rest = asked.filter((item) => gapsAt(item) === undefined);
  return {
    groups: groupHeads(context)
      .map(([title, belongs]) => ({
        title,
        tasks: withGaps
          .filter(belongs)
          .flatMap(({ task }) => lines(asked.filter(({ item }) => item.row?.id === task))),
      }))
      .filter(({ tasks }) => tasks.length > 0),
    unanswered: lines(rest.filter(({ status }) => status !== 'answered')),
    settled: lines(rest.filter(({ status }) => status === 'answered')),
  };
}
