import { useReading, useSend } from '../../interview/useInterview.ts';
import type { Row, TasksQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { suggestionsIn } from './suggestions.ts';

/** Who probably carries out a task, and the way to take that over; nothing is chosen by itself. */
export function RowSuggestion({ question, row }: { question: TasksQuestion; row: Row }) {
  const send = useSend();
  const found = suggestionsIn(useReading(), question).find((each) => each.row === row.id);
  if (!found) return null;
  const { id, label } = found.party;
  return (
    <p className="suggestion">
      Vorschlag aus Ihren Angaben: {label}{' '}
      <Button
        kind="plain"
        onClick={({ currentTarget }) => {
          const input = currentTarget.closest('fieldset')?.querySelector('input');
          send({ type: 'record', question: question.id, row: row.id, answer: { parties: [id] } });
          input?.focus();
        }}
      >
        übernehmen
      </Button>
    </p>
  );
}
