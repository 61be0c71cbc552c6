import { type FormEvent, type ReactNode, useState } from 'react';
import type { Answers, ItemAnswer } from '../../questionnaire/answers.ts';
import { type Reading, read } from '../../questionnaire/reading.ts';
import { normalised } from '../../questionnaire/validity.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { reasonId } from './instead.ts';
import { type FieldReading, type FormItem, hintId } from './item.ts';

/** What surrounds the inputs of an item; the same for every kind of question. */
export type Frame = {
  /** Above the inputs: where we are and, for rows, the question itself. */
  intro: ReactNode;
  legend: ReactNode;
  /** Between legend and inputs. */
  help: ReactNode;
  /** Whether the help holds the hint that describes the inputs. */
  isHelped: boolean;
  /** Follows the inputs: reasons, rows, note. */
  details: ReactNode;
  /** Last thing of the form. */
  footer: ReactNode;
  /** Follows the inputs and belongs to them. */
  extra?: ReactNode;
  /** What is answered so far. */
  reading: Reading;
  /** All answers once this one is given. */
  answersWith: (answer: ItemAnswer) => Answers;
  /** `undefined`: a voluntary question is left empty. */
  onAnswer: (answer: ItemAnswer | undefined) => void;
  onLater: () => void;
};

type ItemFormProps = {
  item: FormItem;
  reading: FieldReading;
  frame: Frame;
  /** The inputs; after a failed attempt they learn which of them is at fault. */
  children: ReactNode | ((problem: Problem | undefined) => ReactNode);
};

/** One form with one group of inputs. Weiter either hands over the answer or says what is missing. */
export function ItemForm({ item, reading, frame, children }: ItemFormProps) {
  const [problem, setProblem] = useState<Problem>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if ('answer' in reading) frame.onAnswer(normalised(item.question, reading.answer));
    else if (reading.empty && item.question.optional) frame.onAnswer(undefined);
    else setProblem({ ...reading.problem });
  };
  const errorId = `${item.name}--fehler`;
  // The field for the reason says by itself what is wrong with it.
  const ofGroup = problem?.target === reasonId(item.name) ? undefined : problem;
  const describedBy = [frame.isHelped && hintId(item.question, item.row), ofGroup && errorId].filter(Boolean);
  return (
    <form noValidate onSubmit={submit}>
      {problem && <ErrorSummary problem={problem} />}
      {frame.intro}
      <div className="question">
        <div className={ofGroup && 'error-group'}>
          <fieldset aria-describedby={describedBy.join(' ') || undefined}>
            <legend>{frame.legend}</legend>
            {frame.help}
            <FieldError id={errorId}>{ofGroup?.message}</FieldError>
            {typeof children === 'function' ? children(problem) : children}
          </fieldset>
        </div>
        {frame.extra}
        <ChangeNotice
          before={frame.reading}
          after={
            'answer' in reading ? read(item.questionnaire, frame.answersWith(reading.answer)) : frame.reading
          }
        />
        {frame.details}
        <div className="actions">
          <Button kind="primary" type="submit">
            Weiter
          </Button>
          <Button kind="plain" onClick={frame.onLater}>
            Später beantworten
          </Button>
        </div>
        {frame.footer}
      </div>
    </form>
  );
}
