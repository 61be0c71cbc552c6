import { namesOf } from '../questionnaire/placeholders.ts';
import type { Text } from '../questionnaire/richText.ts';
import type { Block } from './model.ts';
import type { DirectionView } from './richtungen.ts';
import { unchosen } from './richtungstabelle.ts';

/** A council reads no more than this of each direction, in characters for and against; all of it stands in the annex. */
const room = 130;
const mostClosed = 2;

const strong = (text: string) => ({ text, strong: true as const });
/** The first reason, and more while there is room. */
function sentences([first = '', ...more]: readonly string[]): string {
  let text = first;
  for (const each of more) if (`${text} ${each}`.length <= room) text = `${text} ${each}`;
  return text;
}

/** „A; B und 3 weitere Punkte“. */
function shortened(items: readonly string[]): string {
  const rest = items.length - mostClosed;
  const named = items.slice(0, mostClosed).join('; ');
  return rest > 0 ? `${named} und ${rest === 1 ? 'ein weiterer Punkt' : `${rest} weitere Punkte`}` : named;
}

/** Which Bausteine it is about. */
function scopeWords({ computed, isLasting, isUnchosen }: DirectionView): string {
  if (!computed || isLasting) return '';
  if (isUnchosen) return ` Möglich bei ${namesOf(computed.choices.map(({ name }) => name))}; ${unchosen}.`;
  const { affected, already, isEverything } = computed;
  const there = already.length > 0 ? ` Schon dort: ${namesOf(already)}.` : '';
  const names = isEverything ? `alle ${affected.length} Bausteine` : namesOf(affected);
  return affected.length > 0 ? ` Betrifft ${names}.${there}` : there;
}

/** A direction that is open today: what it is about, for and against it, what it closes. */
function openDirection(view: DirectionView): Text {
  const { title, pros, cons, computed } = view;
  const closes = computed?.closes ?? [];
  return [
    strong(`${title}.`),
    { text: `${scopeWords(view)} ` },
    strong('Dafür: '),
    { text: `${sentences(pros)} ` },
    strong('Dagegen: '),
    { text: sentences(cons) },
    ...(closes.length > 0 ? [strong(' Damit entfällt: '), { text: `${shortened(closes)}.` }] : []),
  ];
}

/** A direction that is closed today, and why. */
const closedDirection = ({ title, placement, reason }: DirectionView): Text => [
  strong(`${title}: `),
  { text: reason === undefined ? `${placement}.` : `${placement}. ${reason}` },
];

/** Every direction in a few sentences of its own; of those that are no way today, only why. */
export const briefDirections = (views: readonly DirectionView[]): Block => ({
  kind: 'list',
  items: views.map((view) => (view.isOpen ? openDirection(view) : closedDirection(view))),
});
