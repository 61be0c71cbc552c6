import type { Choices } from '../questionnaire/answers.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { assessed } from './assessed.ts';
import { settingIn } from './directions/setting.ts';
import { meanPlanPieces } from './exact/meanPlan.ts';
import { leversOf } from './levers.ts';
import { measuresFor } from './possibleMeasures.ts';
import { situationIn } from './situation.ts';

/**
 * What an assessment takes, piece by piece: each remembers what it has worked out, and `assessed` finds it there. Whoever
 * runs through them may do something else in between, so that a slow computer answers while it calculates.
 */
export const piecesOf = (
  reading: Reading,
  { scopes }: Pick<Choices, 'scopes'>,
): readonly (() => unknown)[] => [
  ...meanPlanPieces(reading.questionnaire),
  () => situationIn(reading),
  () => situationIn(reading).lockIn,
  () => measuresFor(reading),
  () => settingIn(reading),
  () => leversOf(reading),
  () => assessed(reading, scopes),
  () => assessed(reading, scopes).clarifications,
  ...reading.questionnaire.directions.map(
    (_, place) => () => assessed(reading, scopes).directions[place]?.effects,
  ),
];
