import { useState } from 'react';
import { useReading, useSend } from '../../interview/useInterview.ts';
import type { ItemAnswer } from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { isRowOpen, isRowToDo, withRowAnswers } from './rows.ts';

/**
 * Walks through the rows of a question, from the first open one to the next open one; what an earlier edition has left
 * open counts as open. A row is stored as soon as
 * it is answered; the question is answered, or skipped, when no open row follows.
 */
export function useRows(question: RowedQuestion) {
  const send = useSend();
  const reading = useReading();
  const rows = askedRows(reading, question);
  const isOpen = (row: Row) => isRowOpen(reading, question, row);
  const isToDo = (row: Row) => isRowToDo(reading, question, row);
  const [chosen, choose] = useState(() => (rows.find(isToDo) ?? rows[0])?.id);
  const [takesOver, setTakesOver] = useState(false);

  const place = Math.max(
    rows.findIndex(({ id }) => id === chosen),
    0,
  );
  const row = rows[place];
  const next = rows.slice(place + 1).find(isToDo);
  const otherOpen = rows.filter((other) => other !== row && isOpen(other));
  const previous = rows[place - 1];

  const goTo = (target: Row) => {
    setTakesOver(false);
    choose(target.id);
  };
  const rowsWith = (answer: ItemAnswer) =>
    withRowAnswers(
      reading.answers,
      question,
      [...(row ? [row] : []), ...(takesOver ? otherOpen : [])],
      answer,
    );

  return {
    rows,
    row,
    place,
    otherOpen,
    takesOver,
    setTakesOver,
    goTo,
    /** All answers once this row, and those it is taken over for, have this answer. */
    answersWith: (answer: ItemAnswer) => ({ ...reading.answers, [question.id]: rowsWith(answer) }),
    answer: (answer: ItemAnswer) => {
      if (takesOver || !next) return send({ type: 'answer', answer: rowsWith(answer) });
      send({ type: 'record', answer: rowsWith(answer) });
      goTo(next);
    },
    later: () => (next ? goTo(next) : send({ type: 'skip' })),
    back: () => (previous ? goTo(previous) : send({ type: 'back' })),
  };
}
