import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Drafts } from '../../src/interview/drafts.ts';
import { InterviewContext } from '../../src/interview/InterviewContext.ts';
import type { InterviewEvent } from '../../src/interview/session.ts';
import type { Answers, Choices, Notes } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { StepMemory } from '../../src/ui/Step.tsx';
import { village } from './uiQuestionnaire.ts';

type Start = {
  questionnaire?: Questionnaire;
  answers?: Answers;
  notes?: Notes;
  drafts?: Drafts;
  choices?: Choices;
  /** What happens before the screen is looked at. */
  events?: InterviewEvent[];
};

/**
 * Shows a screen inside a running interview. `user` operates it, `send` does what another screen would do,
 * `session` is what the interview knows by now.
 */
export function renderInterview(
  screen: React.ReactNode,
  { questionnaire = village, events = [], ...start }: Start = {},
) {
  let actor: ReturnType<typeof InterviewContext.useActorRef> | undefined;
  const Capture = () => {
    actor = InterviewContext.useActorRef();
    return null;
  };
  const send = (event: InterviewEvent) => act(() => actor?.send(event));
  const Screen = () =>
    InterviewContext.useSelector(({ value }) => value) === 'welcome' ? null : <main>{screen}</main>;
  const { unmount } = render(
    <StepMemory>
      <InterviewContext.Provider options={{ input: { questionnaire, ...start } }}>
        <Capture />
        <Screen />
      </InterviewContext.Provider>
    </StepMemory>,
  );
  for (const event of events) send(event);
  return {
    unmount,
    user: userEvent.setup(),
    send,
    session: () => {
      if (!actor) throw new Error('The interview is not running.');
      const { context } = actor.getSnapshot();
      return { ...context, answers: context.reading.answers };
    },
  };
}
