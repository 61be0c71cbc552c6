import type { ReactNode } from 'react';

/** Repeats an implicit role, which some browsers drop when a table is laid out as cards. */
const as = (role: string) => ({ role });

export type CardRow = { key: string; head: ReactNode; cells: readonly ReactNode[] };

type CardTableProps = {
  caption: ReactNode;
  /** Titles of all columns, that of the row heads included. */
  columns: readonly string[];
  rows: readonly CardRow[];
  /** `short` words stay in columns everywhere; `many` columns are cards until the page is wide enough for seven. */
  size?: 'short' | 'few' | 'many';
};

/** A table that is shown as one card per row where there is no room for its columns. */
export function CardTable({ caption, columns, rows, size = 'few' }: CardTableProps) {
  return (
    <table className={`card-table card-table-${size}`} {...as('table')}>
      <caption>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((title) => (
            <th key={title} scope="col" {...as('columnheader')}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(({ key, head, cells }) => (
          <tr key={key} {...as('row')}>
            <th scope="row" {...as('rowheader')}>
              {head}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-column={columns[index + 1]} {...as('cell')}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
