import { useState } from 'react';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { insteadIn, readInstead, reasonIn } from './instead.ts';
import type { FormItem } from './item.ts';

/**
 * What a form that is answered by writing holds instead of an answer: „Weiß ich nicht“, or why it does not apply.
 * Writing and this exclude each other.
 * @param clear empties what was written
 */
export function useInstead(item: FormItem, clear: () => void) {
  const [chosen, choose] = useState(() => insteadIn(item.given));
  const [reason, setReason] = useState(() => reasonIn(item.given));
  return {
    reading: readInstead(item, chosen, reason),
    /** Something is written. */
    drop: () => choose(undefined),
    /** For `InsteadTicks`. */
    ticks: (problem: Problem | undefined) => ({
      name: item.name,
      question: item.question,
      chosen,
      reason,
      problem,
      onChoose: (next: string | undefined) => {
        choose(next);
        clear();
      },
      onReason: setReason,
    }),
  };
}
