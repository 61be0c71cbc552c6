import { useState } from 'react';
import { useLinkTo, useReading, useSend } from '../../interview/useInterview.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import { listWords } from '../../questionnaire/germanList.ts';
import type { MatrixQuestion, Row, Settling } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { choiceId } from '../../ui/choices.ts';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { BackLink } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { FormActions } from './FormActions.tsx';
import { FormFooter } from './FormFooter.tsx';
import { chooseSomething } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHeading, Whereabouts } from './QuestionHead.tsx';
import { isRowOpen, sameFor } from './rows.ts';

type SettleRowsProps = {
  question: MatrixQuestion;
  settling: Settling;
  /** The rows it can settle. */
  rows: readonly Row[];
  /** Leads on to the rows. */
  onRows: () => void;
};

/**
 * One question above the rows, for all that an earlier edition has left open between the same answers. Its answer is
 * stored for them at once and can be taken back.
 */
export function SettleRows({ question, settling, rows: found, onRows }: SettleRowsProps) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  // What is settled is no longer to be settled, but the question still concerns it.
  const [rows] = useState(found);
  const [chosen, choose] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const name = `${question.id}-klaeren`;
  const take = (id: string) => {
    choose(id);
    send({ type: 'undo' });
    const answer = settling.options[Number(id)]?.to;
    if (answer !== undefined) {
      send({ type: 'takeOver', question: question.id, answers: sameFor(rows, answer) });
    }
  };
  const next = () => {
    if (chosen === undefined) {
      return setProblem({ message: chooseSomething, target: choiceId(name, '0') });
    }
    const isMore = settling.options[Number(chosen)]?.to === undefined;
    const isOpen = askedRows(reading, question).some((row) => isRowOpen(reading, question, row));
    if (isMore || isOpen) onRows();
    else send({ type: 'skip' });
  };
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        {problem && <ErrorSummary problem={problem} />}
        <Whereabouts question={question} />
        <QuestionHeading question={question} part={name} />
        <div className="question">
          <fieldset>
            <legend>
              <StepHeading level={2} step={name}>
                {settling.title}
              </StepHeading>
            </legend>
            {settling.help && <p className="hint">{settling.help}</p>}
            <p className="hint">{`Betrifft: ${listWords(rows.map(({ label }) => label))}.`}</p>
            <Editable>
              <RadioRows
                name={name}
                choices={settling.options.map(({ label, hint }, index) => ({
                  id: String(index),
                  label,
                  hint,
                }))}
                apart={[]}
                value={chosen}
                onChange={take}
              />
            </Editable>
          </fieldset>
          <NoteField question={question.id} />
          <FormActions onLater={() => send({ type: 'skip' })} />
          <FormFooter />
        </div>
      </form>
    </>
  );
}
