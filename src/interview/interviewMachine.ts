import { assign, setup } from 'xstate';
import { findQuestion } from '../questionnaire/items.ts';
import {
  isAcceptable,
  isAsked,
  lastChecked,
  mayConclude,
  recordRows,
  revise,
  type Screen,
  step,
} from './course.ts';
import { withNote } from './notes.ts';
import {
  type InterviewEvent,
  type InterviewInput,
  newSession,
  type Return,
  type Session,
} from './session.ts';

/**
 * One sitting with a questionnaire: which screen is shown, and what can be done there. It knows no question
 * by name; where an event leads is settled in `course.ts`. An event that does not fit changes nothing.
 */
export const interviewMachine = setup({
  types: {
    context: {} as Session,
    events: {} as InterviewEvent,
    input: {} as InterviewInput,
  },
  guards: {
    leadsTo: ({ context, event }, screen: Screen) => step(context, event).screen === screen,
    isUnacceptable: ({ context, event }) => event.type === 'answer' && !isAcceptable(context, event),
    isRecordable: ({ context, event }) => event.type === 'record' && isAcceptable(context, event),
    isAsked: ({ context, event }) => event.type === 'change' && isAsked(context, event.question),
    isKnown: ({ context, event }) =>
      event.type === 'note' && findQuestion(context.questionnaire, event.question) !== undefined,
    checksPart: ({ context }) => context.section !== undefined,
    mayConclude: ({ context }) => mayConclude(context),
  },
  actions: {
    move: assign(({ context, event }) => step(context, event).session),
    lastChecked: assign(({ context }) => lastChecked(context)),
    revise: assign(({ context, event }, from: Return['screen']) =>
      event.type === 'change' ? revise(context, event.question, from) : {},
    ),
    record: assign(({ context, event }) => (event.type === 'record' ? recordRows(context, event) : {})),
    leave: assign({ section: undefined, returnTo: undefined }),
    note: assign(({ context, event }) =>
      event.type === 'note' ? { notes: withNote(context.notes, event.question, event.text) } : {},
    ),
  },
}).createMachine({
  id: 'interview',
  context: ({ input }) => newSession(input),
  initial: 'welcome',
  on: {
    welcome: { target: '.welcome', actions: 'leave' },
    overview: { target: '.overview', actions: 'leave' },
    begin: [
      { guard: { type: 'leadsTo', params: 'asking' }, target: '.asking', actions: 'move' },
      { target: '.reviewing', actions: 'move' },
    ],
    goTo: [
      { guard: { type: 'leadsTo', params: 'asking' }, target: '.asking', actions: 'move' },
      { target: '.reviewing', actions: 'move' },
    ],
    review: { target: '.reviewing', actions: 'move' },
    change: { guard: 'isAsked', target: '.revising', actions: { type: 'revise', params: 'reviewing' } },
    conclude: { guard: 'mayConclude', target: '.concluded', actions: 'leave' },
    note: { guard: 'isKnown', actions: 'note' },
  },
  states: {
    welcome: {},
    overview: {
      on: { back: { target: 'welcome' } },
    },
    asking: {
      on: {
        record: { guard: 'isRecordable', actions: 'record' },
        answer: [
          { guard: 'isUnacceptable' },
          { guard: { type: 'leadsTo', params: 'asking' }, target: 'asking', actions: 'move' },
          { guard: { type: 'leadsTo', params: 'concluded' }, target: 'concluded', actions: 'move' },
          { target: 'reviewing', actions: 'move' },
        ],
        skip: [
          { guard: { type: 'leadsTo', params: 'asking' }, target: 'asking', actions: 'move' },
          { guard: { type: 'leadsTo', params: 'concluded' }, target: 'concluded', actions: 'move' },
          { target: 'reviewing', actions: 'move' },
        ],
        back: [
          { guard: { type: 'leadsTo', params: 'asking' }, target: 'asking', actions: 'move' },
          { guard: { type: 'leadsTo', params: 'revising' }, target: 'revising', actions: 'move' },
          { guard: { type: 'leadsTo', params: 'reviewing' }, target: 'reviewing', actions: 'move' },
          { target: 'overview' },
        ],
      },
    },
    reviewing: {
      on: {
        continue: [
          { guard: { type: 'leadsTo', params: 'asking' }, target: 'asking', actions: 'move' },
          { guard: 'checksPart', target: 'reviewing', actions: 'move' },
        ],
        back: { target: 'asking', actions: 'lastChecked' },
      },
    },
    revising: {
      on: {
        record: { guard: 'isRecordable', actions: 'record' },
        answer: [
          { guard: 'isUnacceptable' },
          { guard: { type: 'leadsTo', params: 'asking' }, target: 'asking', actions: 'move' },
          { guard: { type: 'leadsTo', params: 'concluded' }, target: 'concluded', actions: 'move' },
          { target: 'reviewing', actions: 'move' },
        ],
        back: [
          { guard: { type: 'leadsTo', params: 'concluded' }, target: 'concluded', actions: 'move' },
          { target: 'reviewing', actions: 'move' },
        ],
      },
    },
    concluded: {
      on: {
        change: { guard: 'isAsked', target: 'revising', actions: { type: 'revise', params: 'concluded' } },
        back: { target: 'reviewing', actions: 'leave' },
      },
    },
  },
});
