import type { InputsProps } from '../inputsProps.ts';
import { NOT_APPLICABLE } from '../instead.ts';
import { ReasonField } from '../ReasonField.tsx';

/** Below a row that does not apply: why. */
export function ReasonRow({ item, form, problem, columns }: InputsProps & { columns: number }) {
  if (form.draft.instead !== NOT_APPLICABLE) return null;
  return (
    <tr
      className="table-detail"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) form.leave();
      }}
    >
      <td colSpan={columns}>
        <ReasonField
          name={item.name}
          about={item.row?.label}
          reason={form.draft.reason ?? ''}
          problem={problem}
          onChange={(reason) => form.change({ reason })}
        />
      </td>
    </tr>
  );
}
