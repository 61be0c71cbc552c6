import { useReading } from '../../../interview/useInterview.ts';
import { askedRows } from '../../../questionnaire/flow.ts';
import type { MatrixQuestion, Row } from '../../../questionnaire/question.ts';
import { allTogether, rowGroups } from '../../../questionnaire/rowGroups.ts';
import type { Choice } from '../../../ui/choices.ts';
import type { Problem } from '../../../ui/ErrorSummary.tsx';
import { allTitle, groupTitle } from '../groupWords.ts';
import { type FormItem, formItem } from '../item.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { columnLabel } from './columns.ts';
import { GroupRow } from './GroupRow.tsx';

type ChoiceTableProps = {
  question: MatrixQuestion;
  columns: readonly Choice[];
  problemAt: (item: FormItem) => Problem | undefined;
};

/** A question with rows as one table: one answer for all of them, groups of rows, then what stands alone. */
export function ChoiceTable({ question, columns, problemAt }: ChoiceTableProps) {
  const reading = useReading();
  const rows = askedRows(reading, question);
  const groups = rowGroups(reading, question);
  const all = allTogether(rows, groups);
  const single = rows.filter((row) => groups.every((group) => !group.rows.includes(row)));
  const rowOf = (row: Row) => {
    const item = formItem(reading, question, row);
    return <ChoiceRow key={row.id} item={item} columns={columns} problem={problemAt(item)} />;
  };
  return (
    <table className="answer-table">
      <caption className="visually-hidden">{question.titleForAll ?? question.title}</caption>
      <thead>
        <tr>
          <th scope="col">Teil</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {columnLabel(column)}
            </th>
          ))}
        </tr>
      </thead>
      {all && (
        <tbody>
          <GroupRow question={question} group={all} title={allTitle(all)} columns={columns} />
        </tbody>
      )}
      {groups.map((group) => (
        <tbody key={group.id}>
          <GroupRow question={question} group={group} title={groupTitle(group)} columns={columns} />
          {group.rows.map(rowOf)}
        </tbody>
      ))}
      {single.length > 0 && <tbody>{single.map(rowOf)}</tbody>}
    </table>
  );
}
