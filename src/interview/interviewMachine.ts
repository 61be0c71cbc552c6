import { assign, setup } from 'xstate';
import { perObject } from '../questionnaire/memo.ts';
import { step } from './course.ts';
import {
  type InterviewEvent,
  type InterviewInput,
  newSession,
  type Screen,
  type Session,
  screens,
} from './session.ts';

/** Where an event leads. Every way out of a screen asks, and so do links and buttons; it is judged once. */
const judged = perObject((session: Session) =>
  perObject((event: InterviewEvent) => ({ next: step(session, event) })),
);

/** The screens an event can lead to. Which one it is, and whether it leads anywhere, is settled in `course.ts`. */
const to = (...targets: readonly Screen[]) =>
  targets.map((screen) => ({
    guard: { type: 'leadsTo', params: screen } as const,
    target: `#interview.${screen}`,
    actions: 'move' as const,
  }));

/**
 * One sitting with a questionnaire: which screen is shown, and what leads where. It knows no question by name.
 * An event that does not fit changes nothing.
 */
export const interviewMachine = setup({
  types: {
    context: {} as Session,
    events: {} as InterviewEvent,
    input: {} as InterviewInput,
  },
  guards: {
    leadsTo: ({ context, event }, screen: Screen) => judged(context)(event).next?.screen === screen,
  },
  actions: {
    move: assign(({ context, event }) => judged(context)(event).next ?? context),
  },
}).createMachine({
  id: 'interview',
  context: ({ input }) => newSession(input),
  initial: 'welcome',
  on: {
    welcome: to('welcome'),
    overview: to('overview'),
    begin: to('asking', 'reviewing'),
    goTo: to('asking', 'reviewing'),
    review: to('reviewing'),
    change: to('revising'),
    conclude: to('concluded'),
    record: to(...screens),
    takeOver: to(...screens),
    draft: to(...screens),
    undo: to(...screens),
    note: to(...screens),
    evidence: to(...screens),
    choose: to(...screens),
    state: to(...screens),
    equip: to(...screens),
  },
  states: {
    welcome: {},
    overview: {
      on: { back: to('welcome', 'overview') },
    },
    asking: {
      on: {
        answer: to('asking', 'concluded', 'reviewing'),
        skip: to('asking', 'concluded', 'reviewing'),
        back: to('asking', 'revising', 'reviewing', 'concluded', 'overview'),
      },
    },
    reviewing: {
      on: { continue: to('asking', 'reviewing'), back: to('asking') },
    },
    revising: {
      on: {
        answer: to('asking', 'concluded', 'reviewing'),
        skip: to('asking', 'concluded', 'reviewing'),
        back: to('concluded', 'reviewing'),
      },
    },
    concluded: {
      on: { back: to('asking', 'reviewing') },
    },
  },
});
