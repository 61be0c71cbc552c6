import type {
  Baustein,
  BidderQuestion,
  Contact,
  Contradiction,
  CostItem,
  Dimension,
  Direction,
  EditorialDecision,
  Fact,
  Finding,
  GlossaryEntry,
  Measure,
  MustHave,
  Occasion,
  OperatingModel,
  Party,
  Source,
  Task,
  Transition,
  Words,
} from './catalogue.ts';
import type { Condition, ItemKey, Section } from './question.ts';

/**
 * The compiled questionnaire: one plain JSON value that holds everything the product needs to ask,
 * assess and explain. It is made from `questionnaires/*.yaml` at build time; nothing here is computed.
 */

/** The sections a document can have, in their usual order. */
export const documentSections = [
  'kurzfassung',
  'ausgangslage',
  'anlass',
  'bindung',
  'zustaendigkeiten',
  'moeglichkeiten',
  'geld',
  'schritte',
  'offen',
  'beschluss',
  'anlage',
] as const;
/** `vorhaben`, what is intended, follows the steps by itself and is never named in a questionnaire. */
export type DocumentSectionId = (typeof documentSections)[number] | 'vorhaben';

/** What single questions are to the document, by id; see `roles.ts` for what holds where something is left out. */
export type DocumentRoles = {
  /** Questions whose answers sketch the municipality, in this order. */
  portrait?: string[];
  /** Question for the occasion of the document. */
  occasion?: string;
  /** Matrix question: how each Baustein is operated. */
  operation?: string;
  /** Multiple choice: who outside takes part. */
  partners?: string;
  /** Multiple choice over Bausteine: what lies with the most important partner. */
  mainPartner?: string;
  /** Single choice: whether services have to be taken from the kommunal partner. */
  obligation?: string;
  /** Which Bausteine that binds: those of `model`, all of them with an answer in `binds`, some with one in `partly`. */
  bound?: { model: string; binds: string[]; partly: string[] };
  /** Single choice: who in the house looks after IT. */
  caretaker?: string;
  /** When the municipality is a member of its kommunal partner and decides there with others. */
  member?: Condition;
  /** Number: how many workplaces with a screen there are. */
  workplaces?: string;
  /** Questions that say how hard it is to leave; what „Ausstieg“ is computed from. */
  exit?: string[];
  /** The sections of the document, in this order. */
  sections?: DocumentSectionId[];
};

/**
 * One change between two editions of a questionnaire, as far as stored answers are concerned. A key names a question
 * or, as `question@row`, one of its rows. Reasons are finished German sentences for the reader.
 */
export type MigrationStep =
  /** The same question or row under another id; a question keeps its note. */
  | { renamed: ItemKey; to: ItemKey }
  /** An option, or a party of a task, became another one. */
  | { mapped: ItemKey; option: string; to: string; reason?: string }
  /** An option of a single choice or matrix was split: one of these holds, and it is open which. */
  | { mapped: ItemKey; option: string; to: string[]; reason: string }
  /** Without `option`: no longer asked. With it: this option, or this party of a task, is no longer there. */
  | { dropped: ItemKey; option?: string; reason: string }
  /** The answer no longer says what the question asks now; with `option`, only this one (`none`: nothing ticked). */
  | { askAgain: ItemKey; option?: string; reason: string };

/** The way from one edition to a later one: for answers of version `from` or later, but before `to`. */
export type Migration = { from: string; to: string; steps: MigrationStep[] };

/** Which edition of which questionnaire answers belong to. */
export type QuestionnaireRef = { id: string; version: string };

export type Questionnaire = {
  id: string;
  version: string;
  title: string;
  /** Usual duration in minutes. */
  minutes: number;
  /** Parts that must leave nothing open before the result may be seen. */
  resultAfter?: string[];
  document?: DocumentRoles;
  sections: Section[];
  dimensions: Dimension[];
  bausteine: Baustein[];
  tasks: Task[];
  parties: Party[];
  findings: Finding[];
  measures: Measure[];
  directions: Direction[];
  contacts: Contact[];
  glossary: GlossaryEntry[];
  sources: Source[];
  words: Words;
  /** How answers given under earlier editions are brought to this one, oldest first. */
  migrations?: Migration[];
  /** Ways of operating, in the order of the pages. */
  models?: OperatingModel[];
  transitions?: Transition[];
  contradictions?: Contradiction[];
  register?: EditorialDecision[];
  /** What is computed with by law; missing in older data. */
  facts?: Fact[];
  /** What costs over five years are made of; missing in older data. */
  costs?: CostItem[];
  /** What can be made a condition of every way; missing in older data. */
  mustHaves?: MustHave[];
  /** What each occasion asks for, and what every bidder is asked; missing in older data. */
  occasions?: Occasion[];
  bidderQuestions?: BidderQuestion[];
};

/** What a choice among several questionnaires shows, and what tells its editions apart. */
export type QuestionnaireFacts = Pick<Questionnaire, 'id' | 'version' | 'title' | 'minutes'>;

/** Fetches a questionnaire by its id; undefined if there is none of that id. */
export type LoadQuestionnaire = (id: string) => Promise<Questionnaire | undefined>;
