import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import type { Block, Cell, TableBlock } from './model.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { stepWords, unchosen } from './richtungstabelle.ts';
import { legendOf } from './richtungswoerter.ts';
import { criterionWords } from './words.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const asSentence = (words: string): string => `${words}.`;

/** A line of the table; none where there is nothing to say. */
const line = (label: string, texts: readonly string[]): Cell[][] =>
  texts.length === 0 ? [] : [[{ text: label }, { text: texts.join(' ') }]];

/** Each criterion with its word and the reasons for it; of computed ones also the way there. */
const effectLines = (view: DirectionView): Cell[][] =>
  view.effects.flatMap(({ title, words, reasons }) =>
    line(title, [
      `${capital(stepWords(view, title) ?? (view.isUnchosen ? unchosen : words))}.`,
      ...(view.isUnchosen ? [] : reasons),
    ]),
  );

/** Everything on one direction, each point once. */
function detailTable(view: DirectionView): TableBlock {
  const { title, placement, reason, summary, preconditions, pros, cons, firstStep, computed } = view;
  return {
    kind: 'table',
    caption: title,
    columns: [
      { title: 'Thema', width: 18 },
      { title: 'Angaben', width: 82 },
    ],
    rows: [
      ...line('Worum es geht', [summary]),
      ...line('Einordnung', [`${capital(placement)}.`, ...(reason === undefined ? [] : [reason])]),
      ...line('Dafür spricht', pros),
      ...line('Dagegen spricht', cons),
      ...line(
        'Voraussetzungen',
        preconditions.map(({ text, state }) => `${text} (${state})`),
      ),
      ...effectLines(view),
      ...line('Entfällt damit', computed?.closes.map(asSentence) ?? []),
      ...line('Kann entfallen', computed?.mayClose.map(asSentence) ?? []),
      ...line('Kann entstehen', computed?.creates ?? []),
      ...line('Aufwand im Haus', computed?.time === undefined ? [] : [computed.time]),
      ...line('Zu beachten', computed?.remarks ?? []),
      ...line('Erster Schritt', [firstStep]),
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
