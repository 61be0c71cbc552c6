import type { Reading } from '../questionnaire/reading.ts';
import { improvementBy } from './improvement.ts';
import type { Intended, LevelRange } from './model.ts';
import { fatesOf, outcomesLeft } from './outcomes.ts';
import { measuresFor } from './possibleMeasures.ts';
import { revised, targetsOf } from './revision.ts';
import { situationIn } from './situation.ts';

const levelBetween = (most: LevelRange, least: LevelRange): LevelRange => ({ from: most.from, to: least.to });

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
  return {
    dimensions: before.lockIn.dimensions.flatMap(({ id, interval, level }) => {
      const [low, high] = [better, worse].map(({ lockIn }) =>
        lockIn.dimensions.find((each) => each.id === id),
      );
      if (!low || !high) return [];
      return [
        {
          id,
          before: { interval, level },
          after: {
            interval: [low.interval[0], high.interval[1]] as const,
            level: levelBetween(low.level, high.level),
          },
          change: changes.get(id) ?? ([0, 0] as const),
        },
      ];
    }),
    bausteine: before.lockIn.bausteine.flatMap(({ id, level }) => {
      const [low, high] = [better, worse].map(({ lockIn }) =>
        lockIn.bausteine.find((each) => each.id === id),
      );
      return low && high ? [{ id, before: level, after: levelBetween(low.level, high.level) }] : [];
    }),
    ...fatesOf(today, outcomesLeft(worse, sure), outcomesLeft(better, measures)),
  };
}
