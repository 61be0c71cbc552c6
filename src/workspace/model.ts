import type { Matters } from '../costs/matters.ts';
import type { Drafts } from '../interview/drafts.ts';
import type { Answers, Choices, EvidenceNotes, Notes } from '../questionnaire/answers.ts';
import type { QuestionnaireRef } from '../questionnaire/model.ts';

/** Marks every record and every file of this program. */
export const FORMAT = 'betriebskompass';
/** Raised only when the shape of stored records or files changes, together with one step in `formatSteps.ts`. */
export const FORMAT_VERSION = 5;
/** Longest name of a municipality and longest label, in characters. */
export const NAME_LENGTH = 120;

/** What a saved state is called: whose it is, and what tells it from others of the same municipality. */
export type Names = {
  /** May be empty; printed on documents. */
  municipality: string;
  /** May be empty; only for the user's own overview, never printed. */
  label: string;
};

/** One stored assessment: only facts, nothing computed. */
export type AssessmentDocument = Names & {
  id: string;
  format: typeof FORMAT;
  formatVersion: typeof FORMAT_VERSION;
  /** The edition the answers were given under; only a migration changes it. */
  questionnaire: QuestionnaireRef;
  /** Counts the writes; a window may only replace the revision it has read. */
  revision: number;
  /** ISO 8601, UTC. */
  changedAt: string;
  answers: Answers;
  /** What stands in forms and is no answer yet; no assessment and no document reads it. */
  drafts: Drafts;
  notes: Notes;
  /** What the answers rest on. */
  evidence: EvidenceNotes;
  /** What the municipality intends; nothing that is said about today reads it. */
  choices: Choices;
  /** Money, dates and the municipality's own word; no assessment reads it. */
  matters: Matters;
  /** Set on the states that come with the program, and on what was made of them: no real municipality. */
  example?: true;
  /** The question that was on screen last. */
  at: string | undefined;
};

/** What the list of assessments shows. */
export type Summary = Pick<
  AssessmentDocument,
  'id' | keyof Names | 'questionnaire' | 'changedAt' | 'example'
> & {
  /** Number of questions that carry an answer, dormant ones included. */
  answered: number;
};

/** What an interview hands over for storing; what is left out stays as it is. */
export type Progress = Pick<AssessmentDocument, 'answers' | 'notes' | 'at'> &
  Partial<Pick<AssessmentDocument, 'drafts' | 'evidence' | 'choices' | 'matters'>>;

export type FailureReason = 'conflict' | 'removed' | 'full' | 'notRemoved' | 'other';

/** How safe the answers are right now. Messages are finished German sentences. */
export type StorageState =
  | { kind: 'starting' }
  | { kind: 'saving' }
  /** `at`: when something was last written (ISO 8601, UTC); missing while nothing is stored. */
  | { kind: 'saved'; at?: string }
  | { kind: 'failed'; reason: FailureReason; message: string }
  /** Nothing is stored in this browser; everything stays in memory. */
  | { kind: 'unavailable'; message: string };

export const summaryOf = ({
  id,
  municipality,
  label,
  questionnaire,
  changedAt,
  answers,
  example,
}: AssessmentDocument): Summary => ({
  id,
  municipality,
  label,
  questionnaire,
  changedAt,
  ...(example && { example }),
  answered: Object.keys(answers).length,
});
