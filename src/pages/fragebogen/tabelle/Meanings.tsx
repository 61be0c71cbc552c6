import { useQuestionnaire } from '../../../interview/useInterview.ts';
import type { Row, RowedQuestion } from '../../../questionnaire/question.ts';
import type { Choice } from '../../../ui/choices.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TaskWords } from '../RowHelp.tsx';

type MeaningsProps = {
  question: RowedQuestion;
  rows: readonly Row[];
  columns: readonly (Choice & { short?: string })[];
};

/** What rows and columns of a table mean, one by one. */
export function Meanings({ question, rows, columns }: MeaningsProps) {
  const { tasks } = useQuestionnaire();
  const explained = columns.filter(({ hint, short }) => hint ?? short);
  return (
    <Disclosure summary="Was bedeuten die Zeilen und Spalten?">
      <dl className="meanings">
        {explained.map(({ id, label, hint, short }) => (
          <div key={id}>
            <dt>{short ?? label}</dt>
            <dd>{hint ?? label}</dd>
          </div>
        ))}
        {rows.map(({ id, label, hint }) => {
          const task = question.kind === 'tasks' ? tasks.find((each) => each.id === id) : undefined;
          return (
            (hint || task) && (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {hint && <p>{hint}</p>}
                  {task && <TaskWords task={task} />}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Disclosure>
  );
}
