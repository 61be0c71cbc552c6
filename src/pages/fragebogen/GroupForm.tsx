import { useState } from 'react';
import { useReading, useSend } from '../../interview/useInterview.ts';
import { offeredOptions } from '../../questionnaire/offered.ts';
import type { MatrixQuestion } from '../../questionnaire/question.ts';
import { answerForGroup, groupState, type RowGroup } from '../../questionnaire/rowGroups.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { choiceId } from '../../ui/choices.ts';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { FormActions } from './FormActions.tsx';
import { FormFooter } from './FormFooter.tsx';
import { insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { GroupHeading, QuestionHelp, Whereabouts } from './QuestionHead.tsx';
import { TakeOver } from './TakeOver.tsx';

type GroupFormProps = {
  question: MatrixQuestion;
  group: RowGroup;
  /** Keeps the group on screen, whatever is answered. */
  onStay: () => void;
  onNext: () => void;
};

/** Asks once for several rows. Its answer is stored for them at once; exceptions are made row by row. */
export function GroupForm({ question, group, onStay, onNext }: GroupFormProps) {
  const send = useSend();
  const reading = useReading();
  const [problem, setProblem] = useState<Problem>();
  const { answer } = groupState(reading, question, group);
  const name = `${question.id}-${group.id}`;
  const choices = offeredOptions(reading, question);
  const errorId = `${name}--fehler`;
  const take = (id: string) => {
    const answers = answerForGroup(reading, question, group, id);
    send({ type: 'takeOver', question: question.id, answers });
    onStay();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== undefined) return onNext();
        const message = 'Bitte wählen Sie eine Antwort oder „Einzeln beantworten“.';
        setProblem({ message, target: choiceId(name, choices[0]?.id) });
      }}
    >
      {problem && <ErrorSummary problem={problem} />}
      <Whereabouts question={question} />
      <div className="question">
        <div className={problem && 'error-group'}>
          <fieldset aria-describedby={problem && errorId}>
            <legend>
              <GroupHeading question={question} group={group} />
            </legend>
            <QuestionHelp question={question} />
            <p className="hint">{`Betrifft: ${group.rows.map(({ label }) => label).join(', ')}.`}</p>
            <FieldError id={errorId}>{problem?.message}</FieldError>
            <Editable>
              <RadioRows
                name={name}
                choices={choices}
                apart={insteadChoices(question).filter(({ id }) => id !== NOT_APPLICABLE)}
                value={typeof answer === 'string' ? answer : undefined}
                onChange={take}
              />
            </Editable>
          </fieldset>
        </div>
        <TakeOver question={question} row={undefined} />
        <p className="hint">Ausnahmen können Sie danach einzeln ändern.</p>
        <FormActions later="Einzeln beantworten" onLater={onNext} />
        <FormFooter />
      </div>
    </form>
  );
}
