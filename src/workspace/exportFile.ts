import { exportFileName } from './fileName.ts';
import { type AssessmentDocument, FORMAT, FORMAT_VERSION } from './model.ts';

/**
 * The file with which an assessment moves to another computer: everything but its id and history, as readable JSON.
 * @param savedAt the moment of the export, written into the file and its name
 */
export function exportFile(document: AssessmentDocument, savedAt: Date): { name: string; text: string } {
  const { municipality, label, example, questionnaire, answers, drafts, notes, evidence, choices, matters } =
    document;
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    municipality,
    label,
    ...(example && { example }),
    savedAt: savedAt.toISOString(),
    questionnaire,
    answers,
    drafts,
    notes,
    evidence,
    choices,
    matters,
  };
  return { name: exportFileName(document, savedAt), text: `${JSON.stringify(content, null, 2)}\n` };
}
