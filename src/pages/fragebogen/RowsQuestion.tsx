import { useState } from 'react';
import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import type { RowedQuestion } from '../../questionnaire/question.ts';
import { BackLink } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { isWide } from '../../ui/wide.ts';
import { FormFooter } from './FormFooter.tsx';
import { Inputs } from './Inputs.tsx';
import type { Frame } from './ItemForm.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHeading, QuestionHelp, Whereabouts } from './QuestionHead.tsx';
import { RowHelp } from './RowHelp.tsx';
import { RowList } from './RowList.tsx';
import { rowsToSettle } from './rows.ts';
import { SettleRows } from './SettleRows.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useRows } from './useRows.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

/** A question with rows: first what one answer can settle for many of them, then one row at a time. */
export function RowsQuestion({ question }: { question: RowedQuestion }) {
  const toSettle = rowsToSettle(useReading(), question);
  const [isSettling, setSettling] = useState(toSettle.length > 1);
  const settling = question.kind === 'matrix' && isSettling ? question.settle : undefined;
  return question.kind === 'matrix' && settling ? (
    <SettleRows question={question} settling={settling} rows={toSettle} onRows={() => setSettling(false)} />
  ) : (
    <RowByRow question={question} />
  );
}

/**
 * A question that is answered row by row, one row at a time. „Zurück“ leads through the rows first; the list of
 * rows leads to any of them.
 */
function RowByRow({ question }: { question: RowedQuestion }) {
  const reading = useReading();
  const linkTo = useLinkTo();
  const { rows, row, place, otherOpen, ...walk } = useRows(question);
  if (!row) return null;
  const frame: Frame = {
    intro: (
      <>
        <Whereabouts question={question} />
        <QuestionHeading question={question} row={row} />
        <QuestionHelp question={question} />
      </>
    ),
    legend: (
      <StepHeading level={2} step={row.id}>
        <span className="row-count">
          {place + 1} von {rows.length}:
        </span>{' '}
        {row.label}
      </StepHeading>
    ),
    help: <RowHelp question={question} row={row} />,
    isHelped: row.hint !== undefined,
    extra: otherOpen.length > 0 && (
      <TakeOver
        question={question}
        count={otherOpen.length}
        checked={walk.takesOver}
        onChange={walk.setTakesOver}
      />
    ),
    details: (
      <>
        <div className="side">
          <RowList question={question} rows={rows} current={row} open={isWide()} onChoose={walk.goTo} />
          <WhyWeAsk question={question} open={isWide()} />
        </div>
        <NoteField question={question.id} />
      </>
    ),
    footer: <FormFooter />,
    reading,
    answersWith: walk.answersWith,
    onAnswer: (answer) => (answer === undefined ? walk.later() : walk.answer(answer)),
    onLater: walk.later,
  };
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={walk.back}>
        Zurück
      </BackLink>
      <Inputs key={row.id} item={formItem(reading, question, row)} frame={frame} />
    </>
  );
}
