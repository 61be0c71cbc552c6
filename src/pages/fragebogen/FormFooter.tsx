import { useLinkTo } from '../../interview/useInterview.ts';
import { Link } from '../../ui/Link.tsx';
import type { StorageState } from '../../workspace/model.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { timeText } from '../mappe/words.ts';

/** Where the answers are, since when, and the way to all questions. */
export function FormFooter() {
  const linkTo = useLinkTo();
  const kind = useWorkspace(({ storage }) => storage.kind);
  const savedAt = useWorkspace(({ active }) => active?.changedAt);
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  return (
    <p className="small muted no-print">
      {isReadOnly ? 'Geändert wird in einem anderen Fenster.' : savedWords(kind, savedAt)}{' '}
      <Link {...linkTo({ type: 'overview' })}>Zur Übersicht aller Fragen</Link>
    </p>
  );
}

function savedWords(kind: StorageState['kind'], savedAt: string | undefined): string {
  if (kind === 'saving') return 'Ihre Antworten werden gerade in diesem Browser gespeichert.';
  if (kind !== 'saved') return 'Ihre Antworten sind zurzeit nicht gespeichert.';
  const since = savedAt ? ` Letzter Stand: ${timeText(savedAt)}.` : '';
  return `Ihre Antworten sind nur in diesem Browser gespeichert.${since}`;
}
