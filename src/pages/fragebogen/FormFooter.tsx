import { useLinkTo } from '../../interview/useInterview.ts';
import { Link } from '../../ui/Link.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { timeText } from '../mappe/words.ts';

/** Where the answers are, since when, and the way to all questions. */
export function FormFooter() {
  const linkTo = useLinkTo();
  const isSafe = useWorkspace(({ storage }) => storage.kind === 'saved' || storage.kind === 'saving');
  const savedAt = useWorkspace(({ active }) => active?.changedAt);
  return (
    <p className="small muted no-print">
      {isSafe
        ? `Ihre Antworten sind nur in diesem Browser gespeichert.${savedAt ? ` Letzter Stand: ${timeText(savedAt)}.` : ''}`
        : 'Ihre Antworten sind zurzeit nicht gespeichert.'}{' '}
      <Link {...linkTo({ type: 'overview' })}>Zur Übersicht aller Fragen</Link>
    </p>
  );
}
