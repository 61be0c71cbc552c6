import { type StoreApi, useStore } from 'zustand';
import { createWorkspace } from './store.ts';
import { rememberLeaving } from './tabMemory.ts';
import type { Workspace } from './workspace.ts';

/**
 * Stores what may still be waiting as soon as the page is hidden; phones often never come back to it. A page that
 * is left also remembers its document in the window, in case the database does not finish in time.
 */
export function flushOnLeave(store: StoreApi<Workspace>, view: Window): void {
  const flush = () => void store.getState().flush();
  view.addEventListener('pagehide', () => {
    const { active } = store.getState();
    if (active) rememberLeaving(active);
    flush();
  });
  view.document.addEventListener('visibilitychange', flush);
}

/** The workspace of this window. */
export const workspace = createWorkspace();
if (typeof window !== 'undefined') flushOnLeave(workspace, window);

/** Reads from the workspace of this window; select narrowly. Actions: `workspace.getState()`. */
export const useWorkspace = <T>(selector: (state: Workspace) => T): T => useStore(workspace, selector);
