import { type EvidenceGrade, type EvidenceNotes, evidenceGrades } from '../../questionnaire/answers.ts';
import { evidenceWords } from '../../questionnaire/evidenceWords.ts';
import { own } from '../../questionnaire/own.ts';
import type { Question } from '../../questionnaire/question.ts';

/** What each of the questions of a part rests on: its own grade, else that of the part. */
export const gradesIn = (
  { sections, questions: exceptions }: EvidenceNotes,
  section: string,
  questions: readonly Question[],
): (EvidenceGrade | undefined)[] => questions.map(({ id }) => own(exceptions, id) ?? own(sections, section));

/** „Schriftlich belegt: 7 Angaben. Vermutung: 1 Angabe.“, so that a change is heard; without any grade nothing. */
export function countedGrades(grades: readonly (EvidenceGrade | undefined)[]): string {
  const counted = [...evidenceGrades, undefined].flatMap((grade) => {
    const count = grades.filter((each) => each === grade).length;
    const label = grade ? evidenceWords[grade].label : 'Ohne diese Auskunft';
    return count === 0 ? [] : [`${label}: ${count} ${count === 1 ? 'Angabe' : 'Angaben'}.`];
  });
  return grades.every((grade) => grade === undefined) ? '' : counted.join(' ');
}
