import type { Cell, TableBlock } from '../entscheidungsgrundlage/model.ts';

/** Repeats an implicit role, which some browsers drop when a table is laid out as cards. */
const as = (role: string) => ({ role });

/** With more columns than this a table needs a wide page. */
const MANY = 5;

const content = ({ text, mark }: Cell) => (mark ? <span className={`mark-${mark}`}>{text}</span> : text);

/**
 * A table that turns into one card per row where there is little room. The first cell heads its row.
 */
export function DataTable({ table }: { table: TableBlock }) {
  const { caption, columns, rows } = table;
  const room = columns.length > MANY ? ' data-table-dense' : columns.length === 2 ? ' data-table-pair' : '';
  return (
    <table {...as('table')} className={`data-table${room}`}>
      <caption>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map(({ title }) => (
            <th key={title} {...as('columnheader')} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => (
          <tr key={row.map(({ text }) => text).join('|')} {...as('row')}>
            {row.map((cell, index) => {
              const column = columns[index]?.title ?? '';
              return index === 0 ? (
                <th key={column} {...as('rowheader')} scope="row">
                  {content(cell)}
                </th>
              ) : (
                <td key={column} {...as('cell')} data-column={column}>
                  {content(cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
