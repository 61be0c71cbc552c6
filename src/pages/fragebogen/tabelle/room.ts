import { useCallback, useSyncExternalStore } from 'react';
import type { RowedQuestion } from '../../../questionnaire/question.ts';

/** Widths in px at the usual size of letters; all of them grow with it. */
const WIDTHS = { head: 312, option: 114, party: 79, written: 164, margins: 78 } as const;

/** How wide the page has to be for a table with so many columns to choose from, in em of a media query (16 px). */
export function widthNeeded(question: RowedQuestion, columns: number): number {
  const { head, option, party, written, margins } = WIDTHS;
  const choices = question.kind === 'tasks' ? columns * party + written : columns * option;
  return (head + choices + margins) / 16;
}

/** Whether the window is at least so wide, also after it has changed. False where this cannot be known. */
export function useIsAtLeast(em: number): boolean {
  const query = `(min-width: ${em}em)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}
