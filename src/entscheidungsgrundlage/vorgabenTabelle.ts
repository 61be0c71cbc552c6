import type { Context } from './context.ts';
import type { Block, TableBlock } from './model.ts';
import type { DirectionView } from './richtungen.ts';
import { hasMustHaves, type MustHaveView, mustHavesToday } from './vorgaben.ts';

/** Ways that can be judged: those that are open, or that somebody is about. */
const isJudged = ({ isOpen, isConcerned, isUnchosen }: DirectionView): boolean =>
  (isOpen || isConcerned) && !isUnchosen;

/** „Nur „Richtung“ erfüllt …“, where exactly one way certainly meets what all others certainly do not. */
function onlyOne(views: readonly DirectionView[]): string[] {
  const titles = views[0]?.mustHaves ?? [];
  return titles.flatMap(({ id, title }) => {
    const verdicts = views.map((view) => view.mustHaves.find((each) => each.id === id)?.verdict);
    const meeting = views.filter((_view, index) => verdicts[index] === 'yes');
    const [only] = meeting;
    const isCertain = verdicts.every((verdict) => verdict === 'yes' || verdict === 'no');
    return only && meeting.length === 1 && views.length > 1 && isCertain
      ? [`Nur „${only.title}“ erfüllt die Vorgabe „${title}“.`]
      : [];
  });
}

const cells = (mustHaves: readonly MustHaveView[]) => mustHaves.map(({ words }) => ({ text: words }));

/** How today and every way stand to each must-have. */
export function mustHaveTable(context: Context, views: readonly DirectionView[]): TableBlock {
  const today = mustHavesToday(context);
  const width = 70 / Math.max(1, today.length);
  return {
    kind: 'table',
    caption: 'Vorgaben der Verwaltung',
    columns: [{ title: 'Weg', width: 30 }, ...today.map(({ title }) => ({ title, width }))],
    rows: [
      [{ text: 'Heute', mark: 'strong' }, ...cells(today)],
      ...views
        .filter(isJudged)
        .map((view): TableBlock['rows'][number] => [
          { text: view.title, mark: 'strong' },
          ...cells(view.mustHaves),
        ]),
    ],
  };
}

/** What only one way meets, and what answers cannot tell, finished sentences. */
export function mustHaveSentences(views: readonly DirectionView[]): string[] {
  const checks = (views[0]?.mustHaves ?? []).flatMap(({ title, check }) =>
    check === undefined ? [] : [`Zur Vorgabe „${title}“ ist zu prüfen: ${check}`],
  );
  return [...onlyOne(views.filter(isJudged)), ...checks];
}

/** Must-haves as a part of the chapter on ways; nothing where none is set. */
export function vorgaben(context: Context, views: readonly DirectionView[]): Block[] {
  if (!hasMustHaves(context)) return [];
  return [
    mustHaveTable(context, views),
    ...mustHaveSentences(views).map((text): Block => ({ kind: 'paragraph', text })),
  ];
}
