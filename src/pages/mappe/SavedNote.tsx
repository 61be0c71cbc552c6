import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { timeText } from './words.ts';

/** Whether everything is stored at this moment, in a few words; nothing more while it is not: then a notice says why. */
export function SavedNote() {
  const kind = useWorkspace(({ storage }) => storage.kind);
  const savedAt = useWorkspace(({ active }) => active?.changedAt);
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  if (isReadOnly) return 'Nur Ansicht';
  if (kind === 'saving') return 'Wird gespeichert\u00a0…';
  return kind === 'saved' && savedAt ? `Gespeichert um ${timeText(savedAt)}` : 'Nicht gespeichert';
}
