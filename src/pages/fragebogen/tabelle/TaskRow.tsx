import type { Party } from '../../../questionnaire/catalogue.ts';
import type { TasksQuestion } from '../../../questionnaire/question.ts';
import { type Choice, choiceId, toggleChoice } from '../../../ui/choices.ts';
import type { Problem } from '../../../ui/ErrorSummary.tsx';
import { reasonId } from '../instead.ts';
import type { FormItem } from '../item.ts';
import { taskNeeds } from '../readings.ts';
import { aloneIn, ticking } from '../taskForm.ts';
import { useForm } from '../useForm.ts';
import { Cell } from './Cell.tsx';
import { LeadRow } from './LeadRow.tsx';
import { ReasonRow } from './ReasonRow.tsx';
import { RowHead, rowErrorId } from './RowHead.tsx';
import { WrittenCell } from './WrittenCell.tsx';

type TaskRowProps = {
  item: FormItem<TasksQuestion>;
  parties: readonly Party[];
  columns: readonly Choice[];
  /** Who probably carries it out; only as long as nothing is chosen. */
  suggested: Party | undefined;
  problem: Problem | undefined;
};

/** One task of the table: who carries it out, and whether that is in writing. */
export function TaskRow({ item, parties, columns, suggested, problem }: TaskRowProps) {
  const form = useForm(item);
  const { question, name, row } = item;
  const { ticked = [], instead } = form.draft;
  const shown = instead === undefined ? ticked : [instead];
  const offered = shown.length === 0 ? suggested : undefined;
  const ofRow = problem?.target === reasonId(name) ? undefined : problem;
  return (
    <>
      <tr className={ofRow && 'error-row'}>
        <RowHead item={item} form={form} problem={ofRow} />
        {columns.map(({ id, label }) => (
          <Cell
            key={id}
            type="checkbox"
            id={choiceId(name, id)}
            name={name}
            checked={shown.includes(id)}
            label={`${row?.label}: ${label}`}
            describedBy={ofRow && rowErrorId(item)}
            isSuggested={offered?.id === id}
            onChange={() =>
              form.change(ticking(question, toggleChoice(shown, id, aloneIn(question, parties))))
            }
          />
        ))}
        <WrittenCell
          item={item}
          form={form}
          isAsked={taskNeeds(item.questionnaire.parties, { ticked }).written}
          suggested={offered}
        />
      </tr>
      <LeadRow item={item} form={form} columns={columns.length + 2} />
      <ReasonRow item={item} form={form} problem={problem} columns={columns.length + 2} />
    </>
  );
}
