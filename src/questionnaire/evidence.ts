import type { EvidenceGrade, EvidenceNotes } from './answers.ts';
import { derivationOf, findQuestion, sectionOf } from './items.ts';
import type { Questionnaire } from './model.ts';
import { own } from './own.ts';
import type { Question } from './question.ts';
import { type Reading, read } from './reading.ts';

/**
 * What the answer to a question rests on: as said of the question, else of its part; undefined if nothing is said. A
 * derived answer rests on what it follows from.
 */
export function evidenceOf(
  questionnaire: Questionnaire,
  { sections, questions }: EvidenceNotes,
  questionId: string,
): EvidenceGrade | undefined {
  const question = findQuestion(questionnaire, questionId);
  const id = (question && derivationOf(question)?.counts) ?? questionId;
  const section = sectionOf(questionnaire, id);
  return own(questions, id) ?? (section && own(sections, section.id));
}

const isScored = (question: Question): boolean => 'score' in question && question.score !== undefined;

/**
 * The same answers as if only those were known that are in writing. Answers that do not score stay: what is asked, and
 * so what is compared, remains the same. No range gets narrower by it. Source: docs/verfahren.md, Abschnitt 3 Nr. 13.
 */
export const onlyEvidenced = (reading: Reading, evidence: EvidenceNotes): Reading =>
  read(
    reading.questionnaire,
    reading.answers,
    (question) =>
      isScored(question) && evidenceOf(reading.questionnaire, evidence, question.id) !== 'schriftlich',
  );
