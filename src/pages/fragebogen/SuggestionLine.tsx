import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading, useSend } from '../../interview/useInterview.ts';
import type { TasksQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { sayForMany } from './manyTasks.ts';

/** Takes all suggestions over at once; what is then missing in many rows can be said once for all of them. */
export function SuggestionLine({ question }: { question: TasksQuestion }) {
  const reading = useReading();
  const send = useSend();
  const drafts = InterviewContext.useSelector(({ context }) => context.drafts);
  const many = sayForMany(reading, question, drafts);
  if (!many) return null;
  return (
    <p className="take-over-ways">
      <span>{many.words}</span>
      {many.ways.map(({ id, label, answers }) => (
        <Button key={id} onClick={() => send({ type: 'takeOver', question: question.id, answers })}>
          {label}
        </Button>
      ))}
    </p>
  );
}
