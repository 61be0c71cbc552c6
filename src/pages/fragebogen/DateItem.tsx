import type { DateQuestion } from '../../questionnaire/question.ts';
import { Field } from '../../ui/Field.tsx';
import { hintOf } from './dateReading.ts';
import { InsteadTicks } from './InsteadTicks.tsx';
import type { InputsProps } from './inputsProps.ts';

/** A day or a month, written as usual; a field of its own kind in the browser would not take a month everywhere. */
export function DateItem({ item, form, problem }: InputsProps<DateQuestion>) {
  return (
    <>
      <Field
        id={item.name}
        label="Ihre Angabe"
        hint={hintOf(item.question)}
        className="input input-short"
        autoComplete="off"
        value={form.draft.text ?? ''}
        onChange={(text) => form.change({ text, instead: undefined })}
        aria-invalid={problem?.target === item.name || undefined}
      />
      <InsteadTicks item={item} form={form} problem={problem} />
    </>
  );
}
