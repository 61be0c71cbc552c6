import { intend } from '../assessment/intend.ts';
import { levelRange, levelRank, thresholds } from '../assessment/level.ts';
import type { Intended, Outcome } from '../assessment/model.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { bausteinName, type Context } from './context.ts';
import { capitalised, numberWord } from './german.ts';
import { type LevelChange, levelChanges, wordsAfter, wordsToday } from './levelChanges.ts';
import type { Block, ChartBlock, ChartRow, DocumentSection } from './model.ts';
import { outcomeWords } from './outcomeWords.ts';
import { scaleOf } from './scale.ts';
import { type StepRow, stepRow } from './stepList.ts';

/** The measures with the tick „vorsehen“ that can be meant here, in authored order. */
const intendedRows = (context: Context): StepRow[] =>
  context.questionnaire.measures
    .filter(({ id }) => context.choices.measures.includes(id))
    .flatMap(({ id }) => stepRow(context, id) ?? []);

function introduction(rows: readonly StepRow[]): Block {
  const one = rows.length === 1;
  const consents = rows.filter(({ consent }) => consent !== undefined).length;
  const whose = one
    ? 'Sie braucht'
    : consents === 1
      ? 'Eine davon braucht'
      : `${capitalised(numberWord(consents))} davon brauchen`;
  const sentences = [
    `Die Verwaltung hat ${one ? 'eine Maßnahme' : `${numberWord(rows.length)} Maßnahmen`} vorgesehen.`,
    `Alle übrigen Abschnitte zeigen den Stand von heute; was sich ${one ? 'mit ihr' : 'mit ihnen zusammen'} ändern würde, steht nur hier.`,
    ...(consents === 0
      ? []
      : [
          `${whose} die Zustimmung anderer; die Spanne reicht deshalb von „nicht erreicht“ bis „vereinbart“.`,
        ]),
  ];
  return { kind: 'paragraph', text: sentences.join(' ') };
}

const measureTable = (rows: readonly StepRow[]): Block => ({
  kind: 'table',
  caption: 'Vorgesehene Maßnahmen',
  columns: [
    { title: 'Maßnahme', width: 34 },
    { title: 'Wer', width: 24 },
    { title: 'Aufwand', width: 14 },
    { title: 'Erste Handlung', width: 28 },
  ],
  rows: rows.map(({ title, who, effortWords, firstStep }) => [
    { text: title, mark: 'strong' },
    { text: who },
    { text: effortWords },
    { text: firstStep },
  ]),
});

const isChanged = ({ before, after }: LevelChange): boolean => before !== after;

type State = Intended['dimensions'][number]['before'];

/** A level above its value was raised by a finding; the chart shows where to. */
function chartRow(label: string, { interval, level }: State, words: string): ChartRow {
  const row: ChartRow = { label, from: interval[0], to: interval[1], words };
  const isRaised = levelRank(level.from) > levelRank(levelRange(interval).from);
  if (!isRaised || level.from === 'niedrig') return row;
  const raisedTo = thresholds[level.from];
  return raisedTo <= interval[0] ? row : { ...row, note: 'durch einen Befund angehoben', raisedTo };
}

/** Every dimension that moves twice: as it is today, and with what is intended. */
function chart(context: Context, intended: Intended): Block[] {
  const { questionnaire } = context;
  const changes = levelChanges(questionnaire, intended);
  const rows = intended.dimensions.flatMap(({ id, before, after, change }): ChartRow[] => {
    const own = changes.find((each) => each.id === id);
    if (own === undefined || (change[0] === 0 && !isChanged(own))) return [];
    return [
      chartRow(`${own.name}, heute`, before, own.before),
      chartRow(`${own.name}, danach`, after, own.after),
    ];
  });
  if (rows.length === 0) return [];
  const block: ChartBlock = {
    kind: 'chart',
    title: 'Bindung heute und mit den vorgesehenen Maßnahmen',
    ...scaleOf(questionnaire.words),
    rows,
    alt: `Bindung heute und mit den vorgesehenen Maßnahmen. ${rows.map(({ label, words }) => `${label}: ${words}`).join('; ')}.`,
  };
  return [block];
}

/** „Wissen heute hoch, danach erhöht“, and which topics keep their level. */
function levelSentences(context: Context, intended: Intended): Block[] {
  const changes = levelChanges(context.questionnaire, intended);
  if (changes.length === 0) return [];
  const moved = changes.filter(isChanged);
  const kept = changes.filter((each) => !isChanged(each)).map(({ name }) => name);
  const sentences = [
    ...moved.map(({ name, before, after }) => `${name}: heute ${before}, danach ${after}.`),
    ...(moved.length === 0 ? ['Keine Stufe ändert sich.'] : []),
    ...(moved.length > 0 && kept.length > 0
      ? [`${listWords(kept)} ${kept.length === 1 ? 'behält seine' : 'behalten ihre'} Stufe.`]
      : []),
  ];
  return [{ kind: 'list', items: sentences }];
}

function bausteinBlocks(context: Context, intended: Intended): Block[] {
  const { words } = context.questionnaire;
  const rows = intended.bausteine.flatMap(({ id, before, after }) => {
    const [now, then] = [wordsToday(words, before), wordsAfter(words, before, after)];
    return now === then ? [] : [[bausteinName(context, id), now, then]];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Bausteine, deren Bindung sich ändert',
      columns: [
        { title: 'Baustein', width: 40 },
        { title: 'heute', width: 30 },
        { title: 'danach', width: 30 },
      ],
      rows: rows.map(([name = '', now = '', then = '']) => [
        { text: name, mark: 'strong' },
        { text: now },
        { text: then },
      ]),
    },
  ];
}

function outcomeBlocks(context: Context, intended: Intended): Block[] {
  const item = (topic: string, outcomes: readonly Outcome[]) => {
    const names = outcomeWords(context, outcomes);
    return names.length === 0
      ? []
      : [[{ text: `${topic}: `, strong: true as const }, { text: `${names.join('; ')}.` }]];
  };
  const { closes, mayClose, excludes, keeps } = intended;
  const items = [
    ...item('Damit entfallen', closes),
    ...item('Können entfallen, wenn andere zustimmen oder sich Offenes so bestätigt', mayClose),
    ...item('Lassen sich dann ausschließen', excludes),
    ...item('Bleiben', keeps),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Befunde und Lücken' },
    { kind: 'list', items },
  ];
}

/** What the municipality intends and what that would change. Nothing else in the document changes with it. */
export function vorhaben(context: Context): DocumentSection {
  const rows = intendedRows(context);
  const section: DocumentSection = { id: 'vorhaben', title: 'Was die Verwaltung vorhat', blocks: [] };
  if (rows.length === 0) return section;
  const intended = intend(
    context.reading,
    rows.map(({ id }) => id),
  );
  return {
    ...section,
    blocks: [
      introduction(rows),
      measureTable(rows),
      ...levelSentences(context, intended),
      ...chart(context, intended),
      ...bausteinBlocks(context, intended),
      ...outcomeBlocks(context, intended),
    ],
  };
}
