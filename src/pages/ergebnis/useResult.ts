import { useMemo } from 'react';
import { assess } from '../../assessment/assess.ts';
import { assessed } from '../../assessment/assessed.ts';
import { type Composition, composition } from '../../entscheidungsgrundlage/compose.ts';
import { type Context, contextOf, type Matter } from '../../entscheidungsgrundlage/context.ts';
import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useMatters, useReading } from '../../interview/useInterview.ts';
import type { EvidenceNotes } from '../../questionnaire/answers.ts';
import { onlyEvidenced } from '../../questionnaire/evidence.ts';
import { once } from '../../questionnaire/memo.ts';
import { isoDay } from '../../workspace/fileName.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';

/**
 * What the pages of the result are made from: the context sentences come from, the document speaking to the reader,
 * and the document as it is printed. Documents are composed when a page needs them: a tick recomputes no more than
 * what is on screen.
 */
export type Result = {
  context: Context;
  document: () => Entscheidungsgrundlage;
  /** What the document takes, piece by piece. */
  pieces: readonly (() => unknown)[];
  paper: () => Entscheidungsgrundlage;
  /** The context of the paper, which speaks of the administration. */
  plain: () => Context;
  /** As if only answers in writing were known; undefined while nothing is said about what they rest on. */
  evidenced: (() => Context) | undefined;
};

const documentIn = ({ pieces, whole }: Composition): Pick<Result, 'document' | 'pieces'> => ({
  document: whole,
  pieces,
});

const isEvidenceGiven = ({ sections, questions }: EvidenceNotes): boolean =>
  Object.keys(sections).length + Object.keys(questions).length > 0;

function evidencedIn(matter: Matter, evidence: EvidenceNotes): Context {
  const reading = onlyEvidenced(matter.reading, evidence);
  return contextOf({ ...matter, reading, assessment: assess(reading) });
}

/** What the answers of this interview mean. */
export function useResult(): Result {
  const reading = useReading();
  const notes = InterviewContext.useSelector(({ context }) => context.notes);
  const evidence = InterviewContext.useSelector(({ context }) => context.evidence);
  const choices = InterviewContext.useSelector(({ context }) => context.choices);
  const matters = useMatters();
  const municipality = useWorkspace(({ active }) => active?.municipality ?? '');
  const isExample = useWorkspace(({ active }) => active?.example === true);
  const today = isoDay(new Date());
  const { scopes } = choices;
  const assessment = assessed(reading, scopes);
  return useMemo(() => {
    const programVersion = __PROGRAM_VERSION__;
    const matter: Matter = {
      reading,
      assessment,
      notes,
      choices,
      matters,
      municipality,
      isExample,
      today,
      programVersion,
    };
    const spoken: Matter = { ...matter, address: 'sie' };
    return {
      context: contextOf(spoken),
      ...documentIn(composition(spoken)),
      paper: once(() => composition(matter).whole()),
      plain: once(() => contextOf(matter)),
      evidenced: isEvidenceGiven(evidence) ? once(() => evidencedIn(spoken, evidence)) : undefined,
    };
  }, [reading, assessment, evidence, notes, choices, matters, municipality, isExample, today]);
}
