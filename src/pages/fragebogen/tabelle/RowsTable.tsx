import { useEffect, useRef } from 'react';
import { InterviewContext } from '../../../interview/InterviewContext.ts';
import { useLinkTo, useReading, useSend } from '../../../interview/useInterview.ts';
import { parseKey } from '../../../questionnaire/answers.ts';
import type { Party } from '../../../questionnaire/catalogue.ts';
import { askedRows } from '../../../questionnaire/flow.ts';
import type { RowedQuestion } from '../../../questionnaire/question.ts';
import type { Choice } from '../../../ui/choices.ts';
import { BackLink } from '../../../ui/Link.tsx';
import { Editable } from '../../mappe/Editable.tsx';
import { FormFooter } from '../FormFooter.tsx';
import { formItem, inputName } from '../item.ts';
import { NoteField } from '../NoteField.tsx';
import { QuestionHeading, QuestionHelp, Whereabouts } from '../QuestionHead.tsx';
import { rowAnswer } from '../rows.ts';
import { StepForm } from '../StepForm.tsx';
import { SuggestionLine } from '../SuggestionLine.tsx';
import { TakeOver } from '../TakeOver.tsx';
import { WhyWeAsk } from '../WhyWeAsk.tsx';
import { chooseByCell } from './Cell.tsx';
import { ChoiceTable } from './ChoiceTable.tsx';
import { Meanings } from './Meanings.tsx';
import { TaskTable } from './TaskTable.tsx';

type RowsTableProps = {
  question: RowedQuestion;
  /** What can be chosen in a row. */
  columns: readonly Choice[];
  /** Who can be named for tasks. */
  parties: readonly Party[];
};

/** A question with rows on one screen; an address that names a row leads to it. */
export function RowsTable({ question, columns, parties }: RowsTableProps) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const rows = askedRows(reading, question);
  const table = useTable(question);
  const taken = useRowToTakeOver(question);
  return (
    <StepForm
      isWide
      items={rows.map((row) => formItem(reading, question, row))}
      intro={
        <>
          <div className="step-line">
            <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
              Zurück
            </BackLink>
            <Whereabouts question={question} />
          </div>
          <QuestionHeading question={question} />
          <QuestionHelp question={question} />
        </>
      }
      details={
        <>
          <Meanings question={question} rows={rows} columns={columns} />
          <WhyWeAsk question={question} open={false} />
          <NoteField question={question.id} />
        </>
      }
      footer={<FormFooter />}
      onNext={() => send({ type: 'skip' })}
      onLater={() => send({ type: 'skip' })}
    >
      {(problemAt) => (
        <div ref={table}>
          <Editable>
            <TakeOver question={question} row={taken}>
              {question.kind === 'tasks' && <SuggestionLine question={question} />}
            </TakeOver>
            {question.kind === 'tasks' ? (
              <TaskTable question={question} columns={columns} parties={parties} problemAt={problemAt} />
            ) : (
              <ChoiceTable question={question} columns={columns} problemAt={problemAt} />
            )}
          </Editable>
        </div>
      )}
    </StepForm>
  );
}

/** The row that was answered last; before that the first one with an answer. */
function useRowToTakeOver(question: RowedQuestion) {
  const reading = useReading();
  const touched = InterviewContext.useSelector(({ context }) => context.touched);
  const rows = askedRows(reading, question);
  const last = touched === undefined ? undefined : parseKey(touched);
  return (
    rows.find(({ id }) => last?.question === question.id && last.row === id) ??
    rows.find((row) => rowAnswer(reading, question, row) !== undefined)
  );
}

/** Leads to the row that the address names: to what is chosen there, else to its first input; cells are targets as a whole. */
function useTable(question: RowedQuestion) {
  const table = useRef<HTMLDivElement>(null);
  const row = InterviewContext.useSelector(({ context }) => context.row);
  useEffect(() => {
    if (row === undefined) return;
    const name = inputName(question.id, row);
    const inputs = [...(table.current?.getElementsByTagName('input') ?? [])];
    const own = inputs.filter((input) => input.name === name);
    const input = own.find(({ checked }) => checked) ?? own[0];
    input?.scrollIntoView?.({ block: 'center' });
    input?.focus({ preventScroll: true });
  }, [question, row]);
  useEffect(() => {
    const element = table.current;
    element?.addEventListener('click', chooseByCell);
    return () => element?.removeEventListener('click', chooseByCell);
  }, []);
  return table;
}
