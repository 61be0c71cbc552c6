import type { PartialAnswer } from '../answers.ts';
import type { SingleQuestion } from '../question.ts';
import { choice } from './choice.ts';
import type { Kind } from './kind.ts';

/** Exactly one option; the answer is its id. */
export const single: Kind<SingleQuestion, string | PartialAnswer> = { ...choice, hasRows: false };
