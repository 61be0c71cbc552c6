import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import type { TextQuestion } from '../../questionnaire/question.ts';
import { Field, TextArea } from '../../ui/Field.tsx';
import { InsteadTicks } from './InsteadTicks.tsx';
import type { InputsProps } from './inputsProps.ts';
import { isName } from './names.ts';

/** Free text, or the name that the municipality gives to a Baustein of its own, on one line. */
export function TextItem({ item, form, problem }: InputsProps<TextQuestion>) {
  const { name, question, questionnaire } = item;
  const names = isName(questionnaire, question.id);
  const { text = '' } = form.draft;
  const field = {
    id: name,
    label: names ? 'Name' : 'Ihre Antwort',
    hint: `Höchstens ${formatGermanNumber(question.maxLength)}\u00a0Zeichen`,
    value: text,
    onChange: (next: string) =>
      form.change({ text: withinLength(next, question.maxLength, text), instead: undefined }),
  };
  return (
    <>
      {names ? (
        <Field {...field} autoComplete="off" aria-invalid={problem?.target === name || undefined} />
      ) : (
        <TextArea {...field} />
      )}
      <InsteadTicks item={item} form={form} problem={problem} />
    </>
  );
}
