import type { Level } from '../../questionnaire/catalogue.ts';
import { greyZone, highestLevel, levelRange, levelRank, type Reach } from '../level.ts';
import type { LevelRange } from '../model.ts';
import { leafStates, type MeanHull, meanEnd, type Points } from './meanHull.ts';
import type { Floor, MeanPlan } from './meanPlan.ts';
import type { Plan } from './plan.ts';
import { NO, OPEN } from './program.ts';
import { type End, type GivenOf, settled, walk } from './walk.ts';

/** A floor with what is certain about its finding. */
export type JudgedFloor = Floor & { holds: boolean };

const levelsOf = (floors: readonly Floor[]): Level[] => floors.map(({ level }) => level);

/**
 * The mildest or the heaviest level over all completions that score something: of each, the level of its value, lifted
 * by the findings that hold in it. At the best end scored items have their best answers, at the worst end their worst: a
 * worse answer never makes a finding vanish, so no milder and no heavier completion is missed.
 */
function extremeLevel(
  plan: Plan,
  mean: MeanPlan,
  given: GivenOf,
  { low, high }: Points,
  floors: readonly JudgedFloor[],
  reach: Reach,
  end: End,
): Level | undefined {
  const { truths } = plan;
  const isBest = end === 'best';
  const furthest = isBest ? 'niedrig' : 'hoch';
  let found: Level | undefined;
  const visit = (): boolean => {
    const states = leafStates(plan, mean, mean.floorScope, given, truths);
    const mark = meanEnd(mean, states, isBest ? low : high, isBest ? 1 : -1);
    if (!mark) return false;
    const isLifting = ({ holds, program, own }: JudgedFloor): boolean =>
      holds || settled(plan, program, own, mean.floorScope, given, truths, end) > (isBest ? OPEN : NO);
    const lifting = floors.filter(isLifting);
    const bare = levelRange([mark.value, mark.value], [], [], reach);
    const level = highestLevel([isBest ? bare.from : bare.to, ...levelsOf(lifting)]);
    const isFurther = found === undefined || levelRank(level) < levelRank(found) === isBest;
    if (isFurther && level !== found) found = level;
    return found === furthest;
  };
  walk(plan, mean.floorScope, given, truths, visit, end);
  return found;
}

/**
 * The levels a mean can mean, grey zone included unless said otherwise, lifted by findings. While every floor is decided, value and floors
 * can be judged one after the other; otherwise completion by completion. Source: docs/verfahren.md, Abschnitt 3 Nr. 4.
 * @param floors those that hold or cannot be excluded
 */
export function meanLevels(
  plan: Plan,
  mean: MeanPlan,
  given: GivenOf,
  hull: MeanHull,
  points: Points,
  floors: readonly JudgedFloor[],
  reach: Reach = greyZone,
): LevelRange {
  const certain = levelsOf(floors.filter(({ holds }) => holds));
  const apart = levelRange([hull.best.value, hull.worst.value], certain, levelsOf(floors), reach);
  if (floors.every(({ holds }) => holds)) return apart;
  return {
    from: extremeLevel(plan, mean, given, points, floors, reach, 'best') ?? apart.from,
    to: extremeLevel(plan, mean, given, points, floors, reach, 'worst') ?? apart.to,
  };
}
