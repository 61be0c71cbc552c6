import { isNotApplicable } from '../questionnaire/answers.ts';
import type { Truth } from '../questionnaire/condition.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { contributionsTo, knownShare } from './contributions.ts';
import { type MeanHull, meanHull, pointsIn, statesOf } from './exact/meanHull.ts';
import { type JudgedFloor, meanLevels } from './exact/meanLevels.ts';
import { type MeanPlan, meanPlansOf } from './exact/meanPlan.ts';
import { type Plan, planOf } from './exact/plan.ts';
import { NO, OPEN, YES } from './exact/program.ts';
import { givenIn } from './exact/verdict.ts';
import { isEveryLevel, levelRange, levelRank } from './level.ts';
import type { BausteinResult, DimensionResult, FindingResult, Interval } from './model.ts';
import { weightedMean } from './total.ts';

export type LockIn = {
  dimensions: DimensionResult[];
  bausteine: BausteinResult[];
  /** Weighted mean of the dimensions, never shown; null if nothing scores. */
  total: Interval | null;
};

const codes = { no: NO, open: OPEN, yes: YES } as const;

/** Whether an item takes part in what is scored; one that does not apply is out like one that is not asked. */
function takesPart({ items }: Reading, item: number): Truth {
  const { visible, given } = items[item] ?? { visible: 'no' };
  return given !== undefined && isNotApplicable(given) ? 'no' : visible;
}

type Judged = { result: BausteinResult; hull: MeanHull };

/** The floors of a mean whose findings hold or cannot be excluded. */
const floorsIn = ({ floors }: MeanPlan, findings: readonly FindingResult[]): JudgedFloor[] =>
  floors.flatMap((floor) => {
    const result = findings.find(({ id, row }) => id === floor.id && row === floor.row);
    return result ? [{ ...floor, holds: result.verdict === 'holds' }] : [];
  });

/** What a mean says: its interval, the levels it can mean, and the findings that raise them, heaviest first. */
function judge(
  plan: Plan,
  mean: MeanPlan,
  reading: Reading,
  findings: readonly FindingResult[],
): Judged | undefined {
  const given = givenIn(reading);
  const points = pointsIn(plan, mean, given);
  const hull = meanHull(mean, statesOf(plan, mean, given), points);
  if (!hull) return undefined;
  const floors = floorsIn(mean, findings);
  const interval: Interval = [hull.best.value, hull.worst.value];
  const level = meanLevels(plan, mean, given, hull, points, floors);
  const bare = levelRange(interval);
  const byWeight = floors
    .filter((floor) => levelRank(floor.level) > levelRank(bare.from))
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
  const certain = byWeight.filter(({ holds }) => holds);
  const lifted = levelRange(
    interval,
    certain.map((floor) => floor.level),
  );
  const isLiftedByOneOf = levelRank(level.from) > levelRank(lifted.from);
  const isLive = (item: number): boolean => takesPart(reading, item) !== 'no';
  return {
    hull,
    result: {
      id: mean.id,
      interval,
      level,
      ...(isEveryLevel(level) ? { core: meanLevels(plan, mean, given, hull, points, floors, 0) } : {}),
      raisedBy: [...new Set(certain.map(({ id }) => id))],
      raisedByOneOf: isLiftedByOneOf
        ? [...new Set(byWeight.filter(({ holds }) => !holds).map(({ id }) => id))]
        : [],
      contributions: contributionsTo(plan, mean, hull, points, given, isLive),
    },
  };
}

/**
 * Lock-in per dimension and per Baustein as intervals [best, worst] over all possible answers, lifted by the floors of
 * findings. A Baustein is judged as if it exists. Dimensions and Bausteine that no completion scores are left out.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 2 bis 4, 7 und 8.
 */
export function assessLockIn(reading: Reading, findings: readonly FindingResult[]): LockIn {
  const plan = planOf(reading.questionnaire);
  const plans = meanPlansOf(reading.questionnaire);
  const visible = (item: number): number => codes[takesPart(reading, item)];
  const judged = plans.dimensions.flatMap((mean) => {
    const own = judge(plan, mean, reading, findings);
    return own ? [{ mean, ...own }] : [];
  });
  return {
    dimensions: judged.map(({ mean, result }) => ({
      ...result,
      known: knownShare(mean, givenIn(reading), visible),
    })),
    bausteine: plans.bausteine.flatMap((mean) => judge(plan, mean, reading, findings)?.result ?? []),
    total: weightedMean(
      judged.map(({ mean: { weight }, hull: { best, worst, isCertain } }) => ({
        weight,
        range: { low: best.value, high: worst.value, isCertain },
      })),
    ),
  };
}
