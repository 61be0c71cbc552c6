import { useState } from 'react';
import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import type { RowedQuestion } from '../../questionnaire/question.ts';
import { BackLink } from '../../ui/Link.tsx';
import { isWide } from '../../ui/wide.ts';
import { FormFooter } from './FormFooter.tsx';
import { ItemFields } from './ItemFields.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHelp, RowHeading, Whereabouts } from './QuestionHead.tsx';
import { RowHelp } from './RowHelp.tsx';
import { RowList } from './RowList.tsx';
import { rowsToSettle } from './rows.ts';
import { SettleRows } from './SettleRows.tsx';
import { StepForm } from './StepForm.tsx';
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
  const { rows, row, place, goTo, next, back } = useRows(question);
  if (!row) return null;
  const item = formItem(reading, question, row);
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={back}>
        Zurück
      </BackLink>
      <StepForm
        key={row.id}
        items={[item]}
        intro={<Whereabouts question={question} />}
        details={
          <>
            <TakeOver question={question} row={row} />
            <div className="side">
              <RowList question={question} rows={rows} current={row} open={isWide()} onChoose={goTo} />
              <WhyWeAsk question={question} open={isWide()} />
            </div>
            <NoteField question={question.id} />
          </>
        }
        footer={<FormFooter />}
        onNext={next}
        onLater={next}
      >
        {(problemAt) => (
          <ItemFields
            item={item}
            legend={<RowHeading question={question} row={row} place={place} count={rows.length} />}
            help={
              <>
                <QuestionHelp question={question} />
                <RowHelp question={question} row={row} />
              </>
            }
            isHelped={row.hint !== undefined}
            problem={problemAt(item)}
          />
        )}
      </StepForm>
    </>
  );
}
