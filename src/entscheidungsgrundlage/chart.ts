import type { ChartBlock, ChartRow } from './model.ts';

/** A dot where start and end fall together, else an interval; in per cent of the scale, 0 at its left end. */
export type ChartSpan = { shape: 'dot' | 'interval'; start: number; end: number };

/** One row of the interval chart, ready to be drawn. */
export type ChartMark = ChartSpan & {
  label: string;
  words: string;
  note?: string;
  /** Set when a finding lifts the level beyond the interval: where the lift leads to. */
  liftedTo?: number;
};
export type ChartBand = { name: string; start: number; end: number };
export type ChartZone = { start: number; end: number };
export type ChartLayout = {
  bands: readonly ChartBand[];
  /** Grey zones around the limits of the bands. */
  zones: readonly ChartZone[];
  marks: readonly ChartMark[];
};

/** What a grey zone is, below every chart that has one. */
export const zoneWords =
  'Hier würde eine andere, ebenso vertretbare Skala die Stufe ändern. Wer dort liegt, steht zwischen zwei Stufen.';

/** Narrower intervals cannot be told from a dot on paper. */
const narrowest = 2;
/** How far into the band the head of a lift reaches, so that it visibly lies inside. */
const liftDepth = 6;

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** Where a span from–to stands. */
export function layoutSpan({ from, to }: Pick<ChartRow, 'from' | 'to'>): ChartSpan {
  const middle = clamp((from + to) / 2);
  return to - from < narrowest
    ? { shape: 'dot', start: middle, end: middle }
    : { shape: 'interval', start: clamp(from), end: clamp(to) };
}

function layoutRow({ label, words, note, from, to, raisedTo }: ChartRow): ChartMark {
  const span = layoutSpan({ from, to });
  return {
    label,
    words,
    ...(note === undefined ? {} : { note }),
    ...span,
    ...(raisedTo !== undefined && raisedTo > span.end ? { liftedTo: clamp(raisedTo + liftDepth) } : {}),
  };
}

/** Where everything of an interval chart stands. Page and paper draw the same layout and so cannot differ. */
export function layoutChart({ scale, thresholds, zones = [], rows }: ChartBlock): ChartLayout {
  const edges = [0, ...thresholds, 100];
  return {
    bands: scale.map((name, index) => ({ name, start: edges[index] ?? 0, end: edges[index + 1] ?? 100 })),
    zones: zones.map(([start, end]) => ({ start, end })),
    marks: rows.map(layoutRow),
  };
}
