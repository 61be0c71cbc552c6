import { useReading } from '../../../interview/useInterview.ts';
import type { Party } from '../../../questionnaire/catalogue.ts';
import { askedRows } from '../../../questionnaire/flow.ts';
import type { TasksQuestion } from '../../../questionnaire/question.ts';
import type { Choice } from '../../../ui/choices.ts';
import type { Problem } from '../../../ui/ErrorSummary.tsx';
import { type FormItem, formItem } from '../item.ts';
import { suggestionsIn } from '../suggestions.ts';
import { columnLabel } from './columns.ts';
import { TaskRow } from './TaskRow.tsx';

type TaskTableProps = {
  question: TasksQuestion;
  columns: readonly Choice[];
  parties: readonly Party[];
  problemAt: (item: FormItem) => Problem | undefined;
};

/** Who carries out what, as one table. */
export function TaskTable({ question, columns, parties, problemAt }: TaskTableProps) {
  const reading = useReading();
  const suggestions = suggestionsIn(reading, question);
  return (
    <table className="answer-table task-table">
      <caption className="visually-hidden">{question.title}</caption>
      <thead>
        <tr>
          <th scope="col">Aufgabe</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {columnLabel(column)}
            </th>
          ))}
          <th scope="col" className="written">
            Schriftlich?
          </th>
        </tr>
      </thead>
      <tbody>
        {askedRows(reading, question).map((row) => {
          const item = formItem(reading, question, row);
          return (
            <TaskRow
              key={row.id}
              item={item}
              parties={parties}
              columns={columns}
              suggested={suggestions.find((each) => each.row === row.id)?.party}
              problem={problemAt(item)}
            />
          );
        })}
      </tbody>
    </table>
  );
}
