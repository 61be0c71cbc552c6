import { questionsOnScreen } from '../../interview/asked.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useQuestionnaire } from '../../interview/useInterview.ts';
import { hasRows } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Question } from '../../questionnaire/question.ts';
import { PlainQuestion } from './PlainQuestion.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';
import { RowsQuestion } from './RowsQuestion.tsx';

/** The questions on screen. Keyed by the first of them, so that no input outlives its question. */
export function QuestionScreen() {
  const questionnaire = useQuestionnaire();
  const ids = InterviewContext.useSelector(({ context }) => questionsOnScreen(context).join(' ')).split(' ');
  const questions = ids.flatMap((id) => findQuestion(questionnaire, id) ?? []);
  const [question, ...others] = questions;
  if (!question) return null;
  if (hasRows(question)) return <RowsQuestion key={question.id} question={question} />;
  return others.length === 0 ? (
    <PlainQuestion key={question.id} question={question} />
  ) : (
    <QuestionsPage key={question.id} questions={questions.filter(isUnrowed)} />
  );
}

const isUnrowed = (question: Question) => !hasRows(question);
