import type { PartialAnswer } from '../answers.ts';
import type { MatrixQuestion } from '../question.ts';
import { choice } from './choice.ts';
import type { Kind } from './kind.ts';

/** Exactly one option per row. */
export const matrix: Kind<MatrixQuestion, string | PartialAnswer> = { ...choice, hasRows: true };
