import { useState } from 'react';
import { type ItemAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import {
  insteadChoices,
  insteadIn,
  NOT_APPLICABLE,
  readInstead,
  reasonIn,
  unknownChoice,
} from './instead.ts';
import type { FormItem } from './item.ts';
import { ReasonField } from './ReasonField.tsx';
import { NONE, readTask, type TaskDraft, taskDraftOf, taskNeeds } from './readings.ts';

const writtenChoices = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nein' },
];

function draftFor(given: ItemAnswer | undefined): TaskDraft {
  const instead = insteadIn(given);
  return instead === undefined ? taskDraftOf(given) : { ticked: [instead] };
}

/** Who carries out one task, whether that is in writing, and who leads if two share it. */
export function TaskItem({ item, frame }: { item: FormItem<TasksQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState<TaskDraft>(() => draftFor(item.given));
  const [reason, setReason] = useState(() => reasonIn(item.given));
  const { parties } = item.questionnaire;
  const needs = taskNeeds(parties, draft);
  const alone = parties.filter(({ kind }) => kind === 'nobody' || kind === 'unclear').map(({ id }) => id);
  const apart = insteadChoices(item.question);
  const instead = apart.map(({ id }) => id).find((id) => draft.ticked.includes(id));
  return (
    <ItemForm item={item} frame={frame} reading={readInstead(item, instead, reason) ?? readTask(item, draft)}>
      {(problem) => (
        <>
          <CheckboxRows
            name={item.name}
            choices={parties}
            apart={apart}
            exclusive={[...alone, ...apart.map(({ id }) => id)]}
            ticked={draft.ticked}
            onChange={(ticked) => setDraft({ ...draft, ticked })}
          />
          {instead === NOT_APPLICABLE && (
            <ReasonField name={item.name} reason={reason} problem={problem} onChange={setReason} />
          )}
          {needs.lead && (
            <div className="follow-up">
              <fieldset>
                <legend>Wer hat die Federführung?</legend>
                <RadioRows
                  name={`${item.name}-lead`}
                  choices={parties.filter(({ id }) => draft.ticked.includes(id))}
                  apart={[{ id: NONE, label: 'Das ist nicht festgelegt' }]}
                  value={draft.lead}
                  onChange={(lead) => setDraft({ ...draft, lead })}
                />
              </fieldset>
            </div>
          )}
          {needs.written && (
            <div className="follow-up">
              <fieldset>
                <legend>Ist das schriftlich geregelt?</legend>
                <RadioRows
                  name={`${item.name}-written`}
                  choices={writtenChoices}
                  apart={[{ id: UNKNOWN, label: unknownChoice.label }]}
                  value={draft.written}
                  onChange={(written) => setDraft({ ...draft, written: written as TaskDraft['written'] })}
                />
              </fieldset>
            </div>
          )}
        </>
      )}
    </ItemForm>
  );
}
