import { useReading } from '../../interview/useInterview.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { partiesToName } from '../../questionnaire/suggestions.ts';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import type { InputsProps } from './inputsProps.ts';
import { insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';
import { taskNeeds } from './readings.ts';
import { aloneIn, leadNone, ticking, writtenChoices, writtenUnknown } from './taskForm.ts';

/** Who carries out one task, whether that is in writing, and who leads if two share it. */
export function TaskItem({ item, form, problem }: InputsProps<TasksQuestion>) {
  const { name, question } = item;
  const { ticked = [], instead, reason = '', written, lead } = form.draft;
  const parties = partiesToName(useReading(), ticked);
  const needs = taskNeeds(parties, { ticked });
  const apart = insteadChoices(question);
  return (
    <>
      <CheckboxRows
        name={name}
        choices={parties}
        apart={apart}
        exclusive={aloneIn(question, parties)}
        ticked={instead === undefined ? ticked : [instead]}
        onChange={(next) => form.change(ticking(question, next))}
      />
      {instead === NOT_APPLICABLE && (
        <ReasonField
          name={name}
          reason={reason}
          problem={problem}
          onChange={(because) => form.change({ reason: because })}
        />
      )}
      {needs.lead && (
        <div className="follow-up">
          <fieldset>
            <legend>Wer hat die Federführung?</legend>
            <RadioRows
              name={`${name}-lead`}
              choices={parties.filter(({ id }) => ticked.includes(id))}
              apart={[leadNone]}
              value={lead}
              onChange={(id) => form.change({ lead: id })}
            />
          </fieldset>
        </div>
      )}
      {needs.written && (
        <div className="follow-up">
          <fieldset>
            <legend>Ist das schriftlich geregelt?</legend>
            <RadioRows
              name={`${name}-written`}
              choices={writtenChoices}
              apart={[writtenUnknown]}
              value={written}
              onChange={(id) => form.change({ written: id })}
            />
          </fieldset>
        </div>
      )}
    </>
  );
}
