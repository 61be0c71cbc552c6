export type CellProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  /** Row and column in words, for those who do not see where the cell is. */
  label: string;
  describedBy?: string | undefined;
  /** Whether this is proposed and nothing is chosen yet. */
  isSuggested?: boolean;
  onChange: () => void;
};

/** One choice in a table; {@link chooseByCell} makes the whole cell its target. */
export function Cell({ label, describedBy, isSuggested = false, ...input }: CellProps) {
  return (
    <td className={isSuggested ? 'cell cell-suggested' : 'cell'}>
      <input
        {...input}
        aria-label={isSuggested ? `${label} (Vorschlag)` : label}
        aria-describedby={describedBy}
      />
    </td>
  );
}

/** A click beside the input of a cell is meant for it; for the keyboard nothing changes. */
export function chooseByCell({ target }: Event): void {
  if (target instanceof HTMLTableCellElement && target.matches('.cell')) {
    const input = target.querySelector('input');
    input?.focus();
    input?.click();
  }
}
