import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { capitalised } from './german.ts';
import type { Block, PointsBlock, TableBlock } from './model.ts';
import { namedOnce } from './namedOnce.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { isNamedInFull, reasonsShown } from './richtungenKurz.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { securingWords, stepWords, unchosen } from './richtungstabelle.ts';
import { legendOf } from './richtungswoerter.ts';
import { criterionWords } from './words.ts';

type Line = PointsBlock['lines'][number];

const sentence = (words: string): string => `${capitalised(words)}.`;

/** A labelled line; none where there is nothing to say. */
const line = (label: string, texts: readonly string[]): Line[] =>
  texts.length === 0 ? [] : [[{ label, text: texts.join(' ') }]];

/** Reasons that the main part has no room for; all of them where it gives none. */
const reasonLines = ({ pros, cons, isOpen }: DirectionView, shown: number): Line[] =>
  isOpen
    ? [...line('Dafür außerdem', pros.slice(shown)), ...line('Dagegen außerdem', cons.slice(shown))]
    : [...line('Dafür', pros), ...line('Dagegen', cons)];

/** Each criterion with its word and the reasons for it; of computed ones also the way there. */
const effectLines = (view: DirectionView): Line[] =>
  view.isUnchosen
    ? line('Wirkungen', [sentence(unchosen)])
    : view.effects.flatMap(({ title, words, reasons }) =>
        line(title, [sentence(stepWords(view, title) ?? words), ...reasons]),
      );

/** Names that are no sentence: too many for one. */
const listed = (label: string, names: readonly string[]): Line[] =>
  names.length === 0 ? [] : [[{ label, text: names.join(' · ') }]];

/** All that ends by name, where the main part has only counted some of it or has not told it. */
function closingLines({ computed, isOpen }: DirectionView): Line[] {
  if (!computed) return [];
  const { closes, closing, mayClosing, withoutSecuring } = computed;
  const isTold = isOpen && isNamedInFull(closing);
  const isPossibleTold = isOpen && closes.length === 0 && isNamedInFull(mayClosing);
  return [
    ...listed('Damit entfällt', isTold ? [] : closing.findings),
    ...listed('Lücken, die damit entfallen', isTold ? [] : closing.tasks),
    ...listed('Kann entfallen', isPossibleTold ? [] : mayClosing.findings),
    ...listed('Lücken, die entfallen können', isPossibleTold ? [] : mayClosing.tasks),
    ...listed('Entfällt dann nicht', withoutSecuring),
  ];
}

/** What it needs, brings and takes. */
const consequenceLines = ({ preconditions, computed }: DirectionView): Line[] => [
  ...line(
    'Voraussetzungen',
    preconditions.map(({ text, state }) => `${text.replace(/\.$/, '')} (${state}).`),
  ),
  ...line('Kann entstehen', computed?.creates ?? []),
  ...line('Aufwand im Haus', computed?.time === undefined ? [] : [computed.time]),
  ...line('Zu beachten', computed?.remarks ?? []),
];

/**
 * What the main part does not say of a direction. One that is no way today has nothing to weigh up; of one that no
 * Baustein could take there are no effects either.
 */
function detail(view: DirectionView, shown: number): PointsBlock {
  const { title, placement, reason, summary, firstStep, isOpen, isQuiet, isIdle } = view;
  return {
    kind: 'points',
    title,
    aside: placement,
    lines: namedOnce([
      ...line('Worum es geht', [summary]),
      ...line('Einordnung', isOpen && reason !== undefined ? [reason] : []),
      ...(isQuiet ? [] : reasonLines(view, shown)),
      ...(isIdle ? [] : effectLines(view)),
      ...(isIdle || isQuiet ? [] : closingLines(view)),
      ...(isQuiet ? [] : consequenceLines(view)),
      ...line('Erster Schritt', isQuiet ? [] : [firstStep]),
    ]),
  };
}

/** How to read the two computed criteria, and what securing alone makes of them: said once for all directions. */
function stepsExplained(views: readonly DirectionView[]): Block[] {
  const changes = securingWords(views);
  if (changes === undefined) return [];
  return [
    {
      kind: 'paragraph',
      text: `Gründe, die im Hauptteil stehen, sind hier nicht wiederholt. Von heute bis „abgesichert“: ${changes}. Bei Bindung und Ausstieg steht zuerst, was die Richtung darüber hinaus ändert, dann beides zusammen gegenüber heute.`,
    },
  ];
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
    ...stepsExplained(views),
    ...views.map((view) => detail(view, reasonsShown(views))),
    { kind: 'heading', text: 'Was die Wörter zu den Richtungen heißen' },
    {
      kind: 'list',
      items: legendOf(context).map(({ term, text }) => [{ text: `${term}: `, strong: true }, { text }]),
    },
  ];
}
