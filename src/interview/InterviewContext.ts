import { createActorContext } from '@xstate/react';
import { interviewMachine } from './interviewMachine.ts';

/**
 * The running interview of a page: `<InterviewContext.Provider options={{ input: { questionnaire, … } }}>`,
 * then `InterviewContext.useSelector` with narrow selectors and `InterviewContext.useActorRef().send`.
 */
export const InterviewContext = createActorContext(interviewMachine);
