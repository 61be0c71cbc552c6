import { levelRank } from '../../../src/assessment/level.ts';
import type { Assessment, Contribution, Interval, LevelRange } from '../../../src/assessment/model.ts';

export const tolerance = 1e-9;

export function must(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

export const show = (value: unknown): string => JSON.stringify(value);
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-7;
export const isWithin = ([low, high]: Interval, [outerLow, outerHigh]: Interval): boolean =>
  outerLow <= low + tolerance && high <= outerHigh + tolerance;
export const isLevelWithin = (inner: LevelRange, outer: LevelRange): boolean =>
  levelRank(outer.from) <= levelRank(inner.from) && levelRank(inner.to) <= levelRank(outer.to);
export const isNotWorse = (better: Interval, worse: Interval): boolean =>
  better[0] <= worse[0] + tolerance && better[1] <= worse[1] + tolerance;
export const isLevelNotWorse = (better: LevelRange, worse: LevelRange): boolean =>
  levelRank(better.from) <= levelRank(worse.from) && levelRank(better.to) <= levelRank(worse.to);

export type Judged = {
  id: string;
  interval: Interval;
  level: LevelRange;
  raisedBy: string[];
  raisedByOneOf: string[];
  contributions: Contribution[];
};
export const judged = ({ dimensions, bausteine }: Assessment): Judged[] => [...dimensions, ...bausteine];
/** Pairs what two assessments say about the same dimension or Baustein; those only one of them has are left out. */
export const paired = (a: Assessment, b: Assessment): [Judged, Judged][] => [
  ...a.dimensions.flatMap((one): [Judged, Judged][] =>
    b.dimensions.filter(({ id }) => id === one.id).map((other) => [one, other]),
  ),
  ...a.bausteine.flatMap((one): [Judged, Judged][] =>
    b.bausteine.filter(({ id }) => id === one.id).map((other) => [one, other]),
  ),
];

export const findingKeys = (
  { findings }: Assessment,
  verdicts: readonly string[] = ['holds', 'possible'],
): string[] =>
  findings.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id, row }) => `${id}@${row ?? ''}`);
export const gapKeys = (
  { responsibilities }: Assessment,
  verdicts: readonly string[] = ['holds', 'possible'],
): string[] =>
  responsibilities.gaps
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ task, kind }) => `${task}@${kind}`);
export const isSubset = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((each) => all.includes(each));
