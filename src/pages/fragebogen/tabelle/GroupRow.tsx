import { useReading, useSend } from '../../../interview/useInterview.ts';
import type { MatrixQuestion } from '../../../questionnaire/question.ts';
import { answerForGroup, groupState, type RowsTogether } from '../../../questionnaire/rowGroups.ts';
import { type Choice, choiceId } from '../../../ui/choices.ts';
import { NOT_APPLICABLE } from '../instead.ts';
import { Cell } from './Cell.tsx';

type GroupRowProps = {
  question: MatrixQuestion;
  group: RowsTogether;
  /** „9 Teile …“: which rows they are. */
  title: string;
  columns: readonly Choice[];
};

/** One answer for all rows of a group; those with another one are its exceptions. */
export function GroupRow({ question, group, title, columns }: GroupRowProps) {
  const reading = useReading();
  const send = useSend();
  const { answer, exceptions } = groupState(reading, question, group);
  const name = `${question.id}-${group.id}`;
  return (
    <tr className="group-row">
      <th scope="rowgroup">
        {`Alle ${title}`}
        {answer !== undefined && exceptions.length > 0 && (
          <span className="hint">{` – ${exceptions.length === 1 ? 'eine Ausnahme' : `${exceptions.length} Ausnahmen`}`}</span>
        )}
      </th>
      {columns.map(({ id, label }) =>
        // A reason belongs to one row.
        id === NOT_APPLICABLE ? (
          <td key={id} />
        ) : (
          <Cell
            key={id}
            type="radio"
            id={choiceId(name, id)}
            name={name}
            checked={answer === id}
            label={`Alle ${title}: ${label}`}
            onChange={() =>
              send({
                type: 'takeOver',
                question: question.id,
                answers: answerForGroup(reading, question, group, id),
              })
            }
          />
        ),
      )}
    </tr>
  );
}
