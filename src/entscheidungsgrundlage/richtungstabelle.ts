import type { TableBlock } from './model.ts';
import type { DirectionView } from './richtungen.ts';
import { markWords } from './vermerkWords.ts';

/** Stands where nothing can be said of a direction because none of its Bausteine is chosen. */
export const unchosen = 'noch kein Baustein gewählt';

/** Stands in the table where the word hangs on answers; which ones is said with the direction. */
export const open = 'noch offen';
/** Stands in the table where nothing could change. */
export const none = '–';

/** What becomes of a computed criterion: by the direction beyond securing, and against today by both. */
export function stepWords({ computed, isLasting }: DirectionView, title: string): string | undefined {
  const step = computed?.steps.find((each) => each.title === title);
  if (!step) return undefined;
  return isLasting ? step.overall : `${step.beyond}; zusammen mit dem Absichern: ${step.overall}`;
}

/**
 * One criterion in the table of all directions. Of those that are computed it says what the direction changes beyond
 * securing, which all share; of „Belassen“ what securing changes.
 */
export function briefEffect(
  { effects, computed, isLasting, isUnchosen, isIdle }: DirectionView,
  title: string,
): string {
  if (isUnchosen || isIdle) return none;
  const step = computed?.steps.find((each) => each.title === title);
  if (step && !isLasting) return step.isOpen ? open : step.beyond;
  return effects.find((each) => each.title === title)?.words ?? none;
}

/** What securing alone changes against today: „Bindung sinkt deutlich, Ausstieg deutlich leichter“. */
export function securingWords(views: readonly DirectionView[]): string | undefined {
  const steps = views.find(({ isLasting }) => isLasting)?.computed?.steps ?? [];
  return steps.length === 0 ? undefined : steps.map(({ title, overall }) => `${title} ${overall}`).join(', ');
}

/** What all directions share, and of what the table speaks. Nothing where no direction is computed. */
export function commonGround(views: readonly DirectionView[]): string | undefined {
  const lasting = views.find(({ isLasting }) => isLasting);
  const changes = securingWords(views);
  if (!lasting || changes === undefined) return undefined;
  return `Das Absichern gilt in jeder Richtung als mitgemacht und heißt allein gegenüber heute: ${changes} (Zeile „${lasting.title}“); die anderen Zeilen nennen, was darüber hinausgeht.`;
}

/** Where a direction stands, and that its effects hang on a choice that is still to be made. */
export const placementCell = ({ placement, isUnchosen }: DirectionView): string =>
  isUnchosen ? `${placement}; ${unchosen}` : placement;

/** Everything that something can be said of, in the order of the pages; costs last and only with figures. */
export const criteriaOf = (views: readonly DirectionView[]): string[] => [
  ...new Set(views.flatMap(({ effects }) => effects.map(({ title }) => title))),
];

/** What the administration proposes, in a word. */
export const markCell = ({ mark }: DirectionView): string => (mark ? markWords[mark.kind] : none);

/** All directions by placement and by what they change; costs only where figures say something. */
export function overviewTable(views: readonly DirectionView[]): TableBlock {
  const criteria = criteriaOf(views);
  const isMarked = views.some(({ mark }) => mark !== undefined);
  return {
    kind: 'table',
    caption: 'Die Richtungen im Überblick',
    columns: [
      { title: 'Richtung', width: 33 },
      { title: 'Einordnung', width: 17 },
      ...criteria.map((title) => ({ title, width: title.length > 12 ? 12.6 : title.length > 10 ? 10.4 : 9 })),
      ...(isMarked ? [{ title: 'Vermerk', width: 12.6 }] : []),
    ],
    rows: views.map((view) => [
      { text: view.title, mark: 'strong' },
      { text: placementCell(view) },
      ...criteria.map((criterion) => ({ text: briefEffect(view, criterion) })),
      ...(isMarked ? [{ text: markCell(view) }] : []),
    ]),
  };
}
