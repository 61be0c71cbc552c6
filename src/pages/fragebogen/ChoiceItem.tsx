import type { MatrixQuestion, SingleQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import type { InputsProps } from './inputsProps.ts';
import { chosen, insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';

/** Exactly one option, or why none applies. */
export function ChoiceItem({ item, form, problem }: InputsProps<SingleQuestion | MatrixQuestion>) {
  const apart = insteadChoices(item.question);
  const { instead, ticked, reason = '' } = form.draft;
  return (
    <>
      <RadioRows
        name={item.name}
        choices={item.offered}
        apart={apart}
        value={instead ?? ticked?.[0]}
        onChange={(id) => form.change(chosen(item.question, id))}
      />
      {instead === NOT_APPLICABLE && (
        <ReasonField
          name={item.name}
          reason={reason}
          problem={problem}
          onChange={(written) => form.change({ reason: written })}
        />
      )}
    </>
  );
}
