import { Button } from '../../ui/Button.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { workspace } from '../../workspace/useWorkspace.ts';

/** Saves an assessment, or the one that is open, as a file. */
export function SaveAsFile({ id, children }: { id?: string; children: string }) {
  const save = async () => {
    const { exportActive, exportOne } = workspace.getState();
    const file = await (id === undefined ? exportActive() : exportOne(id));
    if (file) saveText(file);
  };
  return <Button onClick={save}>{children}</Button>;
}
