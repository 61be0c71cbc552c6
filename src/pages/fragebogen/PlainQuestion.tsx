import { useLinkTo, useReading, useSend } from '../../interview/useInterview.ts';
import type { Question, RowedQuestion } from '../../questionnaire/question.ts';
import { BackLink } from '../../ui/Link.tsx';
import { isWide } from '../../ui/wide.ts';
import { FormFooter } from './FormFooter.tsx';
import { ItemFields } from './ItemFields.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHeading, QuestionHelp, Whereabouts } from './QuestionHead.tsx';
import { StepForm } from './StepForm.tsx';
import { WhyWeAsk } from './WhyWeAsk.tsx';

type UnrowedQuestion = Exclude<Question, RowedQuestion>;

/** A question with one answer on one page. */
export function PlainQuestion({ question }: { question: UnrowedQuestion }) {
  const send = useSend();
  const linkTo = useLinkTo();
  const item = formItem(useReading(), question);
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      <StepForm
        items={[item]}
        intro={<Whereabouts question={question} />}
        details={
          <>
            <div className="side">
              <WhyWeAsk question={question} open={isWide()} />
            </div>
            <NoteField question={question.id} />
          </>
        }
        footer={<FormFooter />}
        onNext={() => send({ type: 'skip' })}
        onLater={() => send({ type: 'skip' })}
      >
        {(problemAt) => (
          <ItemFields
            item={item}
            legend={<QuestionHeading question={question} />}
            help={<QuestionHelp question={question} />}
            isHelped={question.help !== undefined}
            problem={problemAt(item)}
          />
        )}
      </StepForm>
    </>
  );
}
