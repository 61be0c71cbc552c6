import type { Answers, Notes } from '../questionnaire/answers.ts';

/** Marks every record and every file of this program. */
export const FORMAT = 'betriebskompass';
/** Raised only when the shape of stored records or files changes. */
export const FORMAT_VERSION = 1;
export const TITLE_LENGTH = 120;

/** Which edition of which questionnaire the answers belong to. */
export type QuestionnaireRef = { id: string; version: string };

/** One stored assessment: only facts, nothing computed. */
export type AssessmentDocument = {
  id: string;
  format: typeof FORMAT;
  formatVersion: typeof FORMAT_VERSION;
  questionnaire: QuestionnaireRef;
  /** Counts the writes; a window may only replace the revision it has read. */
  revision: number;
  /** ISO 8601, UTC. */
  changedAt: string;
  title: string;
  answers: Answers;
  notes: Notes;
  /** The question that was on screen last. */
  at: string | undefined;
};

/** What the list of assessments shows. */
export type Summary = Pick<AssessmentDocument, 'id' | 'title' | 'questionnaire' | 'changedAt'> & {
  /** Number of questions that carry an answer, dormant ones included. */
  answered: number;
};

/** What an interview hands over for storing. */
export type Progress = Pick<AssessmentDocument, 'answers' | 'notes' | 'at'> & {
  /** The edition the answers were given under, when it has changed since. */
  questionnaire?: QuestionnaireRef;
};

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

export const summaryOf = ({ id, title, questionnaire, changedAt, answers }: AssessmentDocument): Summary => ({
  id,
  title,
  questionnaire,
  changedAt,
  answered: Object.keys(answers).length,
});
