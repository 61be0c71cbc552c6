import { useLinkTo, useReading, useSend } from '../../interview/useInterview.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import type { Question, RowedQuestion } from '../../questionnaire/question.ts';
import { BackLink } from '../../ui/Link.tsx';
import { isWide } from '../../ui/wide.ts';
import { FormFooter } from './FormFooter.tsx';
import { Inputs } from './Inputs.tsx';
import type { Frame } from './ItemForm.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHeading, QuestionHelp, Whereabouts } from './QuestionHead.tsx';
import { WhyWeAsk } from './WhyWeAsk.tsx';

type UnrowedQuestion = Exclude<Question, RowedQuestion>;

/** A question with one answer on one page. */
export function PlainQuestion({ question }: { question: UnrowedQuestion }) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const frame: Frame = {
    intro: <Whereabouts question={question} />,
    legend: <QuestionHeading question={question} />,
    help: <QuestionHelp question={question} />,
    isHelped: question.help !== undefined,
    details: (
      <>
        <div className="side">
          <WhyWeAsk question={question} open={isWide()} />
        </div>
        <NoteField question={question.id} />
      </>
    ),
    footer: <FormFooter />,
    reading,
    answersWith: (answer) => ({ ...reading.answers, [question.id]: answer as Answer }),
    onAnswer: (answer) => send({ type: 'answer', answer: answer as Answer | undefined }),
    onLater: () => send({ type: 'skip' }),
  };
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      <Inputs item={formItem(reading, question)} frame={frame} />
    </>
  );
}
