import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { SaveAsFile } from './SaveAsFile.tsx';

/** Says on every screen when answers are not stored, and offers them as a file. */
export function StorageNotice() {
  const message = useWorkspace(({ storage }) => ('message' in storage ? storage.message : undefined));
  const isActive = useWorkspace(({ activeId }) => activeId !== undefined);
  return (
    <StatusLine>
      {message && (
        <div className="aside-note">
          <p>{message}</p>
          {isActive && <SaveAsFile>Zwischenstand als Datei sichern</SaveAsFile>}
        </div>
      )}
    </StatusLine>
  );
}
