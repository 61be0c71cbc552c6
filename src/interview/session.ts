import type { Answer, Answers, Notes } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { type Reading, read } from '../questionnaire/reading.ts';

/** Everything the user can have on screen; each is a state of the machine. */
export const screens = ['welcome', 'overview', 'asking', 'reviewing', 'revising', 'concluded'] as const;
export type Screen = (typeof screens)[number];

/** Where the change of one answer began and leads back to, and the questions it has opened on the way. */
export type Return = { screen: 'reviewing' | 'concluded'; question: string; opened: readonly string[] };

/** Everything one interview knows. Only answers, notes and the cursor `at` are worth storing. */
export type Session = {
  questionnaire: Questionnaire;
  /** What the user sees: the state of the machine, for those who cannot see it. */
  screen: Screen;
  /** The answers and what they say, read once whenever they change. */
  reading: Reading;
  notes: Notes;
  /** The question on screen, or the last one that was. */
  at: string | undefined;
  /** The part that is being checked; undefined means all of them. */
  section: string | undefined;
  /** Set while one answer is changed, until the user is back where this began. */
  returnTo: Return | undefined;
};

export type InterviewInput = {
  questionnaire: Questionnaire;
  answers?: Answers;
  notes?: Notes;
  at?: string | undefined;
};

export type AnswerEvent = {
  type: 'answer';
  /** `undefined` takes back the answer of a voluntary question. */
  answer: Answer | undefined;
  /** Replaces the note; empty removes it; missing leaves it. */
  note?: string;
};
/** Stores rows of the question on screen, which stays there until its last row. */
export type RecordEvent = { type: 'record'; answer: Answer };
export type SkipEvent = { type: 'skip'; note?: string };

/** The screens that have an address, each as the event that leads there. */
export type Place =
  | { type: 'welcome' }
  | { type: 'overview' }
  | { type: 'goTo'; question: string }
  | { type: 'change'; question: string }
  | { type: 'review'; section?: string }
  | { type: 'conclude' };

type Deed =
  | Place
  | { type: 'begin' }
  | AnswerEvent
  | RecordEvent
  | SkipEvent
  | { type: 'back' }
  | { type: 'continue' }
  | { type: 'note'; question: string; text: string };

export type InterviewEvent = Deed & {
  /** The path of the screen it is meant for. On any other it is refused: that click came too late. */
  from?: string;
};

/** A session at the very beginning, or as it was stored. */
export const newSession = ({ questionnaire, answers = {}, notes = {}, at }: InterviewInput): Session => ({
  questionnaire,
  screen: 'welcome',
  reading: read(questionnaire, answers),
  notes,
  at,
  section: undefined,
  returnTo: undefined,
});
