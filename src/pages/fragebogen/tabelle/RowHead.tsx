import { useReading } from '../../../interview/useInterview.ts';
import { isPartial } from '../../../questionnaire/answers.ts';
import { describeAnswer } from '../../../questionnaire/describe.ts';
import type { Problem } from '../../../ui/ErrorSummary.tsx';
import { FieldError } from '../../../ui/Field.tsx';
import type { FormItem } from '../item.ts';
import { TakeBack } from '../TakeBack.tsx';
import type { ItemFormState } from '../useForm.ts';

/** Id of the sentence that says what is missing in a row. */
export const rowErrorId = ({ name }: FormItem): string => `${name}--fehler`;

type RowHeadProps = { item: FormItem; form: ItemFormState; problem: Problem | undefined };

/** What a row is about, what is missing in it, and the way to take its answer back. */
export function RowHead({ item, form, problem }: RowHeadProps) {
  const reading = useReading();
  const { question, row, given } = item;
  return (
    <th scope="row">
      {row?.label}
      <TakeBack isShort item={item} isGiven={given !== undefined || form.isKept} onTakeBack={form.retract} />
      {given !== undefined && isPartial(given) && (
        <span className="hint">{`Nach Ihrer früheren Antwort: ${describeAnswer(reading, question, row)}.`}</span>
      )}
      <FieldError id={rowErrorId(item)}>{problem?.message}</FieldError>
    </th>
  );
}
