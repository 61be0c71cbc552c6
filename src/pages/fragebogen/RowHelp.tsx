import { useQuestionnaire, useReading } from '../../interview/useInterview.ts';
import { isPartial, itemKey } from '../../questionnaire/answers.ts';
import type { Task } from '../../questionnaire/catalogue.ts';
import { describeAnswer } from '../../questionnaire/describe.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { hintId } from './item.ts';

/** What a row means; for a task also what always stays in the house and what others can do. */
export function RowHelp({ question, row }: { question: RowedQuestion; row: Row }) {
  const questionnaire = useQuestionnaire();
  const reading = useReading();
  const given = reading.state(itemKey(question.id, row.id))?.given;
  const task = question.kind === 'tasks' && questionnaire.tasks.find(({ id }) => id === row.id);
  return (
    <>
      {row.hint && (
        <p className="hint" id={hintId(question, row)}>
          {row.hint}
        </p>
      )}
      {given !== undefined && isPartial(given) && (
        <p className="hint">{`Nach Ihrer früheren Antwort: ${describeAnswer(reading, question, row)}.`}</p>
      )}
      {task && (
        <Disclosure summary="Was gehört dazu, was bleibt in der Kommune?">
          <TaskWords task={task} />
        </Disclosure>
      )}
    </>
  );
}

/** Why a task matters, what of it stays in the house, and what others can do. */
export function TaskWords({ task }: { task: Task }) {
  return (
    <>
      <p>{task.why}</p>
      <p>
        <strong>Das bleibt in der Kommune:</strong>{' '}
        {task.stays ?? 'Sie legt fest, was zu tun ist, und sieht sich das Ergebnis an.'}
      </p>
      {task.canDelegate && (
        <p>
          <strong>Das können andere übernehmen:</strong> {task.canDelegate}
        </p>
      )}
    </>
  );
}
