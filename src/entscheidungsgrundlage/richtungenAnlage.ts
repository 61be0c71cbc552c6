import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import type { Block, Cell, TableBlock } from './model.ts';
import { stepWords } from './moeglichkeiten.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { legendOf } from './richtungswoerter.ts';
import { criterionWords } from './words.ts';

/** One row per text; the label stands beside the first. */
const line = (label: string, texts: readonly string[]): Cell[][] =>
  texts.map((text, index) => [{ text: index === 0 ? label : '' }, { text }]);

/** What it brings and takes. */
function consequenceLines({ computed }: DirectionView): Cell[][] {
  if (computed === undefined) return [];
  const { creates, time, remarks } = computed;
  return [
    ...line('Kann entstehen', creates),
    ...line('Aufwand im Haus', time === undefined ? [] : [time]),
    ...line('Ausfall, Personal, Fachrecht', remarks),
  ];
}

/** Each criterion with its word and the reasons for it; of computed ones also the way there. */
function effectLines({ effects, computed, isLasting }: DirectionView): Cell[][] {
  return effects.flatMap(({ title, words, reasons }) => {
    const step = computed?.steps.find((each) => each.title === title);
    return line(title, [step === undefined ? words : stepWords(step, isLasting), ...reasons]);
  });
}

function detailTable(view: DirectionView): TableBlock {
  const { title, placement, reason, preconditions, pros, cons } = view;
  return {
    kind: 'table',
    caption: title,
    columns: [
      { title: 'Thema', width: 22 },
      { title: 'Angaben', width: 78 },
    ],
    rows: [
      ...line('Einordnung', [placement, ...(reason === undefined ? [] : [reason])]),
      ...line('Dafür spricht', pros),
      ...line('Dagegen spricht', cons),
      ...line(
        'Voraussetzungen',
        preconditions.map(({ text, state }) => `${text} (${state})`),
      ),
      ...effectLines(view),
      ...consequenceLines(view),
    ],
  };
}

const reasonTable = ({ direction, result }: Pair): TableBlock => ({
  kind: 'table',
  caption: direction.title,
  columns: [
    { title: 'Kriterium', width: 20 },
    { title: 'Wirkung', width: 24 },
    { title: 'Begründung', width: 56 },
  ],
  rows: result.effects.map(({ criterion, words, reasons }) => [
    { text: criterionWords[criterion] },
    { text: words },
    { text: reasons.map(plain).join(' ') },
  ]),
});

/** Everything on each direction that the main part has no room for, quiet ones included, and what the words mean. */
export function directionDetails(context: Context): Block[] {
  const pairs = directionPairs(context);
  if (pairs.length === 0) return [];
  const views = directionViews(context);
  if (views.every(({ computed }) => computed === undefined))
    return [{ kind: 'heading', text: 'Warum die Richtungen so wirken' }, ...pairs.map(reasonTable)];
  return [
    { kind: 'heading', text: 'Die Richtungen im Einzelnen' },
    ...views.map(detailTable),
    { kind: 'heading', text: 'Was die Wörter zu den Richtungen heißen' },
    {
      kind: 'list',
      items: legendOf(context).map(({ term, text }) => [{ text: `${term}: `, strong: true }, { text }]),
    },
  ];
}
