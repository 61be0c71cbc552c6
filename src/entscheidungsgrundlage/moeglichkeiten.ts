import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { numberWord } from './german.ts';
import type { Block, DirectionBlock, DocumentSection, TableBlock } from './model.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { directionPairs, type Pair } from './richtungspaare.ts';
import { criterionWords, placementWords, preconditionWords } from './words.ts';

type Step = NonNullable<DirectionView['computed']>['steps'][number];

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

/** What becomes of a computed criterion: by securing alone, by the direction on top, and together. */
export const stepWords = ({ securing, beyond, overall }: Step, isLasting: boolean): string =>
  isLasting
    ? overall
    : `durch Absichern: ${securing}; dazu durch die Richtung: ${beyond}; zusammen: ${overall}`;

/** One criterion in the table: against today and, where securing is not all of it, against today secured. */
function briefWords({ effects, computed, isLasting }: DirectionView, criterion: string): string {
  const step = computed?.steps.find(({ title }) => title === criterion);
  if (step && !isLasting) return `${step.overall}; die Richtung für sich: ${step.beyond}`;
  return effects.find(({ title }) => title === criterion)?.words ?? '–';
}

/** All directions by placement and by what they change against today; costs only where figures say something. */
function computedOverview(views: readonly DirectionView[]): TableBlock {
  const criteria = [...new Set(views.flatMap(({ effects }) => effects.map(({ title }) => title)))];
  return {
    kind: 'table',
    caption: 'Die Richtungen im Überblick: was sich gegenüber heute ändert',
    columns: [
      { title: 'Richtung', width: 22 },
      { title: 'Einordnung', width: 14 },
      ...criteria.map((title, index) => ({ title, width: index < 2 ? 17 : 11 })),
    ],
    rows: views.map((view) => [
      { text: view.title, mark: 'strong' },
      { text: view.placement },
      ...criteria.map((criterion) => ({ text: briefWords(view, criterion) })),
    ]),
  };
}

function introduction(count: number, isComputed: boolean): string {
  if (count === 1) return 'Dieser Fragebogen betrachtet eine Richtung.';
  const order = `Die ${numberWord(count)} Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge. Mehrere lassen sich verbinden.`;
  return isComputed
    ? `${order} Alle sind von heute aus betrachtet, und das Absichern gilt in jeder als mitgemacht. Was dafür und dagegen spricht, steht mit allem Weiteren in der Anlage.`
    : order;
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
          { kind: 'paragraph', text: introduction(pairs.length, isComputed) },
          ...(isComputed
            ? [computedOverview(views)]
            : [authoredOverview(pairs), ...pairs.map(authoredBlock)]),
        ];
  return { id: 'moeglichkeiten', title: 'Möglichkeiten', blocks };
}
