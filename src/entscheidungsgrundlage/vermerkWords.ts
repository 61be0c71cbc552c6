import type { Mark, MarkKind, Matters } from '../costs/matters.ts';
import { own } from '../questionnaire/own.ts';

/** What a mark is called, on page and paper. */
export const markWords: Record<MarkKind, string> = {
  weiterverfolgen: 'weiterverfolgen',
  zurueckstellen: 'zurückstellen',
  nicht_weiterverfolgen: 'nicht weiterverfolgen',
};

/** What the administration proposes for a direction, if anything. */
export const markOf = ({ matters }: { matters: Matters }, direction: string): Mark | undefined =>
  own(matters.marks, direction);

/** A reason as it goes on inside brackets: without its full stop. */
export const asClause = (reason: string): string => reason.trim().replace(/\.$/, '');

/** „weiterverfolgen (Begründung: …)“ */
export function markSentence({ kind, reason }: Mark): string {
  const why = asClause(reason);
  return why === '' ? markWords[kind] : `${markWords[kind]} (Begründung: ${why})`;
}
