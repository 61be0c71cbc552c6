import type { Party } from '../../../questionnaire/catalogue.ts';
import type { TasksQuestion } from '../../../questionnaire/question.ts';
import { Button } from '../../../ui/Button.tsx';
import { choiceId } from '../../../ui/choices.ts';
import type { FormItem } from '../item.ts';
import { writtenShort } from '../taskForm.ts';
import type { ItemFormState } from '../useForm.ts';

type WrittenCellProps = {
  item: FormItem<TasksQuestion>;
  form: ItemFormState;
  isAsked: boolean;
  suggested: Party | undefined;
};

/** Whether it is in writing who carries out a task; before anybody is named, the way to take the suggestion over. */
export function WrittenCell({ item, form, isAsked, suggested }: WrittenCellProps) {
  if (suggested) {
    return (
      <td className="written">
        <Button
          kind="plain"
          onClick={({ currentTarget }) => {
            const row = currentTarget.closest('tr');
            form.change({ ticked: [suggested.id] });
            row?.querySelector('input')?.focus();
          }}
        >
          übernehmen
          <span className="visually-hidden">{`: ${item.row?.label}, Vorschlag ${suggested.label}`}</span>
        </Button>
      </td>
    );
  }
  if (!isAsked) return <td className="written" />;
  const name = `${item.name}-written`;
  return (
    <td className="written">
      <div role="radiogroup" aria-label={`${item.row?.label}: Schriftlich geregelt?`}>
        {writtenShort.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              id={choiceId(name, id)}
              name={name}
              checked={form.draft.written === id}
              onChange={() => form.change({ written: id })}
            />
            {label}
          </label>
        ))}
      </div>
    </td>
  );
}
