import type { StoreApi } from 'zustand/vanilla';
import type { Progress } from './model.ts';
import type { Workspace } from './workspace.ts';

/** The part of a running interview that is worth storing. */
type Interview = {
  getSnapshot(): { context: Progress };
  subscribe(listener: (snapshot: { context: Progress }) => void): { unsubscribe(): void };
};

/**
 * Stores every step of an interview in the assessment that is active now. Steps that come after another one
 * has become active are ignored.
 * @returns ends the connection
 */
export function keepSaved(interview: Interview, workspace: StoreApi<Workspace>): () => void {
  const { activeId } = workspace.getState();
  let last = interview.getSnapshot().context;
  const connection = interview.subscribe(({ context }) => {
    const { answers, notes, at } = context;
    const isSame = answers === last.answers && notes === last.notes && at === last.at;
    last = context;
    if (!isSame && activeId !== undefined) workspace.getState().save(context, activeId);
  });
  return () => connection.unsubscribe();
}
