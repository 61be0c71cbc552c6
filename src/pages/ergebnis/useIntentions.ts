import { useState } from 'react';
import { announcement } from '../../entscheidungsgrundlage/announcement.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { useSend } from '../../interview/useInterview.ts';

/** What the last tick has changed, as a sentence to be read out, and what was intended before it. */
type Effect = { sentence: string; before: readonly string[] | undefined };

export type Intentions = {
  effect: Effect | undefined;
  toggle: (measure: { id: string; title: string }) => void;
  undo: () => void;
};

/** Sets and takes back the tick „vorsehen“, says what that changes, and undoes the last one. */
export function useIntentions({ reading, choices: { measures } }: Context): Intentions {
  const send = useSend();
  const [effect, setEffect] = useState<Effect>();
  const change = (after: readonly string[], words: string, before?: readonly string[]) => {
    setEffect({ sentence: `${words} ${announcement(reading, measures, after)}`, before });
    send({ type: 'choose', measures: after });
  };
  return {
    effect,
    toggle: ({ id, title }) => {
      const isSet = measures.includes(id);
      const after = isSet ? measures.filter((each) => each !== id) : [...measures, id];
      change(after, `„${title}“ ist ${isSet ? 'nicht mehr vorgesehen' : 'vorgesehen'}.`, measures);
    },
    undo: () => {
      if (effect?.before) change(effect.before, 'Rückgängig gemacht.');
    },
  };
}
