import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { useSend } from '../../interview/useInterview.ts';
import { MAX_COMPARED } from '../../questionnaire/answers.ts';

export type Compared = {
  has: (direction: string) => boolean;
  /** Whether no further direction can be ticked. */
  isFull: boolean;
  count: number;
  toggle: (direction: string) => void;
};

/** The directions ticked for the comparison. Ids of an earlier edition are kept, without effect. */
export function useCompared({ questionnaire, choices: { compared } }: Context): Compared {
  const send = useSend();
  const isKnown = (id: string) => questionnaire.directions.some((direction) => direction.id === id);
  const known = compared.filter(isKnown);
  const has = (id: string) => known.includes(id);
  return {
    has,
    isFull: known.length >= MAX_COMPARED,
    count: known.length,
    toggle: (id) =>
      send({ type: 'choose', compared: has(id) ? known.filter((each) => each !== id) : [...known, id] }),
  };
}
