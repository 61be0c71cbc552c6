import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { type FormItem, unknownChoice } from './item.ts';
import { NONE, readTask, type TaskDraft, taskDraftOf, taskNeeds } from './readings.ts';

const writtenChoices = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nein' },
];

/** Who carries out one task, whether that is in writing, and who leads if two share it. */
export function TaskItem({ item, frame }: { item: FormItem<TasksQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState<TaskDraft>(() => taskDraftOf(item.given));
  const { parties } = item.questionnaire;
  const needs = taskNeeds(parties, draft);
  const alone = parties.filter(({ kind }) => kind === 'nobody' || kind === 'unclear').map(({ id }) => id);
  return (
    <ItemForm item={item} frame={frame} reading={readTask(item, draft)}>
      <CheckboxRows
        name={item.name}
        choices={parties}
        apart={[unknownChoice]}
        exclusive={[...alone, UNKNOWN]}
        ticked={draft.ticked}
        onChange={(ticked) => setDraft({ ...draft, ticked })}
      />
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
    </ItemForm>
  );
}
