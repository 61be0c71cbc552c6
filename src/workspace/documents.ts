import { noMatters } from '../costs/matters.ts';
import { noDrafts } from '../interview/drafts.ts';
import { noChoices, noEvidence } from '../questionnaire/answers.ts';
import { isoOrder } from '../questionnaire/isoOrder.ts';
import type { QuestionnaireRef } from '../questionnaire/model.ts';
import {
  type AssessmentDocument,
  FORMAT,
  FORMAT_VERSION,
  type Names,
  type Progress,
  type Summary,
  summaryOf,
} from './model.ts';
import { cleanName } from './text.ts';

/** 128 random bits; `crypto.randomUUID` is missing on pages without TLS. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Names in their stored form. */
export const namesOf = ({ municipality = '', label = '' }: Partial<Names>): Names => ({
  municipality: cleanName(municipality),
  label: cleanName(label),
});

/** A document that was never stored: revision 0. */
export const newDocument = (
  questionnaire: QuestionnaireRef,
  names: Partial<Names>,
  content: Partial<Progress & Pick<AssessmentDocument, 'example'>> = {},
): AssessmentDocument => ({
  id: newId(),
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  questionnaire: { id: questionnaire.id, version: questionnaire.version },
  revision: 0,
  changedAt: '',
  ...namesOf(names),
  answers: content.answers ?? {},
  drafts: content.drafts ?? noDrafts,
  notes: content.notes ?? {},
  evidence: content.evidence ?? noEvidence,
  choices: content.choices ?? noChoices,
  matters: content.matters ?? noMatters,
  ...(content.example && { example: true }),
  at: content.at,
});

/** The document with what an interview has reached, under the edition it was begun with. */
export const withProgress = (document: AssessmentDocument, progress: Progress): AssessmentDocument => {
  const { answers, notes, at } = progress;
  const { drafts, evidence, choices, matters } = { ...document, ...progress };
  return { ...document, answers, drafts, notes, evidence, choices, matters, at };
};

/** The next label for a copy: „Kopie“, „Kopie 2“ …, the first that no listed assessment of the municipality has. */
export function copyLabel({ municipality }: Names, list: readonly Names[]): string {
  const taken = new Set(list.filter((each) => each.municipality === municipality).map(({ label }) => label));
  let label = 'Kopie';
  for (let count = 2; taken.has(label); count += 1) label = `Kopie ${count}`;
  return label;
}

/** The list with this document's line put in or renewed, last changed first. */
export const withSummary = (list: readonly Summary[], document: AssessmentDocument): Summary[] =>
  [...list.filter(({ id }) => id !== document.id), summaryOf(document)].sort((a, b) =>
    isoOrder(b.changedAt, a.changedAt),
  );
