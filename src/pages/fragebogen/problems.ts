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
