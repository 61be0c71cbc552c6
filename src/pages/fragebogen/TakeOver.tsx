import type { ReactNode } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading, useSend } from '../../interview/useInterview.ts';
import { describeAnswer } from '../../questionnaire/describe.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { isRowOpen, modelOfRow, rowAnswer, sameFor, untouchedRows } from './rows.ts';

const nouns = {
  matrix: ['Teil', 'Teile', 'den übrigen Teil'],
  tasks: ['Aufgabe', 'Aufgaben', 'die übrige Aufgabe'],
} as const;

type TakeOverProps = {
  question: RowedQuestion;
  /** The row whose answer can be taken over. */
  row: Row | undefined;
  /** Other ways to fill several rows at once. */
  children?: ReactNode;
};

/**
 * Gives rows without an answer the answer of this one, all of them or those run the same way; one click takes it back.
 * Its place on the page stays, whether there is something to take over or not.
 */
export function TakeOver({ question, row, children }: TakeOverProps) {
  const send = useSend();
  const reading = useReading();
  const undo = InterviewContext.useSelector(({ context }) => context.undo);
  const [one, many, rest] = nouns[question.kind];
  const count = (rows: number) => `${rows} ${rows === 1 ? one : many}`;
  const answer = row && !isRowOpen(reading, question, row) ? rowAnswer(reading, question, row) : undefined;
  const open = untouchedRows(reading, question);
  const isOffered = row !== undefined && answer !== undefined && open.length > 0;
  const alike = isOffered
    ? open.filter((other) => isAlike(modelOfRow(reading, other), modelOfRow(reading, row)))
    : [];
  const takeOver = (rows: readonly Row[]) =>
    answer !== undefined && send({ type: 'takeOver', question: question.id, answers: sameFor(rows, answer) });
  const words = isOffered ? describeAnswer(reading, question, row) : '';
  return (
    <div className="take-over">
      {children}
      {isOffered && (
        <p className="take-over-ways">
          <span>{`„${words}“ auch für:`}</span>
          <Button onClick={() => takeOver(open)}>
            {open.length === 1 ? rest : `alle ${count(open.length)} ohne Antwort`}
          </Button>
          {alike.length > 0 && alike.length < open.length && (
            <Button onClick={() => takeOver(alike)}>{`${count(alike.length)} mit demselben Betrieb`}</Button>
          )}
        </p>
      )}
      <StatusLine>
        {undo?.question === question.id && <span>{`Für ${count(undo.rows.length)} übernommen.`}</span>}
      </StatusLine>
      {undo?.question === question.id && (
        <Button kind="plain" onClick={() => send({ type: 'undo' })}>
          Rückgängig
        </Button>
      )}
    </div>
  );
}

const isAlike = (one: unknown, other: unknown): boolean => one !== undefined && one === other;
