import type { ReactNode } from 'react';
import { useWorkspace } from '../../workspace/useWorkspace.ts';

/** What changes the assessment: switched off while another window does that. Links and what is outside still work. */
export function Editable({ children }: { children: ReactNode }) {
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  return isReadOnly ? (
    <fieldset className="editable" disabled role="none">
      {children}
    </fieldset>
  ) : (
    children
  );
}
