import { type Drafts, draftOf } from '../../interview/drafts.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { openedDraft, readForm } from './formKinds.ts';
import type { FormItem } from './item.ts';

/** What is missing or wrong in the form of an item; undefined where one can go on. */
export function problemOf(item: FormItem, drafts: Drafts): Problem | undefined {
  const reading = readForm(item, draftOf(drafts, item.key) ?? openedDraft(item));
  if ('answer' in reading) return undefined;
  return reading.empty && item.question.optional ? undefined : reading.problem;
}

/** What is missing or wrong, and where. */
export type FoundProblem = { item: FormItem; problem: Problem };

/** Most problems that are named one by one. */
const MOST_NAMED = 5;

/**
 * The problems of a page as they are listed: one of several says what it is about, and many of them are one line that
 * leads to the first. Each stands at its inputs, too.
 */
export function summed(problems: readonly FoundProblem[]): readonly Problem[] {
  const [first] = problems;
  if (first && problems.length > MOST_NAMED) {
    const message = `An ${problems.length}\u00a0Stellen fehlt noch etwas. Zur ersten`;
    return [{ message, target: first.problem.target }];
  }
  if (problems.length === 1) return problems.map(({ problem }) => problem);
  return problems.map(({ item: { row, question }, problem: { message, target } }) => ({
    message: `${row?.label ?? question.short}: ${message}`,
    target,
  }));
}
