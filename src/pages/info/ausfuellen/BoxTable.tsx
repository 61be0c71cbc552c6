import type { ReactNode } from 'react';

/** Repeats an implicit role, which some browsers drop when a table is laid out as a list. */
const as = (role: string) => ({ role });

type Entry = { label: string; hint?: string };

type BoxTableProps = {
  caption: string;
  /** Title of the row heads. */
  head: string;
  /** Every row has an empty box for each of them. */
  columns: readonly Entry[];
  rows: readonly (Entry & { id: string })[];
  /** Title of a last column to write in; with it there are so many columns that their titles stand upright. */
  writing?: string;
};

/**
 * A table to be filled in by hand. On narrow screens the head becomes a list of letters, and the boxes of a row carry
 * them; the letters are counted by the style sheet.
 */
export function BoxTable({ caption, head, columns, rows, writing }: BoxTableProps) {
  return (
    <table className={writing ? 'box-table box-table-many' : 'box-table'} {...as('table')}>
      <caption>
        <span className="visually-hidden">{caption}</span>
      </caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          <Title>{head}</Title>
          {columns.map(({ label, hint }) => (
            <Title key={label}>
              <span>
                {label}
                {hint && <small> {hint}</small>}
              </span>
            </Title>
          ))}
          {writing && <Title>{writing}</Title>}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(({ id, label, hint }) => (
          <tr key={id} {...as('row')}>
            <th scope="row" {...as('rowheader')}>
              {label}
              {hint && <small> {hint}</small>}
            </th>
            {columns.map((column) => (
              <td key={column.label} {...as('cell')} />
            ))}
            {writing && <td className="to-write" {...as('cell')} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Title = ({ children }: { children: ReactNode }) => (
  <th scope="col" {...as('columnheader')}>
    {children}
  </th>
);
