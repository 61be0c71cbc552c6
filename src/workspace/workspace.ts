import type { Questionnaire } from '../questionnaire/model.ts';
import type { ImportFailure } from './importFile.ts';
import type { AssessmentDocument, Progress, QuestionnaireRef, StorageState, Summary } from './model.ts';
import type { Unreadable } from './shelf.ts';

/** The assessments in this browser, and how safely they are stored. */
export type WorkspaceState = {
  /** Last changed first. */
  list: readonly Summary[];
  activeId: string | undefined;
  active: AssessmentDocument | undefined;
  storage: StorageState;
  /** Records that were found but cannot be used; none of them is deleted. */
  unreadable: Unreadable;
};

/** A file taken in as a new assessment. `unknownQuestions`: how many of its answers rest. */
export type Imported = { ok: true; id: string; title: string; answered: number; unknownQuestions: number };
export type ImportResult = Imported | ImportFailure | { ok: false; problem: 'notStored'; message: string };

export type WorkspaceActions = {
  /** Reads what is stored and opens what this window worked on last, else the newest. Done once. */
  open(): Promise<void>;
  /** Starts an assessment and makes it the active one. Returns its id; undefined if the current one cannot be stored first. */
  create(questionnaire: QuestionnaireRef, title: string): Promise<string | undefined>;
  /** Makes another one active. False if it is gone, or if the current one cannot be stored first. */
  select(id: string): Promise<boolean>;
  /**
   * Takes over what an interview has reached and stores it: at once if the answers have changed, else shortly.
   * Ignored if `id` is given and not the active assessment.
   */
  save(progress: Progress, id?: string): void;
  /** Resolves when everything is stored, or storing has failed (`storage` tells). */
  flush(): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** Copies an assessment. Returns the id of the copy; undefined if that failed (`storage` tells). */
  duplicate(id: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Deletes every assessment, all earlier revisions and all unreadable records. */
  removeAll(): Promise<void>;
  /** The active assessment as a file; undefined if none is active. */
  exportActive(): Promise<{ name: string; text: string } | undefined>;
  /** Any assessment as a file; undefined if it is gone or cannot be read. */
  exportOne(id: string): Promise<{ name: string; text: string } | undefined>;
  /** Takes a file in as a new assessment; `select` opens it. */
  importText(text: string, questionnaire: Pick<Questionnaire, 'sections'>): Promise<ImportResult>;
  /** As `importText`; refuses a file that is too large before reading it. */
  importFile(file: Blob, questionnaire: Pick<Questionnaire, 'sections'>): Promise<ImportResult>;
};

export type Workspace = WorkspaceState & WorkspaceActions;
