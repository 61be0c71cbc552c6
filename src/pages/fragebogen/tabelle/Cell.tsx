export type CellProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  /** What is chosen, for those who do not see row and column. */
  label: string;
  describedBy?: string | undefined;
  /** Whether this is proposed and nothing is chosen yet. */
  isSuggested?: boolean;
  onChange: () => void;
};

/** One choice in a table; the whole cell is the target. */
export function Cell({ label, describedBy, isSuggested = false, ...input }: CellProps) {
  return (
    <td className={isSuggested ? 'cell cell-suggested' : 'cell'}>
      <input {...input} aria-describedby={describedBy} />
      <label htmlFor={input.id}>
        <span className="visually-hidden">{isSuggested ? `${label} (Vorschlag)` : label}</span>
      </label>
    </td>
  );
}
