import type { DirectionView } from '../../entscheidungsgrundlage/richtungen.ts';
import { criteriaOf, unchosen } from '../../entscheidungsgrundlage/richtungstabelle.ts';
import { markSentence } from '../../entscheidungsgrundlage/vermerkWords.ts';
import { namesOf } from '../../questionnaire/placeholders.ts';

/** One line of the comparison: what each direction says to one point, as finished sentences or words. */
export type ComparisonLine = { title: string; items: (direction: DirectionView) => readonly string[] };

const affected: ComparisonLine = {
  title: 'Betroffen',
  items: ({ computed }) => (computed && computed.affected.length > 0 ? [namesOf(computed.affected)] : []),
};

const placement: ComparisonLine = {
  title: 'Einordnung',
  items: ({ placement: words, reason }) => [reason === undefined ? words : `${words}. ${reason}`],
};

/**
 * Bindung and Ausstieg step by step: what securing alone changes, what the direction adds, and both against today. Where
 * no Baustein is chosen or could be there are no effects to compare.
 */
const effect = (title: string): ComparisonLine => ({
  title,
  items: ({ effects, computed, isLasting, isUnchosen, isIdle }) => {
    const steps = computed?.steps.find((each) => each.title === title);
    const words = effects.find((each) => each.title === title)?.words;
    if (words === undefined || isIdle) return [];
    if (isUnchosen) return [unchosen];
    if (!steps || isLasting) return [words];
    return [
      `abgesichert: ${steps.securing}`,
      `dazu mit der Richtung: ${steps.beyond}`,
      `zusammen: ${steps.overall}`,
    ];
  },
});

const time: ComparisonLine = {
  title: 'Aufwand im Haus',
  items: ({ computed }) => (computed?.time === undefined ? [] : [computed.time]),
};

/** What securing closes stands with „Belassen“; the others name what they add to it. */
const closes: ComparisonLine = {
  title: 'Schließt',
  items: ({ isLasting, computed }) =>
    computed
      ? [
          ...computed.closes,
          ...computed.mayClose.map((words) => `Vielleicht: ${words}`),
          ...(isLasting ? [] : ['Was „Belassen und absichern“ schließt']),
          ...computed.withoutSecuring.map((words) => `Dann aber nicht: ${words}`),
        ]
      : [],
};

const creates: ComparisonLine = { title: 'Kann schaffen', items: ({ computed }) => computed?.creates ?? [] };
const mark: ComparisonLine = {
  title: 'Vermerk der Verwaltung',
  items: (direction) => (direction.mark ? [markSentence(direction.mark)] : []),
};
const mustHaves: ComparisonLine = {
  title: 'Ihre Vorgaben',
  items: (direction) => direction.mustHaves.map(({ title, words }) => `${title}: ${words}`),
};
const pros: ComparisonLine = { title: 'Dafür', items: (direction) => direction.pros };
const cons: ComparisonLine = { title: 'Dagegen', items: (direction) => direction.cons };
const firstStep: ComparisonLine = { title: 'Erster Schritt', items: (direction) => [direction.firstStep] };

/** Lines in which nobody has anything to say are left out. */
const spoken = (lines: readonly ComparisonLine[], directions: readonly DirectionView[]): ComparisonLine[] =>
  lines.filter(({ items }) => directions.some((direction) => items(direction).length > 0));

/** What is compared at once, always in this order, and what is opened when it is wanted. */
export function comparisonOf(directions: readonly DirectionView[]): {
  main: ComparisonLine[];
  more: { summary: string; lines: ComparisonLine[] }[];
} {
  const criteria = criteriaOf(directions).map(effect);
  const more = [
    { summary: 'Dafür und dagegen', lines: [pros, cons] },
    { summary: 'Was sie schließen und schaffen können', lines: [closes, creates] },
    { summary: 'Erster Schritt', lines: [firstStep] },
  ];
  return {
    main: spoken([placement, affected, ...criteria, time, mustHaves, mark], directions),
    more: more
      .map(({ summary, lines }) => ({ summary, lines: spoken(lines, directions) }))
      .filter(({ lines }) => lines.length > 0),
  };
}
