import { scoreOf } from '../assessment/points.ts';
import { derivationOf, findQuestion, questionsOf } from '../questionnaire/items.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { Question, Score } from '../questionnaire/question.ts';

export type Scoring = { question: Question; score: Score };

/** The question that scores by an answer: the one it answers, or the one whose answer follows from its ticks. */
export function scoringOf(questionnaire: Questionnaire, id: string): Scoring | undefined {
  const asked = findQuestion(questionnaire, id);
  const following = questionsOf(questionnaire).filter((each) => derivationOf(each)?.counts === id);
  for (const question of asked ? [asked, ...following] : following) {
    const score = scoreOf(question);
    if (score) return { question, score };
  }
  return undefined;
}
