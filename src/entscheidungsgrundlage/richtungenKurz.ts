import { listWords } from '../questionnaire/germanList.ts';
import { namesOf } from '../questionnaire/placeholders.ts';
import { counted } from './german.ts';
import type { PointsBlock } from './model.ts';
import type { ComputedView, DirectionView } from './richtungen.ts';
import { unchosen } from './richtungstabelle.ts';
import { markSentence } from './vermerkWords.ts';

type Point = PointsBlock['lines'][number][number];

/** Findings and tasks that are named before the rest is counted; reasons for and against a direction. */
const most = 2;
/** Bausteine are named while they are no more. */
const named = 4;
/** What is no longer than this, in characters, stands on the line of the title. */
const short = 60;
/** Characters that the reasons of all directions may take in the main part: it has four pages. */
const room = 2400;

const point = (label: string, texts: readonly string[]): Point[] =>
  texts.length === 0 ? [] : [{ label, text: texts.join(' ') }];

/** How many reasons for and against each direction the main part gives: the same number for all that can be taken. */
export function reasonsShown(views: readonly DirectionView[]): number {
  const reasons = views
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ pros, cons }) => [...pros.slice(0, most), ...cons.slice(0, most)]);
  return reasons.join(' ').length <= room ? most : 1;
}

type Closing = ComputedView['closing'];

/** Whether the main part names all findings and tasks. */
export const isNamedInFull = ({ findings, tasks }: Closing): boolean =>
  findings.length <= most && tasks.length <= most;

/** „A; B und 3 weitere Befunde; Lücken bei 4 Aufgaben“. */
export function closingWords({ findings, tasks }: Closing): string[] {
  const more = findings.length - most;
  const named = findings.slice(0, most).join('; ');
  const rest = more > 0 ? ` und ${counted(more, 'weiterer Befund', 'weitere Befunde')}` : '';
  const gaps = tasks.length > most ? `${tasks.length} Aufgaben` : listWords(tasks.map((task) => `„${task}“`));
  const parts = [
    ...(findings.length > 0 ? [`${named}${rest}`] : []),
    ...(tasks.length > 0 ? [`${tasks.length === 1 ? 'Lücke' : 'Lücken'} bei ${gaps}`] : []),
  ];
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
}

function closingPoints({ computed }: DirectionView): Point[] {
  if (!computed) return [];
  const certain = point('Damit entfällt', closingWords(computed.closing));
  return certain.length > 0 ? certain : point('Kann entfallen', closingWords(computed.mayClosing));
}

/** „alle 15 Bausteine“, „alle 15 Bausteine außer „Telefonie““, or names. */
function scopeNames({ affected, others }: ComputedView): string {
  const all = `alle ${affected.length + others.length} Bausteine`;
  if (affected.length <= named || others.length > most) return namesOf(affected);
  return others.length === 0 ? all : `${all} außer ${listWords(others.map((name) => `„${name}“`))}`;
}

/** Which Bausteine it is about. */
function scopePoints({ computed, isLasting, isUnchosen }: DirectionView): Point[] {
  if (!computed || isLasting) return [];
  const { affected, already, choices } = computed;
  if (isUnchosen) return point('Wählbar', [`${namesOf(choices.map(({ name }) => name))}; ${unchosen}.`]);
  return [
    ...point('Betrifft', affected.length > 0 ? [`${scopeNames(computed)}.`] : []),
    ...point('Schon dort', already.length > 0 ? [`${namesOf(already)}.`] : []),
  ];
}

/** What the administration proposes for it. */
const markPoints = ({ mark }: DirectionView): Point[] =>
  point('Vorschlag der Verwaltung', mark ? [`${markSentence(mark)}.`] : []);

const inTwo = /^Erst (.+); dann .+$/;
/** The step that all directions of today begin with; nothing where there is none. */
export function commonStep(views: readonly DirectionView[]): string | undefined {
  const beginnings = views.filter(({ isOpen }) => isOpen).map(({ firstStep }) => inTwo.exec(firstStep)?.[1]);
  const [first, ...others] = beginnings;
  return others.length > 0 && others.every((each) => each === first) ? first : undefined;
}

const lengthOf = (points: readonly Point[]): number => points.map(({ text }) => text).join(' ').length;

/** A direction that can be taken today: what it is about, for and against it, what it closes. */
function openDirection(view: DirectionView, reasons: number): PointsBlock {
  const scope = scopePoints(view);
  const pros = point('Dafür', view.pros.slice(0, reasons));
  const cons = point('Dagegen', view.cons.slice(0, reasons));
  const closing = closingPoints(view);
  const mark = markPoints(view);
  return {
    kind: 'points',
    title: view.title,
    lines: [
      ...(lengthOf(scope) <= short ? [[...scope, ...pros]] : [scope, pros]),
      cons,
      closing,
      mark,
    ].filter((line) => line.length > 0),
  };
}

/** A direction that cannot be taken today, and why. */
const closedDirection = (view: DirectionView): PointsBlock => ({
  kind: 'points',
  title: view.title,
  lines: [point('Heute', [view.reason ?? `${view.placement}.`]), markPoints(view)].filter(
    (line) => line.length > 0,
  ),
});

/** Every direction in a few sentences of its own; of those that cannot be taken today, only why. */
export function briefDirections(views: readonly DirectionView[]): PointsBlock[] {
  const reasons = reasonsShown(views);
  return views.map((view) => (view.isOpen ? openDirection(view, reasons) : closedDirection(view)));
}
