import type { Edition } from '../questionnaire/edition.ts';
import type { LoadQuestionnaire, QuestionnaireRef } from '../questionnaire/model.ts';
import type { ImportFailure } from './importFile.ts';
import type { AssessmentDocument, Names, Progress, StorageState, Summary } from './model.ts';
import type { Opening, OpeningNotes } from './opening.ts';
import type { Unreadable } from './shelf.ts';

/** The assessments in this browser, and how safely they are stored. */
export type WorkspaceState = {
  /** Last changed first. */
  list: readonly Summary[];
  activeId: string | undefined;
  active: AssessmentDocument | undefined;
  /** What is to be said about how the active assessment has opened, until it has been read. */
  notes: OpeningNotes | undefined;
  storage: StorageState;
  /** Another window changes the active assessment: here it can only be read. */
  isReadOnly: boolean;
  /** No other window changes it any more, but this one has not been asked to go on. */
  isFreed: boolean;
  /** What the copy is called that keeps what two windows could not both store. */
  rescued: string | undefined;
  /** Counts how often the active assessment was read anew: what was made of it before is out of date. */
  readings: number;
  /** Records that were found but cannot be used; none of them is deleted. */
  unreadable: Unreadable;
  /** Whether the last deletion in this window was of everything. */
  isCleared: boolean;
};

/**
 * A file taken in as a new assessment. `unknownQuestions`: how many of its answers rest. `notice`: what to say about
 * the edition of the questionnaire, as a finished German sentence.
 */
export type Imported = {
  ok: true;
  id: string;
  summary: Summary;
  unknownQuestions: number;
  edition: Edition;
  notice: string | undefined;
};
export type ImportResult = Imported | ImportFailure | { ok: false; problem: 'notStored'; message: string };

export type WorkspaceActions = {
  /** Reads what is stored and opens what this window worked on last, else the newest. Done once. */
  open(): Promise<void>;
  /** Starts an assessment and makes it the active one. Returns its id; undefined if the current one cannot be stored first. */
  create(questionnaire: QuestionnaireRef, municipality: string): Promise<string | undefined>;
  /** Makes another one active. False if it is gone, or if the current one cannot be stored first. */
  select(id: string): Promise<boolean>;
  /**
   * Takes over what an interview has reached and stores it: notes and the cursor shortly, anything else at once.
   * Ignored if `id` is given and not the active assessment.
   */
  save(progress: Progress, id?: string): void;
  /** Takes over how the active assessment has opened, and stores what a migration made of it; ignored for any other. */
  adopt(opening: Opening): void;
  /** What was to be said about the opening has been read. */
  closeNotes(): void;
  /** From now on another window changes the active assessment. */
  restrict(): void;
  /**
   * Reads the active assessment anew. What only this window knows becomes a copy: nothing is lost, and nothing of another
   * window is overwritten.
   * @param isReadOnly whether it can only be read from now on
   */
  reopen(isReadOnly: boolean): Promise<void>;
  /** Resolves when everything is stored, or storing has failed (`storage` tells). */
  flush(): Promise<void>;
  rename(id: string, names: Names): Promise<void>;
  /** Copies an assessment under a label of its own. Returns the id of the copy; undefined if that failed (`storage` tells). */
  duplicate(id: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Deletes every assessment, all earlier revisions and all unreadable records. */
  removeAll(): Promise<void>;
  /** The active assessment as a file; undefined if none is active. */
  exportActive(): Promise<{ name: string; text: string } | undefined>;
  /** Any assessment as a file; undefined if it is gone or cannot be read. */
  exportOne(id: string): Promise<{ name: string; text: string } | undefined>;
  /** Takes a file in as a new assessment; `select` opens it. `load` fetches the questionnaire it belongs to. */
  importText(text: string, load: LoadQuestionnaire): Promise<ImportResult>;
  /** As `importText`; refuses a file that is too large before reading it. */
  importFile(file: Blob, load: LoadQuestionnaire): Promise<ImportResult>;
};

export type Workspace = WorkspaceState & WorkspaceActions;
