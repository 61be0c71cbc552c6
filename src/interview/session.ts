import { type Matters, type MattersChange, noMatters } from '../costs/matters.ts';
import {
  type Answer,
  type Answers,
  type Choices,
  type EvidenceGrade,
  type EvidenceNotes,
  type ItemAnswer,
  type Notes,
  noChoices,
  noEvidence,
  type RowAnswers,
} from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import { type Reading, read } from '../questionnaire/reading.ts';
import { type Draft, type Drafts, noDrafts } from './drafts.ts';
import type { Undo } from './undo.ts';

/** Everything the user can have on screen; each is a state of the machine. */
export const screens = ['welcome', 'overview', 'asking', 'reviewing', 'revising', 'concluded'] as const;
export type Screen = (typeof screens)[number];

/** The pages of the result, in their order; the last one holds all of it. */
export const resultPages = [
  'ueberblick',
  'anlass',
  'bindung',
  'zustaendigkeiten',
  'moeglichkeiten',
  'geld',
  'schritte',
  'vorlage',
  'alles',
] as const;
export type ResultPage = (typeof resultPages)[number];

/** One page of the result; `part` is one direction or the comparison, or the section to begin reading at. */
export type ResultPlace = { page: ResultPage; part?: string };

/** The part of „Möglichkeiten“ that compares directions; any other part is a direction. */
export const COMPARISON = 'vergleich';

/** What stands in addresses for an assessment that is stored nowhere. */
export const NOT_STORED = '-';

/** Where the change of one answer began and leads back to, and the questions it has opened on the way. */
export type Return = { screen: 'reviewing' | 'concluded'; question: string; opened: readonly string[] };

/** Everything one interview knows. Only answers, drafts, notes, evidence, choices, matters and the cursor `at` are worth storing. */
export type Session = {
  questionnaire: Questionnaire;
  /** Id of the assessment: its result has addresses of its own. */
  assessment: string;
  /** What the user sees: the state of the machine, for those who cannot see it. */
  screen: Screen;
  /** The answers and what they say, read once whenever they change. */
  reading: Reading;
  /** What the answers said when the question on screen was opened: what a change opens is measured from here. */
  entered: Reading;
  /** What stands in forms and is no answer yet. */
  drafts: Drafts;
  notes: Notes;
  evidence: EvidenceNotes;
  /** What the municipality intends; no answer and no way through the interview depends on it. */
  choices: Choices;
  /** What it says of money, dates and its own word; nothing before the result depends on it. */
  matters: Matters;
  /** The question on screen, or the last one that was. */
  at: string | undefined;
  /** The row of that question that was chosen; undefined while the rows are gone through in their order. */
  row: string | undefined;
  /** The item that was answered last on this screen. */
  touched: ItemKey | undefined;
  /** What was taken over last on this screen. */
  undo: Undo | undefined;
  /** The contact whose open questions the overview lists; undefined means all that is asked. */
  contact: string | undefined;
  /** The part that is being checked; undefined means all of them. */
  section: string | undefined;
  /** Set while one answer is changed, until the user is back where this began. */
  returnTo: Return | undefined;
  /** The page of the result on screen, or the last one that was. */
  result: ResultPlace;
};

export type InterviewInput = {
  questionnaire: Questionnaire;
  assessment?: string | undefined;
  answers?: Answers;
  drafts?: Drafts;
  notes?: Notes;
  evidence?: EvidenceNotes;
  choices?: Choices;
  matters?: Matters;
  at?: string | undefined;
};

export type AnswerEvent = {
  type: 'answer';
  /** `undefined` takes back the answer of a voluntary question. */
  answer: Answer | undefined;
  /** Replaces the note; empty removes it; missing leaves it. */
  note?: string;
};
/**
 * Stores the answer of a question or of one of its rows; the screen stays. Without an answer what is stored there is
 * taken back.
 */
export type RecordEvent = {
  type: 'record';
  question: string;
  row?: string;
  answer: ItemAnswer | undefined;
};
/** Stores answers for several rows of a question at once, each its own; one `undo` takes all of them back. */
export type TakeOverEvent = { type: 'takeOver'; question: string; answers: RowAnswers };
/** Keeps what stands in the form of an item; without a draft the form holds nothing but the answer. */
export type DraftEvent = { type: 'draft'; item: ItemKey; draft: Draft | undefined };
/** Says what the answers of a part rest on, or that of one question; without a grade this is taken back. */
export type EvidenceEvent = { type: 'evidence'; grade: EvidenceGrade | undefined } & (
  | { section: string }
  | { question: string }
);
/** Replaces what is named; to undo it, the former value is sent. */
export type ChooseEvent = { type: 'choose' } & Partial<Choices>;
/** Replaces what is named; to undo it, the former value is sent. */
export type StateEvent = { type: 'state'; matters: MattersChange };
export type SkipEvent = { type: 'skip'; note?: string };

/** The screens that have an address, each as the event that leads there. */
export type Place =
  | { type: 'welcome' }
  /** `contact`: what is open among what this contact usually knows. */
  | { type: 'overview'; contact?: string }
  | { type: 'goTo'; question: string; row?: string }
  | { type: 'change'; question: string; row?: string }
  | { type: 'review'; section?: string }
  | ({ type: 'conclude' } & Partial<ResultPlace>);

type Deed =
  | Place
  | { type: 'begin' }
  | AnswerEvent
  | RecordEvent
  | TakeOverEvent
  | DraftEvent
  /** Takes back what was taken over last. */
  | { type: 'undo' }
  | SkipEvent
  | { type: 'back' }
  | { type: 'continue' }
  | { type: 'note'; question: string; text: string }
  | EvidenceEvent
  | ChooseEvent
  | StateEvent
  /** Puts the whole questionnaire in the place of the part the interview began with: a result needs it. */
  | { type: 'equip'; questionnaire: Questionnaire };

export type InterviewEvent = Deed & {
  /** The path of the screen it is meant for. On any other it is refused: that click came too late. */
  from?: string;
};

/** A session at the very beginning, or as it was stored. */
export const newSession = ({
  questionnaire,
  assessment = NOT_STORED,
  answers = {},
  notes = {},
  ...input
}: InterviewInput): Session => {
  const reading = read(questionnaire, answers);
  return {
    questionnaire,
    assessment,
    screen: 'welcome',
    reading,
    entered: reading,
    drafts: input.drafts ?? noDrafts,
    notes,
    evidence: input.evidence ?? noEvidence,
    choices: input.choices ?? noChoices,
    matters: input.matters ?? noMatters,
    at: input.at,
    row: undefined,
    touched: undefined,
    undo: undefined,
    contact: undefined,
    section: undefined,
    returnTo: undefined,
    result: { page: 'ueberblick' },
  };
};
