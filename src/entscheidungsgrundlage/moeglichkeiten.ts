import type { DirectionResult } from '../assessment/model.ts';
import type { Direction } from '../questionnaire/catalogue.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { numberWord } from './german.ts';
import type { Block, DirectionBlock, DocumentSection, TableBlock } from './model.ts';
import { criterionWords, placementWords, preconditionWords } from './words.ts';

export type Pair = { direction: Direction; result: DirectionResult };

/** Directions with their results in authored order. Nothing here sorts: there is no ranking. */
export const directionPairs = ({ questionnaire, assessment }: Context): Pair[] =>
  questionnaire.directions.flatMap((direction) => {
    const result = assessment.directions.find(({ id }) => id === direction.id);
    return result === undefined ? [] : [{ direction, result }];
  });

function overview(pairs: readonly Pair[]): TableBlock {
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

const directionBlock = ({ direction, result }: Pair): DirectionBlock => ({
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

/** What can be done: all directions side by side, with reasons both ways and never ranked. */
export function moeglichkeiten(context: Context): DocumentSection {
  const pairs = directionPairs(context);
  const blocks: Block[] =
    pairs.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text:
              pairs.length === 1
                ? 'Dieser Fragebogen betrachtet eine Richtung.'
                : `Die ${numberWord(pairs.length)} Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge. Mehrere lassen sich verbinden.`,
          },
          overview(pairs),
          ...pairs.map(directionBlock),
        ];
  return { id: 'moeglichkeiten', title: 'Möglichkeiten', blocks };
}
