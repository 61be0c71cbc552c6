import type { Context } from './context.ts';
import { capitalised, counted } from './german.ts';
import type { Block, Cell, DocumentSection, TableBlock } from './model.ts';
import type { PlainStep } from './plainSteps.ts';
import { type StepList, type StepRow, stepListOf } from './stepList.ts';

type Column = { title: string; width: number; text: (row: StepRow) => string };

const title: Column = { title: 'Schritt', width: 22, text: (row) => row.title };
const who: Column = {
  title: 'Wer, Aufwand',
  width: 22,
  text: ({ who: names, effortWords }) => `${names} (${effortWords})`,
};
const firstStep: Column = { title: 'Erste Handlung', width: 30, text: (row) => row.firstStep };
const against: Column = { title: 'Was dagegen spricht', width: 26, text: (row) => againstWords(row) };

/** What speaks against a measure, and on whom it hangs. */
const againstWords = ({ consent, against: words }: StepRow): string =>
  [consent, words].filter((each) => each !== undefined).join(' ');

/** A column nobody has anything to say in would only take room. */
function columnsFor(rows: readonly StepRow[]): Column[] {
  if (rows.some((row) => againstWords(row) !== '')) return [title, who, firstStep, against];
  return [
    { ...title, width: 32 },
    { ...who, width: 28 },
    { ...firstStep, width: 40 },
  ];
}

/** Measures with who acts, effort, first action and what speaks against them; then steps that are no measures. */
function stepTable(caption: string, rows: readonly StepRow[], others: readonly PlainStep[]): TableBlock {
  const columns = columnsFor(rows);
  const plainRow = (step: PlainStep): Cell[] => [
    { text: step.title, mark: 'strong' },
    { text: step.who },
    { text: step.firstStep },
    ...columns.slice(3).map(() => ({ text: '' })),
  ];
  return {
    kind: 'table',
    caption,
    columns: columns.map(({ title: head, width }) => ({ title: head, width })),
    rows: [
      ...rows.map((row) =>
        columns.map(
          ({ text }, index): Cell => ({ text: text(row), ...(index === 0 ? { mark: 'strong' } : {}) }),
        ),
      ),
      ...others.map(plainRow),
    ],
  };
}

const furtherWords = ({ roles }: Context, { further }: StepList): string[] =>
  further.length === 0 || !roles.documentSections.includes('anlage')
    ? []
    : [
        `${capitalised(counted(further.length, 'weitere Maßnahme steht', 'weitere Maßnahmen stehen'))} in der Anlage.`,
      ];

/** What can begin this month, whichever direction is chosen later, by who acts. */
export function schritte(context: Context): DocumentSection {
  const list = stepListOf(context);
  return {
    id: 'schritte',
    title: 'Nächste Schritte',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          ...(context.assessment.directions.length === 0
            ? []
            : ['Keiner dieser Schritte legt eine Richtung fest.']),
          'Die Reihenfolge ist frei.',
          ...furtherWords(context, list),
        ].join(' '),
      },
      stepTable(
        'Was sich in diesem Monat beginnen lässt',
        list.groups.flatMap(({ rows }) => rows),
        list.plain,
      ),
    ],
  };
}

/** What each measure changes, alone: those that change the same stand together. */
function effectsTable(rows: readonly StepRow[]): Block[] {
  const changes = rows.flatMap(({ title: measure, effects }) =>
    effects.map(({ name: topic, words }) => ({ measure, change: `${topic}: ${words}` })),
  );
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', text: 'Was einzelne Maßnahmen an der Bindung ändern' },
    {
      kind: 'table',
      caption: 'Wirkung jeder Maßnahme für sich',
      columns: [
        { title: 'Bindung', width: 24 },
        { title: 'Maßnahmen', width: 76 },
      ],
      rows: [...Map.groupBy(changes, ({ change }) => change)].map(([change, own]) => [
        { text: change, mark: 'strong' },
        { text: own.map(({ measure }) => measure).join(' · ') },
      ]),
    },
  ];
}

/** The measures for which the main part has no room, and what each measure changes. */
export function furtherSteps(context: Context): Block[] {
  const { groups, further, levers } = stepListOf(context);
  return [
    ...(further.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Weitere Maßnahmen' },
          stepTable('Was außerdem aus Befunden und Lücken folgt', further, []),
        ]),
    ...effectsTable([...groups.flatMap(({ rows }) => rows), ...further, ...levers]),
  ];
}
