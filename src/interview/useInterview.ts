import { useCallback } from 'react';
import type { Matters } from '../costs/matters.ts';
import type { Choices, EvidenceNotes } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { own } from '../questionnaire/own.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { mayConclude } from './asked.ts';
import { InterviewContext } from './InterviewContext.ts';
import { hrefTo, pathOf } from './location.ts';
import type { InterviewEvent, Place } from './session.ts';

/** The answers so far and what they say. */
export const useReading = (): Reading => InterviewContext.useSelector(({ context }) => context.reading);

/** The questionnaire of this interview, with the names that the municipality has given to Bausteine of its own. */
export const useQuestionnaire = (): Questionnaire =>
  InterviewContext.useSelector(({ context }) => context.reading.questionnaire);

/** The note to a question. */
export const useNote = (question: string): string | undefined =>
  InterviewContext.useSelector(({ context }) => own(context.notes, question));

/** What the answers rest on, as far as it has been said. */
export const useEvidence = (): EvidenceNotes =>
  InterviewContext.useSelector(({ context }) => context.evidence);

/** Money, dates and the own word of the assessment on screen. */
export const useMatters = (): Matters => InterviewContext.useSelector(({ context }) => context.matters);

/** What the municipality intends: measures, scopes of directions, directions compared. */
export const useChoices = (): Choices => InterviewContext.useSelector(({ context }) => context.choices);

/** Whether the result may be seen. */
export const useMayConclude = (): boolean =>
  InterviewContext.useSelector(({ context }) => mayConclude(context));

/** Sends what the user does. It is meant for the screen this was rendered on and for no other. */
export function useSend(): (event: InterviewEvent) => void {
  const actor = InterviewContext.useActorRef();
  const from = InterviewContext.useSelector(({ context }) => pathOf(context));
  return useCallback((event) => actor.send({ ...event, from }), [actor, from]);
}

/** Real links to places of the interview, `<Link {...linkTo({ type: 'overview' })}>`: followed, they send the event. */
export function useLinkTo(): (place: Place) => { href: string; onFollow: () => void } {
  const send = useSend();
  const questionnaire = useQuestionnaire();
  const assessment = InterviewContext.useSelector(({ context }) => context.assessment);
  return (place) => ({ href: hrefTo(place, { questionnaire, assessment }), onFollow: () => send(place) });
}
