import { useState } from 'react';
import { changed, type Matters, type MattersChange } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { useSend } from '../../interview/useInterview.ts';

export type Stating = {
  /** What was done last and what it changes, one or two sentences. */
  said: string | undefined;
  /** Stores parts of what the municipality states. `words` say what was done. */
  change: (words: string, after: MattersChange) => void;
  undo: (() => void) | undefined;
  /** How often something was taken back; forms that hold drafts then begin anew. */
  undone: number;
};

/** Moves the focus to a heading where what held it is about to go. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The parts of `matters` that `after` replaces, as they are now. */
const replacedBy = (matters: Matters, after: MattersChange): MattersChange =>
  Object.fromEntries(Object.keys(after).map((key) => [key, matters[key as keyof Matters]]));

/**
 * Stores what the municipality states beside its answers, says in one sentence what that changes, and can take the last
 * change back.
 * @param effectOf what follows from the new state, a finished sentence
 * @param home id of the heading that gets the focus after undoing
 */
export function useStating(context: Context, effectOf: (after: Context) => string, home: string): Stating {
  const send = useSend();
  const { matters } = context;
  const [undone, setUndone] = useState(0);
  const [last, setLast] = useState<{ said: string; before?: MattersChange }>();
  const store = (words: string, after: MattersChange, before?: MattersChange) => {
    const effect = effectOf({ ...context, matters: changed(matters, after) });
    setLast({ said: `${words} ${effect}`.trim(), ...(before === undefined ? {} : { before }) });
    send({ type: 'state', matters: after });
  };
  const before = last?.before;
  return {
    said: last?.said,
    change: (words, after) => store(words, after, replacedBy(matters, after)),
    undo:
      before &&
      (() => {
        store('Rückgängig gemacht.', before);
        setUndone(undone + 1);
        focusOn(home);
      }),
    undone,
  };
}
