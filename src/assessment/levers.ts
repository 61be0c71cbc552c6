import { perObject } from '../questionnaire/memo.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { improvementBy } from './improvement.ts';
import type { Lever } from './model.ts';
import { fatesOf, outcomesLeft } from './outcomes.ts';
import { measuresFor } from './possibleMeasures.ts';
import { revised, targetsOf } from './revision.ts';
import { situationIn } from './situation.ts';

/**
 * What every measure changes, alone: a range per dimension over all completions, and the findings and gaps of today
 * that it closes. An answer that is open may be good already, so nothing is certain there.
 * Source: docs/verfahren.md, Abschnitt 8.
 */
export const leversOf = perObject((reading: Reading): Lever[] => {
  const today = outcomesLeft(situationIn(reading), []);
  return measuresFor(reading).map((measure) => {
    const targets = targetsOf(reading, [measure]);
    const sure = measure.consent ? [] : [measure];
    const least = situationIn(measure.consent ? reading : revised(reading, targets, 'least'));
    const most = situationIn(revised(reading, targets, 'most'));
    const { closes, mayClose } = fatesOf(today, outcomesLeft(least, sure), outcomesLeft(most, [measure]));
    return { id: measure.id, ...improvementBy(reading, [measure]), closes, mayClose };
  });
});
