import type { EvidenceGrade } from '../questionnaire/answers.ts';
import { findQuestion } from '../questionnaire/items.ts';
import type { EvidenceEvent, Session } from './session.ts';

type Grades = Readonly<Record<string, EvidenceGrade>>;

function withGrade(grades: Grades, id: string, grade: EvidenceGrade | undefined): Grades {
  const { [id]: _replaced, ...others } = grades;
  return grade === undefined ? others : { ...others, [id]: grade };
}

/** The session with this grade for a part or a question; undefined if the questionnaire has no such one. */
export function withEvidence(session: Session, event: EvidenceEvent): Session | undefined {
  const { evidence, questionnaire } = session;
  if ('section' in event) {
    if (!questionnaire.sections.some(({ id }) => id === event.section)) return undefined;
    const sections = withGrade(evidence.sections, event.section, event.grade);
    return { ...session, evidence: { ...evidence, sections } };
  }
  if (!findQuestion(questionnaire, event.question)) return undefined;
  const questions = withGrade(evidence.questions, event.question, event.grade);
  return { ...session, evidence: { ...evidence, questions } };
}
