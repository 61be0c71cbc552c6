import type { MatrixQuestion } from '../../../questionnaire/question.ts';
import { type Choice, choiceId } from '../../../ui/choices.ts';
import type { Problem } from '../../../ui/ErrorSummary.tsx';
import { chosen, reasonId } from '../instead.ts';
import type { FormItem } from '../item.ts';
import { useForm } from '../useForm.ts';
import { Cell } from './Cell.tsx';
import { ReasonRow } from './ReasonRow.tsx';
import { RowHead, rowErrorId } from './RowHead.tsx';

type ChoiceRowProps = {
  item: FormItem<MatrixQuestion>;
  columns: readonly Choice[];
  problem: Problem | undefined;
};

/** One row of a table: exactly one of the columns. */
export function ChoiceRow({ item, columns, problem }: ChoiceRowProps) {
  const form = useForm(item);
  const { instead, ticked } = form.draft;
  const value = instead ?? ticked?.[0];
  // The field for the reason says by itself what is wrong with it.
  const ofRow = problem?.target === reasonId(item.name) ? undefined : problem;
  return (
    <>
      <tr className={ofRow && 'error-row'}>
        <RowHead item={item} form={form} problem={ofRow} />
        {columns.map(({ id, label }) => (
          <Cell
            key={id}
            type="radio"
            id={choiceId(item.name, id)}
            name={item.name}
            checked={value === id}
            label={`${item.row?.label}: ${label}`}
            describedBy={ofRow && rowErrorId(item)}
            onChange={() => form.change(chosen(item.question, id))}
          />
        ))}
      </tr>
      <ReasonRow item={item} form={form} problem={problem} columns={columns.length + 1} />
    </>
  );
}
