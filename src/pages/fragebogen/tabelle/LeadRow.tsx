import type { TasksQuestion } from '../../../questionnaire/question.ts';
import { choiceId } from '../../../ui/choices.ts';
import type { FormItem } from '../item.ts';
import { taskNeeds } from '../readings.ts';
import { leadNone } from '../taskForm.ts';
import type { ItemFormState } from '../useForm.ts';

type LeadRowProps = { item: FormItem<TasksQuestion>; form: ItemFormState; columns: number };

/** Below a task that two share: who of them leads. */
export function LeadRow({ item, form, columns }: LeadRowProps) {
  const { parties } = item.questionnaire;
  const { ticked = [], lead } = form.draft;
  if (!taskNeeds(parties, { ticked }).lead) return null;
  const name = `${item.name}-lead`;
  return (
    <tr className="table-detail">
      <td colSpan={columns}>
        <fieldset className="inline-choices">
          <legend>
            <span className="visually-hidden">{`${item.row?.label}:`}</span> Wer hat die Federführung?
          </legend>
          {[...parties.filter(({ id }) => ticked.includes(id)), leadNone].map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                id={choiceId(name, id)}
                name={name}
                checked={lead === id}
                onChange={() => form.change({ lead: id })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </td>
    </tr>
  );
}
