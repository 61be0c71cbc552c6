import { chunk } from './chunk.ts';

/** What asks questions with rows, as tables or row by row; the way to the first question does without it. */
export const rowsChunk = chunk(() => import('../pages/fragebogen/RowsQuestion.tsx'));
