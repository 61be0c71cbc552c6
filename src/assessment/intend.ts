import type { Reading } from '../questionnaire/reading.ts';
import { improvementBy } from './improvement.ts';
import { isEveryLevel, levelOf } from './level.ts';
import type { BausteinResult, Intended, Rated } from './model.ts';
import { fatesOf, outcomesLeft } from './outcomes.ts';
import { measuresFor } from './possibleMeasures.ts';
import { revised, targetsOf } from './revision.ts';
import { situationIn } from './situation.ts';

const rated = ({ interval, level, core }: Rated): Rated => ({
  interval,
  level,
  ...(core === undefined ? {} : { core }),
});

/** Everything between the best that can be reached and the least that is certain. */
function between(most: Rated, least: Rated): Rated {
  const interval = [most.interval[0], least.interval[1]] as const;
  const level = { from: most.level.from, to: least.level.to };
  if (!isEveryLevel(level)) return { interval, level };
  const core = { from: most.core?.from ?? levelOf(interval[0]), to: least.core?.to ?? least.level.to };
  return { interval, level, core };
}

/** The same dimensions or Bausteine in three states. */
function changesIn<Result extends BausteinResult>([today, most, least]: readonly (readonly Result[])[]): {
  id: string;
  before: Rated;
  after: Rated;
}[] {
  return (today ?? []).flatMap((before) => {
    const [high, low] = [most, least].map((each) => each?.find(({ id }) => id === before.id));
    return high && low ? [{ id: before.id, before: rated(before), after: between(high, low) }] : [];
  });
}

/**
 * What all intended measures change together, worked out as a whole: every dimension and Baustein before and after, and
 * what becomes of the findings and gaps of today. A measure that needs the consent of others, and an open answer that
 * may be good already, make the state afterwards a range. Measures that do not fit here change nothing.
 * Source: docs/verfahren.md, Abschnitt 8.
 */
export function intend(reading: Reading, measureIds: readonly string[]): Intended {
  const measures = measuresFor(reading).filter(({ id }) => measureIds.includes(id));
  const sure = measures.filter(({ consent }) => !consent);
  const least = revised(reading, targetsOf(reading, sure), 'least');
  const most = revised(reading, targetsOf(reading, measures), 'most');
  const [before, worse, better] = [situationIn(reading), situationIn(least), situationIn(most)];
  const today = outcomesLeft(before, []);
  const changes = new Map(improvementBy(reading, measures).dimensions.map(({ id, change }) => [id, change]));
  const states = [before.lockIn, better.lockIn, worse.lockIn];
  return {
    dimensions: changesIn(states.map(({ dimensions }) => dimensions)).map((each) => ({
      ...each,
      change: changes.get(each.id) ?? ([0, 0] as const),
    })),
    bausteine: changesIn(states.map(({ bausteine }) => bausteine)),
    ...fatesOf(today, outcomesLeft(worse, sure), outcomesLeft(better, measures)),
  };
}
