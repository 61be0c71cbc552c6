import type { NumberQuestion } from '../../questionnaire/question.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { numberIn } from './formKinds.ts';
import { InsteadTicks } from './InsteadTicks.tsx';
import type { InputsProps } from './inputsProps.ts';

/** A number or a range. Entering something and „Weiß ich nicht“ exclude each other. */
export function NumberItem({ item, form, problem }: InputsProps<NumberQuestion>) {
  return (
    <>
      <NumberField
        id={item.name}
        label="Ihre Angabe"
        unit={item.question.unit}
        draft={numberIn(form.draft)}
        invalid={problem?.target}
        onChange={(next) => form.change({ ...next, instead: undefined })}
      />
      <InsteadTicks item={item} form={form} problem={problem} />
    </>
  );
}
