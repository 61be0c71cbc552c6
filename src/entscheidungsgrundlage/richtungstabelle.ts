import { listWords } from './german.ts';
import type { TableBlock } from './model.ts';
import type { DirectionView } from './richtungen.ts';

/** Stands where nothing can be said of a direction because none of its Bausteine is chosen. */
export const unchosen = 'noch kein Baustein gewählt';

/** Stands in the table where the word hangs on answers; which ones is said with the direction. */
const open = 'noch offen';

/** What becomes of a computed criterion: by securing alone, by the direction on top, and together. */
export function stepWords(
  { computed, isLasting, isUnchosen }: DirectionView,
  title: string,
): string | undefined {
  const step = computed?.steps.find((each) => each.title === title);
  if (!step) return undefined;
  if (isLasting) return step.overall;
  const secured = `durch Absichern: ${step.securing}`;
  return isUnchosen
    ? `${secured}; ${unchosen}`
    : `${secured}; dazu durch die Richtung: ${step.beyond}; zusammen: ${step.overall}`;
}

/**
 * One criterion in the table of all directions. Of those that are computed it says what the direction changes beyond
 * securing, which all share; of „Belassen“ what securing changes.
 */
export function briefEffect(
  { effects, computed, isLasting, isUnchosen }: DirectionView,
  title: string,
): string {
  if (isUnchosen && !isLasting) return '–';
  const step = computed?.steps.find((each) => each.title === title);
  if (step && !isLasting) return step.isOpen ? open : step.beyond;
  return effects.find((each) => each.title === title)?.words ?? '–';
}

/** What all directions share: what securing alone changes against today. Nothing where no direction is computed. */
export function commonGround(views: readonly DirectionView[]): string | undefined {
  const lasting = views.find(({ isLasting }) => isLasting);
  const steps = lasting?.computed?.steps ?? [];
  if (!lasting || steps.length === 0) return undefined;
  const changes = listWords(steps.map(({ title, overall }) => `${title} ${overall}`));
  return `Das Absichern gilt in jeder Richtung als mitgemacht; allein ändert es gegenüber heute: ${changes}. In der Zeile „${lasting.title}“ steht das, in den anderen, was die Richtung darüber hinaus ändert.`;
}

/** All directions by placement and by what they change; costs only where figures say something. */
export function overviewTable(views: readonly DirectionView[]): TableBlock {
  const criteria = [...new Set(views.flatMap(({ effects }) => effects.map(({ title }) => title)))];
  return {
    kind: 'table',
    caption: 'Die Richtungen im Überblick',
    columns: [
      { title: 'Richtung', width: 27 },
      { title: 'Einordnung', width: 17 },
      ...criteria.map((title) => ({ title, width: title.length > 12 ? 13 : 10.8 })),
    ],
    rows: views.map((view) => [
      { text: view.title, mark: 'strong' },
      { text: view.placement },
      ...criteria.map((criterion) => ({ text: briefEffect(view, criterion) })),
    ]),
  };
}
