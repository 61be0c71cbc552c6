import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import type { InputsProps } from './inputsProps.ts';
import { insteadChoices, NOT_APPLICABLE, unknownChoice } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';
import { NONE, taskNeeds } from './readings.ts';

const writtenChoices = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nein' },
];

/** Who carries out one task, whether that is in writing, and who leads if two share it. */
export function TaskItem({ item, form, problem }: InputsProps<TasksQuestion>) {
  const { name, question } = item;
  const { parties } = item.questionnaire;
  const { ticked = [], instead, reason = '', written, lead } = form.draft;
  const needs = taskNeeds(parties, { ticked });
  const alone = parties.filter(({ kind }) => kind === 'nobody' || kind === 'unclear').map(({ id }) => id);
  const apart = insteadChoices(question);
  return (
    <>
      <CheckboxRows
        name={name}
        choices={parties}
        apart={apart}
        exclusive={[...alone, ...apart.map(({ id }) => id)]}
        ticked={instead === undefined ? ticked : [instead]}
        onChange={(next) => {
          const chosen = apart.map(({ id }) => id).find((id) => next.includes(id));
          form.change(chosen ? { instead: chosen, ticked: [] } : { ticked: next, instead: undefined });
        }}
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
              apart={[{ id: NONE, label: 'Das ist nicht festgelegt' }]}
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
              apart={[{ id: UNKNOWN, label: unknownChoice.label }]}
              value={written}
              onChange={(id) => form.change({ written: id })}
            />
          </fieldset>
        </div>
      )}
    </>
  );
}
