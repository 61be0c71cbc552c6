import { useState } from 'react';
import { useLinkTo, useReading, useSend } from '../../interview/useInterview.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { MatrixQuestion, Row, Settling } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { choiceId } from '../../ui/choices.ts';
import { BackLink } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { FormFooter } from './FormFooter.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { chooseSomething, type FieldReading, formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHeading, Whereabouts } from './QuestionHead.tsx';
import { isRowOpen, withRowAnswers } from './rows.ts';

const conjunction = new Intl.ListFormat('de-DE', { type: 'conjunction' });

type SettleRowsProps = {
  question: MatrixQuestion;
  settling: Settling;
  /** The rows it can settle. */
  rows: readonly Row[];
  /** Leads on to the rows. */
  onRows: () => void;
};

/** One question above the rows, for all that an earlier edition has left open between the same answers. */
export function SettleRows({ question, settling, rows, onRows }: SettleRowsProps) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const [chosen, choose] = useState<string>();
  const item = { ...formItem(reading, question), name: `${question.id}-klaeren` };
  const settled = (choice: unknown) => {
    const to = settling.options[Number(choice)]?.to;
    return to === undefined ? undefined : withRowAnswers(reading.answers, question, rows, to);
  };
  const frame: Frame = {
    intro: (
      <>
        <Whereabouts question={question} />
        <QuestionHeading question={question} />
      </>
    ),
    legend: (
      <StepHeading level={2} step={item.name}>
        {settling.title}
      </StepHeading>
    ),
    help: (
      <>
        {settling.help && <p className="hint">{settling.help}</p>}
        <p className="hint">{`Betrifft: ${conjunction.format(rows.map(({ label }) => label))}.`}</p>
      </>
    ),
    isHelped: false,
    details: <NoteField question={question.id} />,
    footer: <FormFooter />,
    reading,
    answersWith: (choice): Answers => ({
      ...reading.answers,
      [question.id]: settled(choice) ?? reading.answers[question.id] ?? {},
    }),
    onAnswer: (choice) => {
      const answer = settled(choice);
      const isMore = askedRows(reading, question).some((row) => isRowOpen(reading, question, row));
      if (answer) send({ type: isMore ? 'record' : 'answer', answer });
      if (!answer || isMore) onRows();
    },
    onLater: () => send({ type: 'skip' }),
  };
  const field: FieldReading =
    chosen === undefined
      ? { problem: { message: chooseSomething, target: choiceId(item.name, '0') } }
      : { answer: chosen };
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      <ItemForm item={item} reading={field} frame={frame}>
        <RadioRows
          name={item.name}
          choices={settling.options.map(({ label, hint }, index) => ({ id: String(index), label, hint }))}
          apart={[]}
          value={chosen}
          onChange={choose}
        />
      </ItemForm>
    </>
  );
}
