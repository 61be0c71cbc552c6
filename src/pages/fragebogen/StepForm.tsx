import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading } from '../../interview/useInterview.ts';
import { read } from '../../questionnaire/reading.ts';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { FormActions } from './FormActions.tsx';
import { readForm } from './formKinds.ts';
import type { FormItem } from './item.ts';
import { type FoundProblem, problemOf, summed } from './problems.ts';
import { commitItem } from './useForm.ts';

type StepFormProps = {
  /** What is asked on this screen. */
  items: readonly FormItem[];
  /** The inputs take the whole width of the page. */
  isWide?: boolean;
  /** Above the inputs: where we are. */
  intro: ReactNode;
  /** The inputs; after a failed attempt they learn what is wrong. */
  children: (problemAt: (item: FormItem) => Problem | undefined) => ReactNode;
  /** Follows the inputs: reasons, rows, note. */
  details: ReactNode;
  /** Last thing of the form. */
  footer: ReactNode;
  onNext: () => void;
  onLater: () => void;
};

/** One form with one „Weiter“, which only leads on: either everything is there, or it says what is missing. */
export function StepForm({
  items,
  isWide = false,
  intro,
  children,
  details,
  footer,
  onNext,
  onLater,
}: StepFormProps) {
  const actor = InterviewContext.useActorRef();
  const [problems, setProblems] = useState<FoundProblem[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { drafts } = actor.getSnapshot().context;
    const found = items.flatMap((item) => {
      const problem = problemOf(item, drafts);
      return problem ? [{ item, problem }] : [];
    });
    setProblems(found);
    if (found.length > 0) return;
    for (const item of items) commitItem(actor, item);
    onNext();
  };
  return (
    <form noValidate onSubmit={submit} className={isWide ? 'step-wide' : undefined}>
      {problems.length > 0 && <ProblemSummary problems={problems} />}
      {intro}
      <div className={isWide ? 'question question-wide' : 'question'}>
        {children((item) => problems.find((each) => each.item.key === item.key)?.problem)}
        <Effect items={items} />
        {!isWide && details}
        <FormActions onLater={onLater} />
        {/* Below a table there is no room for more before „Weiter“. */}
        {isWide && details}
        {footer}
      </div>
    </form>
  );
}

function ProblemSummary({ problems }: { problems: readonly FoundProblem[] }) {
  // Only a new attempt is a new list, and takes the focus again.
  const list = useMemo(() => summed(problems), [problems]);
  return <ErrorSummary problem={list} />;
}

/** What changes for other questions, measured from the moment the screen was opened, with what „Weiter“ will store. */
function Effect({ items }: { items: readonly FormItem[] }) {
  const reading = useReading();
  const entered = InterviewContext.useSelector(({ context }) => context.entered);
  const drafts = InterviewContext.useSelector(({ context }) => context.drafts);
  const waiting = items.flatMap((item) => {
    const draft = drafts[item.key];
    const form = draft && item.row === undefined ? readForm(item, draft) : undefined;
    return form && 'answer' in form ? [[item.key, form.answer] as const] : [];
  });
  const after =
    waiting.length === 0
      ? reading
      : read(reading.questionnaire, {
          ...reading.answers,
          ...Object.fromEntries(waiting),
        } as typeof reading.answers);
  return <ChangeNotice before={entered} after={after} />;
}
