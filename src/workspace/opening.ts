import { editionNotice } from '../questionnaire/edition.ts';
import { migrate } from '../questionnaire/migrate.ts';
import type { Change } from '../questionnaire/migrationSteps.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { AssessmentDocument } from './model.ts';

/** What is to be said about an assessment that was opened. */
export type OpeningNotes = {
  /** What became of answers that did not stay as they were. */
  changes: readonly Change[];
  /** What must be said before anybody reads on, as a finished German sentence. */
  notice: string | undefined;
};

/** An assessment as it opens: with answers brought to the edition at hand where that was due, else as it was given. */
export type Opening = OpeningNotes & { document: AssessmentDocument };

const failed =
  'Die Antworten aus einer früheren Fassung des Fragebogens ließen sich nicht übernehmen. Sie sind unverändert gespeichert.';

/**
 * Opens an assessment with a questionnaire: answers of an earlier edition take the way that the questionnaire
 * describes. Pure; storing the result is for the caller. Never throws; a failed migration changes nothing.
 */
export function openWith(questionnaire: Questionnaire, document: AssessmentDocument): Opening {
  const { id, version: before } = document.questionnaire;
  const notice = editionNotice(document.questionnaire, questionnaire);
  if (id !== questionnaire.id) return { document, changes: [], notice };
  try {
    const { answers, notes, evidence, at } = document;
    const { version, protocol, ...after } = migrate(questionnaire, before, { answers, notes, evidence, at });
    if (version === before) return { document, changes: [], notice };
    return { document: { ...document, ...after, questionnaire: { id, version } }, changes: protocol, notice };
  } catch {
    return { document, changes: [], notice: failed };
  }
}
