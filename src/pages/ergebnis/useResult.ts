import { useMemo } from 'react';
import { assess } from '../../assessment/assess.ts';
import { compose } from '../../entscheidungsgrundlage/compose.ts';
import { type Context, contextOf, type Matter } from '../../entscheidungsgrundlage/context.ts';
import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading } from '../../interview/useInterview.ts';
import { isoDay } from '../../workspace/fileName.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';

/**
 * What the pages of the result are made from: the document speaking to the reader and the context its sentences come
 * from; and the document as it is printed, composed when it is needed.
 */
export type Result = {
  document: Entscheidungsgrundlage;
  context: Context;
  paper: () => Entscheidungsgrundlage;
};

/** What the answers of this interview mean. */
export function useResult(): Result {
  const reading = useReading();
  const notes = InterviewContext.useSelector(({ context }) => context.notes);
  const municipality = useWorkspace(({ active }) => active?.municipality ?? '');
  const today = isoDay(new Date());
  return useMemo(() => {
    const programVersion = __PROGRAM_VERSION__;
    const matter: Matter = {
      reading,
      assessment: assess(reading),
      notes,
      municipality,
      today,
      programVersion,
    };
    const spoken: Matter = { ...matter, address: 'sie' };
    let paper: Entscheidungsgrundlage | undefined;
    return {
      document: compose(spoken),
      context: contextOf(spoken),
      paper: () => {
        paper ??= compose(matter);
        return paper;
      },
    };
  }, [reading, notes, municipality, today]);
}
