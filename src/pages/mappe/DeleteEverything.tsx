import { useState } from 'react';
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
  const [isDone, setDone] = useState(false);
  const remove = async () => {
    await workspace.getState().removeAll();
    setDone(workspace.getState().list.length === 0);
  };
  return (
    <>
      <StatusLine>{isDone && !hasSaved && 'Alle Angaben in diesem Browser sind gelöscht.'}</StatusLine>
      {hasSaved && (
        <Button kind="plain" onClick={() => ask(true)}>
          Alle Angaben löschen …
        </Button>
      )}
      {asks && (
        <ConfirmDialog
          title="Alle Angaben löschen?"
          confirm="Alles löschen"
          onConfirm={remove}
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
