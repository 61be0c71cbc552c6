import type { DirectionResult } from '../assessment/model.ts';
import type { Direction } from '../questionnaire/catalogue.ts';
import type { Context } from './context.ts';

export type Pair = { direction: Direction; result: DirectionResult };

/** Directions with their results in authored order. Nothing here sorts: there is no ranking. */
export const directionPairs = ({ questionnaire, assessment }: Context): Pair[] =>
  questionnaire.directions.flatMap((direction) => {
    const result = assessment.directions.find(({ id }) => id === direction.id);
    return result === undefined ? [] : [{ direction, result }];
  });
