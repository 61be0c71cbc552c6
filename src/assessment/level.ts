import { type Level, levels, type Words } from '../questionnaire/catalogue.ts';
import type { Interval, LevelRange } from './model.ts';

/** Midpoints between the anchors 25|50 and 50|75, so that equal answers never sit on the border. */
export const thresholds = { erhoeht: 37.5, hoch: 62.5 } as const;
/** Within this distance of a threshold other defensible scales would change the level. */
export const greyZone = 8;

/** Sums of shares miss a border by rounding errors of the machine; they belong to the grey zone. */
const tolerance = 1e-9;

/** Order of levels: 0 niedrig, 1 erhöht, 2 hoch. */
export const levelRank = (level: Level): number => levels.indexOf(level);

/** The heaviest of some levels; `niedrig` if there is none. */
export const highestLevel = (levels: readonly Level[]): Level =>
  levels.reduce<Level>(
    (highest, level) => (levelRank(level) > levelRank(highest) ? level : highest),
    'niedrig',
  );

/** Level of a value on the scale 0–100 without grey zone. Source: docs/verfahren.md, Abschnitt 2. */
export const levelOf = (value: number): Level =>
  value < thresholds.erhoeht ? 'niedrig' : value < thresholds.hoch ? 'erhoeht' : 'hoch';

/** The scale read with the grey zone, or without. */
export type Reach = typeof greyZone | 0;

const mildest = (value: number, reach: Reach): Level => levelOf(value - reach - (reach && tolerance));
const heaviest = (value: number, reach: Reach): Level => levelOf(value + reach + (reach && tolerance));

/**
 * The levels an interval can mean, grey zone included unless said otherwise, raised to the floors of findings.
 * Source: docs/verfahren.md, Abschnitt 2 und docs/verfahren.md, Abschnitt 3 Nr. 4.
 * @param certain floors of findings that hold; they raise both ends
 * @param possible floors of findings that cannot be excluded; they raise the worse end only
 */
export function levelRange(
  [best, worst]: Interval,
  certain: readonly Level[] = [],
  possible: readonly Level[] = [],
  reach: Reach = greyZone,
): LevelRange {
  return {
    from: highestLevel([mildest(best, reach), ...certain]),
    to: highestLevel([heaviest(worst, reach), ...certain, ...possible]),
  };
}

/** True for a range that excludes no level. */
export const isEveryLevel = ({ from, to }: LevelRange): boolean => from === 'niedrig' && to === 'hoch';

/** A range of levels in words, e.g. „niedrig bis erhöht“. */
export function levelWords({ levels: words }: Words, { from, to }: LevelRange): string {
  if (from === to) return words[from];
  return isEveryLevel({ from, to }) ? words.offen : `${words[from]} bis ${words[to]}`;
}
