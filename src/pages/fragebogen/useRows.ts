import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading, useSend } from '../../interview/useInterview.ts';
import { itemKey } from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { isRowToDo } from './rows.ts';

/**
 * Walks through the rows of a question, from the first open one to the next open one; what an earlier edition has left
 * open counts as open. Which row is on screen is part of the address.
 */
export function useRows(question: RowedQuestion) {
  const send = useSend();
  const reading = useReading();
  const isChange = InterviewContext.useSelector(({ context }) => context.screen === 'revising');
  const chosen = InterviewContext.useSelector(({ context }) => context.row);
  const touched = InterviewContext.useSelector(({ context }) => context.touched);
  const rows = askedRows(reading, question);
  const isToDo = (row: Row) => isRowToDo(reading, question, row);
  const named = rows.findIndex(({ id }) => id === chosen);
  // A row that has just been answered stays on screen until somebody goes on.
  const answered = rows.findIndex(({ id }) => itemKey(question.id, id) === touched);
  const place = [named, answered, rows.findIndex(isToDo), 0].find((index) => index >= 0) ?? 0;
  const next = rows.slice(place + 1).find(isToDo);
  const previous = rows[place - 1];
  const goTo = ({ id }: Row) => send({ type: isChange ? 'change' : 'goTo', question: question.id, row: id });
  return {
    rows,
    row: rows[place],
    place,
    goTo,
    next: () => (next ? goTo(next) : send({ type: 'skip' })),
    back: () => (previous ? goTo(previous) : send({ type: 'back' })),
  };
}
