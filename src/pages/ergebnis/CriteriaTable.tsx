import type { ReactNode } from 'react';

/** Repeats an implicit role, which some browsers drop when a table is laid out as cards. */
const as = (role: string) => ({ role });

export type CriteriaRow = { id: string; head: ReactNode; cells: ReactNode[] };

type CriteriaTableProps = {
  caption: string;
  className?: string;
  columns: readonly string[];
  rows: readonly CriteriaRow[];
};

/** A table whose cells may hold links, ticks and lists; where there is little room, one card per row. */
export function CriteriaTable({ caption, className = '', columns, rows }: CriteriaTableProps) {
  return (
    <table {...as('table')} className={`data-table ${className}`}>
      <caption>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((title) => (
            <th key={title} {...as('columnheader')} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(({ id, head, cells }) => (
          <tr key={id} {...as('row')}>
            <th {...as('rowheader')} scope="row">
              {head}
            </th>
            {cells.map((cell, index) => {
              const column = columns[index + 1] ?? '';
              return (
                <td key={column} {...as('cell')} data-column={column}>
                  <div>{cell}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
