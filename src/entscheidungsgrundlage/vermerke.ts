import type { Mark, MarkKind } from '../costs/matters.ts';
import type { Context } from './context.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { asClause, markOf } from './vermerkWords.ts';

export type Marked = { view: DirectionView; mark: Mark };

/** The directions that bear a mark, in their order, of one kind. */
export const markedAs = (context: Context, kind: MarkKind): Marked[] =>
  directionViews(context, ({ id }) => markOf(context, id)?.kind === kind).flatMap((view) => {
    const mark = markOf(context, view.id);
    return mark ? [{ view, mark }] : [];
  });

/** „„Richtung“ (Begründung: …)“ */
export function namedWithReason({ view, mark }: Marked): string {
  const why = asClause(mark.reason);
  return `„${view.title}“${why === '' ? '' : ` (Begründung: ${why})`}`;
}
