import { useState } from 'react';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { SavedAssessment } from './SavedAssessment.tsx';
import { nameOf } from './words.ts';

const HEADING_ID = 'gespeichert';

/** The assessments in this browser. */
export function SavedAssessments({ onContinue }: { onContinue: (id: string) => void }) {
  const list = useWorkspace((state) => state.list);
  const { damaged, newer, failed } = useWorkspace((state) => state.unreadable);
  const [message, setMessage] = useState('');
  const removed = (name: string) => {
    setMessage(`„${name}“ wurde gelöscht.`);
    // The button that had the focus is gone with its entry.
    setTimeout(() => document.getElementById(HEADING_ID)?.focus());
  };
  return (
    <>
      <StatusLine>{message && <p className="aside-note">{message}</p>}</StatusLine>
      {damaged > 0 && (
        <p className="aside-note">Ein gespeicherter Stand ist nicht lesbar. Es wurde nichts gelöscht.</p>
      )}
      {newer > 0 && (
        <p className="aside-note">
          Ein Stand wurde mit einer neueren Fassung gespeichert. Bitte laden Sie die Seite neu.
        </p>
      )}
      {failed > 0 && (
        <p className="aside-note">
          Ein Stand aus einer früheren Fassung ließ sich nicht in die heutige übertragen. Er ist unverändert
          gespeichert.
        </p>
      )}
      {list.length > 0 && (
        <section aria-labelledby={HEADING_ID}>
          <h2 id={HEADING_ID} tabIndex={-1}>
            Ihre Einschätzungen
          </h2>
          <ul className="saved-list">
            {list.map((summary, index) => (
              <SavedAssessment
                key={summary.id}
                summary={summary}
                isNewest={index === 0}
                onContinue={() => onContinue(summary.id)}
                onRemoved={() => removed(nameOf(summary))}
                onCopied={() => setMessage(`Von „${nameOf(summary)}“ wurde eine Kopie angelegt.`)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
