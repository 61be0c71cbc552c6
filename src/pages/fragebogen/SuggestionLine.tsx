import { useReading, useSend } from '../../interview/useInterview.ts';
import type { RowAnswers, TaskAnswer } from '../../questionnaire/answers.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { suggestionsIn, withoutWritten } from './suggestions.ts';
import { writtenShort } from './taskForm.ts';

/** Takes all suggestions over at once; what is then missing in many rows can be said once for all of them. */
export function SuggestionLine({ question }: { question: TasksQuestion }) {
  const reading = useReading();
  const suggestions = suggestionsIn(reading, question);
  const send = useSend();
  const missing = withoutWritten(reading, question);
  const takeOver = (answers: RowAnswers) => send({ type: 'takeOver', question: question.id, answers });
  if (suggestions.length > 1) {
    const all = suggestions.map(({ row, party }): [string, TaskAnswer] => [row, { parties: [party.id] }]);
    return (
      <p className="take-over-ways">
        <span>Vorschläge aus Ihren Angaben:</span>
        <Button onClick={() => takeOver(Object.fromEntries(all))}>
          {`alle ${suggestions.length} übernehmen`}
        </Button>
      </p>
    );
  }
  if (missing.length < 2) return null;
  return (
    <p className="take-over-ways">
      <span>{`Schriftlich geregelt, bei ${missing.length}\u00a0Aufgaben noch offen: alle`}</span>
      {writtenShort.map(({ id, label }) => (
        <Button
          key={id}
          onClick={() =>
            takeOver(Object.fromEntries(missing.map(([row, answer]) => [row, { ...answer, written: id }])))
          }
        >
          {label}
        </Button>
      ))}
    </p>
  );
}
