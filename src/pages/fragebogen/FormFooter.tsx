import { InterviewContext } from '../../interview/InterviewContext.ts';
import { Link } from '../../ui/Link.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { timeText } from '../mappe/words.ts';

/** Where the answers are, since when, and the way to all questions. */
export function FormFooter() {
  const { send } = InterviewContext.useActorRef();
  const isSafe = useWorkspace(({ storage }) => storage.kind === 'saved' || storage.kind === 'saving');
  const savedAt = useWorkspace(({ active }) => active?.changedAt);
  return (
    <p className="small muted no-print">
      {isSafe
        ? `Ihre Antworten sind nur in diesem Browser gespeichert.${savedAt ? ` Letzter Stand: ${timeText(savedAt)}.` : ''}`
        : 'Ihre Antworten sind zurzeit nicht gespeichert.'}{' '}
      <Link href="#/uebersicht" onFollow={() => send({ type: 'overview' })}>
        Zur Übersicht aller Fragen
      </Link>
    </p>
  );
}
