import { useState } from 'react';
import type { Matters } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { nextDeadline } from '../../entscheidungsgrundlage/fristen.ts';
import { useSend } from '../../interview/useInterview.ts';

/** What days are computed from. */
export type Given = Partial<Pick<Matters, 'contracts' | 'budget' | 'place'>>;
export type Deadlines = {
  said: string | undefined;
  change: (words: string, after: Given) => void;
  undo: (() => void) | undefined;
  /** How often something was taken back; forms then begin anew. */
  undone: number;
};

/** Moves the focus to a heading where what held it is about to go. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** Stores a change of what days are computed from, says which day comes next, and can take it back. */
export function useDeadlines(context: Context): Deadlines {
  const send = useSend();
  const { matters } = context;
  const [undone, setUndone] = useState(0);
  const [last, setLast] = useState<{ said: string; before?: Given }>();
  const store = (words: string, after: Given, before?: Given) => {
    const next = nextDeadline({ ...context, matters: { ...matters, ...after } });
    const effect =
      next === undefined ? 'Es steht kein Tag mehr an.' : `Nächster Tag: ${next.dateText}, ${next.title}.`;
    setLast({ said: `${words} ${effect}`, ...(before === undefined ? {} : { before }) });
    send({ type: 'state', matters: after });
  };
  const before = last?.before;
  return {
    said: last?.said,
    change: (words, after) => {
      const { contracts, budget, place } = matters;
      store(words, after, { contracts, budget, place });
    },
    undo:
      before &&
      (() => {
        store('Rückgängig gemacht.', before);
        setUndone(undone + 1);
        focusOn('fristen');
      }),
    undone,
  };
}
