import { InterviewContext } from '../../interview/InterviewContext.ts';
import { hasRows } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import { PlainQuestion } from './PlainQuestion.tsx';
import { RowsQuestion } from './RowsQuestion.tsx';

/** The question on screen. Keyed by question, so that no input outlives its question. */
export function QuestionScreen() {
  const question = InterviewContext.useSelector(({ context: { reading, at } }) =>
    findQuestion(reading.questionnaire, at ?? ''),
  );
  if (!question) return null;
  return hasRows(question) ? (
    <RowsQuestion key={question.id} question={question} />
  ) : (
    <PlainQuestion key={question.id} question={question} />
  );
}
