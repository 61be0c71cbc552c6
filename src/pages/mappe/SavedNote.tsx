import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { timeText } from './words.ts';

/** Since when the answers are safe, in a few words; nothing while they are not: then a notice says so. */
export function SavedNote() {
  const isSafe = useWorkspace(({ storage }) => storage.kind === 'saved' || storage.kind === 'saving');
  const savedAt = useWorkspace(({ active }) => active?.changedAt);
  return isSafe && savedAt ? `Gespeichert um ${timeText(savedAt)}` : 'Nicht gespeichert';
}
