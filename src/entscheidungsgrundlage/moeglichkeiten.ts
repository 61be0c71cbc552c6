import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { numberWord } from './german.ts';
import type { Block, DirectionBlock, DocumentSection, TableBlock } from './model.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { briefDirections, commonStep } from './richtungenKurz.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { commonGround, overviewTable } from './richtungstabelle.ts';
import { vorgaben } from './vorgabenTabelle.ts';
import { criterionWords, placementWords, preconditionWords } from './words.ts';

/** What is written about each direction, criterion by criterion. */
function authoredOverview(pairs: readonly Pair[]): TableBlock {
  const criteria = pairs[0]?.result.effects.map(({ criterion }) => criterion) ?? [];
  return {
    kind: 'table',
    caption: 'Wirkungen im Überblick',
    columns: [
      { title: 'Richtung', width: 22 },
      ...criteria.map((criterion) => ({ title: criterionWords[criterion], width: 13 })),
    ],
    rows: pairs.map(({ direction, result }) => [
      { text: direction.title, mark: 'strong' },
      ...result.effects.map(({ range, words }) =>
        range === null ? { text: 'nur mit Zahlen', mark: 'open' as const } : { text: words },
      ),
    ]),
  };
}

const authoredBlock = ({ direction, result }: Pair): DirectionBlock => ({
  kind: 'direction',
  id: direction.id,
  title: direction.title,
  placement: placementWords[result.placement],
  summary: plain(direction.summary),
  effects: result.effects.map(({ criterion, words, reasons }) => ({
    criterion: criterionWords[criterion],
    words,
    reasons: reasons.map(plain),
  })),
  preconditions: result.preconditions.map(({ text, state }) => ({
    text: plain(text),
    state: preconditionWords[state],
  })),
  pros: result.pros.map(plain),
  cons: result.cons.map(plain),
  firstStep: plain(direction.firstStep),
});

function introduction(views: readonly DirectionView[]): string {
  if (views.length === 1) return 'Dieser Fragebogen betrachtet eine Richtung.';
  const order = `Die ${numberWord(views.length)} Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge; mehrere lassen sich verbinden.`;
  return [order, commonGround(views), beginning(views)].filter((each) => each !== undefined).join(' ');
}

/** The step that all directions begin with, said once. */
function beginning(views: readonly DirectionView[]): string | undefined {
  const step = commonStep(views);
  return step && `Der erste Schritt ist überall derselbe: ${step}; was danach kommt, steht in der Anlage.`;
}

/** What can be done: all directions side by side, with reasons both ways and never ranked. */
export function moeglichkeiten(context: Context): DocumentSection {
  const pairs = directionPairs(context);
  const views = directionViews(context);
  const isComputed = views.some(({ computed }) => computed !== undefined);
  const blocks: Block[] =
    pairs.length === 0
      ? []
      : [
          { kind: 'paragraph', text: introduction(views) },
          ...(isComputed
            ? [...vorgaben(context, views), overviewTable(views), ...briefDirections(views)]
            : [authoredOverview(pairs), ...pairs.map(authoredBlock)]),
        ];
  return { id: 'moeglichkeiten', title: 'Möglichkeiten', blocks };
}
