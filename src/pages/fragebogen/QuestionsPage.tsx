import { useEffect, useRef } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useLinkTo, useReading, useSend } from '../../interview/useInterview.ts';
import { sectionProgress } from '../../questionnaire/flow.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { BackLink } from '../../ui/Link.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { FormFooter } from './FormFooter.tsx';
import { ItemFields } from './ItemFields.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { PageHeading, QuestionHelp, Whereabouts } from './QuestionHead.tsx';
import { StepForm } from './StepForm.tsx';
import { WhyWeAsk } from './WhyWeAsk.tsx';

/** Several short questions of a part on one page, each with an address, a legend and a heading of its own. */
export function QuestionsPage({ questions }: { questions: readonly Question[] }) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const [first] = questions;
  const last = questions.at(-1);
  useFocusOnQuestion(first?.id);
  if (!first) return null;
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      <StepForm
        isWide
        items={questions.map((question) => formItem(reading, question))}
        intro={
          <>
            <Whereabouts question={first} {...(last ? { last } : {})} />
            <PageHeading first={first} />
            <PassVoluntary questions={questions} />
          </>
        }
        details={null}
        footer={<FormFooter />}
        onNext={() => send({ type: 'skip' })}
        onLater={() => send({ type: 'skip' })}
      >
        {(problemAt) =>
          questions.map((question) => {
            const item = formItem(reading, question);
            return (
              <div key={question.id} className="page-question">
                <ItemFields
                  item={item}
                  legend={
                    <h2 id={headingId(question.id)} tabIndex={-1}>
                      <span className="row-count">{`${placeOf(reading, question)}.`}</span> {question.title}
                    </h2>
                  }
                  help={<QuestionHelp question={question} />}
                  isHelped={question.help !== undefined}
                  problem={problemAt(item)}
                />
                <div className="page-extras">
                  <WhyWeAsk question={question} open={false} />
                  <NoteField question={question.id} about={question.short} />
                </div>
              </div>
            );
          })
        }
      </StepForm>
    </>
  );
}

/** Whoever has nothing to say where all is voluntary need not look through it first. */
function PassVoluntary({ questions }: { questions: readonly Question[] }) {
  const send = useSend();
  const reading = useReading();
  const drafts = InterviewContext.useSelector(({ context }) => context.drafts);
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  const isEmpty = ({ id, optional }: Question) =>
    optional && reading.state(id)?.given === undefined && drafts[id] === undefined;
  if (isReadOnly || !questions.every(isEmpty)) return null;
  return (
    <p>
      <Button onClick={() => send({ type: 'skip' })}>Ohne Angaben weiter</Button>
    </p>
  );
}

/** The number of a question among those of its part that are asked, as on paper. */
function placeOf(reading: Reading, { id }: Question): number {
  const part = sectionProgress(reading).find(({ questions }) => questions.includes(id));
  return (part?.questions.indexOf(id) ?? 0) + 1;
}

const headingId = (question: string): string => `frage-${question}`;

/** Leads to the question that the address names; the first one is met at the top of the page. */
function useFocusOnQuestion(first: string | undefined): void {
  const at = InterviewContext.useSelector(({ context }) => context.at);
  const shown = useRef(first);
  useEffect(() => {
    if (at === undefined || at === shown.current) return;
    shown.current = at;
    const heading = document.getElementById(headingId(at));
    heading?.scrollIntoView?.({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [at]);
}
