import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkspace, workspace } from '../../workspace/useWorkspace.ts';

/** For shared computers: removes every assessment from this browser, after one question. */
export function DeleteEverything() {
  const hasSaved = useWorkspace(
    ({ list, unreadable }) => list.length + unreadable.damaged + unreadable.newer > 0,
  );
  const [asks, ask] = useState(false);
  // Kept by the workspace: without an open assessment the whole page is another one.
  const isDone = useWorkspace(({ isCleared }) => isCleared) && !hasSaved;
  const done = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);
  return (
    <>
      <StatusLine>
        {isDone && (
          <p ref={done} tabIndex={-1}>
            Alle Angaben in diesem Browser sind gelöscht.
          </p>
        )}
      </StatusLine>
      {hasSaved && (
        <Button kind="plain" onClick={() => ask(true)}>
          Alle Angaben löschen …
        </Button>
      )}
      {asks && (
        <ConfirmDialog
          title="Alle Angaben löschen?"
          confirm="Alles löschen"
          onConfirm={() => void workspace.getState().removeAll()}
          onClose={() => ask(false)}
        >
          <p>
            Gelöscht werden alle Einschätzungen, Antworten und Notizen in diesem Browser. Das lässt sich nicht
            rückgängig machen. Gesicherte Dateien auf Ihrem Gerät bleiben erhalten.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
