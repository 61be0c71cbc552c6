import type { MultiQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows } from '../../ui/Choices.tsx';
import type { InputsProps } from './inputsProps.ts';
import { insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';
import { NONE } from './readings.ts';

/** From so many options on it is less work to untick what is not there. */
const LONG_LIST = 10;

/** Any number of options, explicitly none of them, or why the question does not apply. */
export function TicksItem({ item, form, problem }: InputsProps<MultiQuestion>) {
  const { name, question, offered } = item;
  const instead = insteadChoices(question);
  const apart = [{ id: NONE, ...question.none }, ...instead];
  const { draft } = form;
  const isAll = offered.every(({ id }) => draft.ticked?.includes(id));
  return (
    <>
      <p className="hint">
        {offered.length > 0
          ? 'Sie können mehrere Antworten wählen. Sie gelten mit „Weiter“.'
          : 'Nach Ihren bisherigen Angaben steht hier nichts zur Wahl.'}
      </p>
      {(offered.length >= LONG_LIST || question.tickAll) && (
        <Button
          kind="plain"
          onClick={() =>
            form.change({ ticked: isAll ? [] : offered.map(({ id }) => id), instead: undefined })
          }
        >
          {isAll ? 'Alle Kreuze entfernen' : 'Alle ankreuzen'}
        </Button>
      )}
      <CheckboxRows
        name={name}
        choices={offered}
        apart={apart}
        exclusive={apart.map(({ id }) => id)}
        ticked={draft.instead === undefined ? (draft.ticked ?? []) : [draft.instead]}
        onChange={(ticked) => {
          const chosen = instead.map(({ id }) => id).find((id) => ticked.includes(id));
          form.change(chosen ? { instead: chosen, ticked: [] } : { ticked, instead: undefined });
        }}
      />
      {draft.instead === NOT_APPLICABLE && (
        <ReasonField
          name={name}
          reason={draft.reason ?? ''}
          problem={problem}
          onChange={(reason) => form.change({ reason })}
        />
      )}
    </>
  );
}
