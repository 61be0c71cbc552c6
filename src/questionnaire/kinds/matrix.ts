import type { PartialAnswer } from '../answers.ts';
import type { MatrixQuestion } from '../model.ts';
import type { Kind } from './kind.ts';
import { single } from './single.ts';

/** Exactly one option per row. */
export const matrix: Kind<MatrixQuestion, string | PartialAnswer> = single;
