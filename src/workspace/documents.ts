import {
  type AssessmentDocument,
  FORMAT,
  FORMAT_VERSION,
  type Progress,
  type QuestionnaireRef,
  type Summary,
  summaryOf,
} from './model.ts';
import { cleanTitle } from './text.ts';

/** 128 random bits; `crypto.randomUUID` is missing on pages without TLS. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A document that was never stored: revision 0. */
export const newDocument = (
  questionnaire: QuestionnaireRef,
  title: string,
  content: Partial<Progress> = {},
): AssessmentDocument => ({
  id: newId(),
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  questionnaire: { id: questionnaire.id, version: questionnaire.version },
  revision: 0,
  changedAt: '',
  title: cleanTitle(title),
  answers: content.answers ?? {},
  notes: content.notes ?? {},
  at: content.at,
});

/** The document with what an interview has reached. */
export const withProgress = (document: AssessmentDocument, progress: Progress): AssessmentDocument => {
  const { answers, notes, at, questionnaire: { id, version } = document.questionnaire } = progress;
  return { ...document, answers, notes, at, questionnaire: { id, version } };
};

/** The list with this document's line put in or renewed, last changed first. */
export const withSummary = (list: readonly Summary[], document: AssessmentDocument): Summary[] =>
  [...list.filter(({ id }) => id !== document.id), summaryOf(document)].sort((a, b) =>
    b.changedAt.localeCompare(a.changedAt),
  );
