import { useState } from 'react';
import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import { offeredOptions } from '../../questionnaire/offered.ts';
import type { RowedQuestion } from '../../questionnaire/question.ts';
import { partiesNamed, partiesToName } from '../../questionnaire/suggestions.ts';
import { BackLink } from '../../ui/Link.tsx';
import { GroupForm } from './GroupForm.tsx';
import { insteadChoices } from './instead.ts';
import { RowForm } from './RowForm.tsx';
import { rowsToSettle } from './rows.ts';
import { SettleRows } from './SettleRows.tsx';
import { RowsTable } from './tabelle/RowsTable.tsx';
import { useIsAtLeast, widthNeeded } from './tabelle/room.ts';
import { useRows } from './useRows.ts';

/** A question with rows: first what one answer can settle for many of them, then one row at a time. */
export function RowsQuestion({ question }: { question: RowedQuestion }) {
  const toSettle = rowsToSettle(useReading(), question);
  const [isSettling, setSettling] = useState(toSettle.length > 1);
  const settling = question.kind === 'matrix' && isSettling ? question.settle : undefined;
  return question.kind === 'matrix' && settling ? (
    <SettleRows question={question} settling={settling} rows={toSettle} onRows={() => setSettling(false)} />
  ) : (
    <Rows question={question} />
  );
}

/** All rows as one table where it has room, else one after the other. */
function Rows({ question }: { question: RowedQuestion }) {
  const reading = useReading();
  const parties = partiesToName(reading, partiesNamed(reading, question));
  const offered = question.kind === 'tasks' ? parties : offeredOptions(reading, question);
  const columns = [...offered, ...insteadChoices(question)];
  const isTable = useIsAtLeast(widthNeeded(question, columns.length));
  return isTable ? (
    <RowsTable question={question} columns={columns} parties={parties} />
  ) : (
    <RowByRow question={question} />
  );
}

/**
 * A question that is answered row by row, one row or one group of rows at a time. „Zurück“ leads through them first;
 * the list of rows leads to any of them.
 */
function RowByRow({ question }: { question: RowedQuestion }) {
  const linkTo = useLinkTo();
  const { rows, stop, place, goTo, next, back } = useRows(question);
  if (!stop) return null;
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={back}>
        Zurück
      </BackLink>
      {stop.group && question.kind === 'matrix' ? (
        <GroupForm
          key={stop.id}
          question={question}
          group={stop.group}
          onStay={() => goTo(stop.id)}
          onNext={next}
        />
      ) : (
        stop.row && (
          <RowForm
            key={stop.id}
            question={question}
            row={stop.row}
            rows={rows}
            place={place}
            goTo={goTo}
            onNext={next}
          />
        )
      )}
    </>
  );
}
