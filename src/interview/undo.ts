import type { ItemAnswer } from '../questionnaire/answers.ts';
import type { Draft } from './drafts.ts';

/** What was taken over for several rows at once, and what stood in each of them before. */
export type Undo = {
  question: string;
  rows: readonly {
    row: string;
    taken: ItemAnswer;
    before: ItemAnswer | undefined;
    draft: Draft | undefined;
  }[];
};
