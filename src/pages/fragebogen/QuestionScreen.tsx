import type { ComponentType } from 'react';
import { questionsOnScreen } from '../../interview/asked.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useQuestionnaire } from '../../interview/useInterview.ts';
import { hasRows } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Question, RowedQuestion } from '../../questionnaire/question.ts';
import { PlainQuestion } from './PlainQuestion.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';

type QuestionScreenProps = {
  /** What asks a question with rows; the first questions do without it. */
  Rows: ComponentType<{ question: RowedQuestion }>;
};

/**
 * The questions on screen. Keyed by the first of them, so that no input outlives its question. They leave as one element:
 * taken out piece by piece, the browser works out anew how the field with the focus looks before it goes.
 */
export function QuestionScreen({ Rows }: QuestionScreenProps) {
  const questionnaire = useQuestionnaire();
  const ids = InterviewContext.useSelector(({ context }) => questionsOnScreen(context).join(' ')).split(' ');
  const questions = ids.flatMap((id) => findQuestion(questionnaire, id) ?? []);
  const [question, ...others] = questions;
  if (!question) return null;
  return (
    <div key={question.id}>
      {hasRows(question) ? (
        <Rows question={question} />
      ) : others.length === 0 ? (
        <PlainQuestion question={question} />
      ) : (
        <QuestionsPage questions={questions.filter(isUnrowed)} />
      )}
    </div>
  );
}

const isUnrowed = (question: Question) => !hasRows(question);
