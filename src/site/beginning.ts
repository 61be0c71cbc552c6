import { hrefOf, isBeginning } from '../interview/hash.ts';
import { workspace } from '../workspace/useWorkspace.ts';
import { onlyEntry, type Registry } from './registry.ts';

/** Something of one's own lies here already, be it readable or not; an example is nobody's work. */
function hasBegun(): boolean {
  const { list, unreadable } = workspace.getState();
  return list.some(({ example }) => !example) || Object.values(unreadable).some((count) => count > 0);
}

/**
 * Begins a new assessment where the address asks for it, and uses the address up: going back never begins another one.
 * Nobody is put into a new assessment who has begun one, or where questionnaires are to be chosen from: the welcome
 * page offers both. The workspace must be open.
 * @returns whether it has begun one
 */
export async function beginAsAsked(registry: Registry): Promise<boolean> {
  if (!isBeginning(location.hash)) return false;
  history.replaceState(null, '', hrefOf('/'));
  const only = onlyEntry(registry);
  if (!only || hasBegun()) return false;
  return (await workspace.getState().create(only, '')) !== undefined;
}
