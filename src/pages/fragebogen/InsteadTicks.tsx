import { CheckboxRows } from '../../ui/Choices.tsx';
import { openedDraft } from './formKinds.ts';
import type { InputsProps } from './inputsProps.ts';
import { insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';

/** „oder“ what can be said instead, for questions that are answered by writing. Writing and this exclude each other. */
export function InsteadTicks({ item, form, problem }: InputsProps) {
  const choices = insteadChoices(item.question);
  if (choices.length === 0) return null;
  const { instead, reason = '' } = form.draft;
  const empty = { text: '', from: '', to: '', range: false, ...openedDraft({ ...item, given: undefined }) };
  return (
    <>
      <CheckboxRows
        name={item.name}
        choices={[]}
        apart={choices}
        exclusive={choices.map(({ id }) => id)}
        ticked={instead === undefined ? [] : [instead]}
        onChange={([ticked]) => form.change({ ...empty, instead: ticked, reason: undefined })}
      />
      {instead === NOT_APPLICABLE && (
        <ReasonField
          name={item.name}
          reason={reason}
          problem={problem}
          onChange={(because) => form.change({ reason: because })}
        />
      )}
    </>
  );
}
