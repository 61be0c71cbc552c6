import type { StoreApi } from 'zustand/vanilla';
import { createEditRight, type EditRight, type Line, type Message } from './editRight.ts';
import type { Workspace } from './workspace.ts';

/** What another window stores is read again at most so often (ms). */
const FOLLOW = 500;

/** The other windows of this browser; alone where it has no such channel. */
function lineOf(name: string): Line {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data as Message)),
  };
}

/**
 * Lets one window at a time change the active assessment of a workspace: the others follow what is stored. Undefined
 * where the browser has no locks; then only the revision guards what is stored.
 */
export function followWindows(
  store: StoreApi<Workspace>,
  locks: LockManager | undefined,
  { line = lineOf('kompass'), ...patience }: { line?: Line; patience?: number } = {},
): Pick<EditRight, 'takeOver'> | undefined {
  if (!locks) return undefined;
  let reopened: Promise<void> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;
  const { flush, restrict, reopen } = store.getState();
  const isReadOnly = () => store.getState().isReadOnly;
  const right = createEditRight(
    { locks, line, ...patience },
    {
      beforeGiving: async () => {
        await flush();
        return store.getState().storage.kind === 'saved';
      },
      lost: () => {
        store.setState({ isFreed: false });
        restrict();
        void reopen(true);
      },
      gained: () => {
        store.setState({ isFreed: false });
        reopened = reopen(false);
      },
      freed: () => {
        store.setState({ isFreed: isReadOnly() });
        void reopen(isReadOnly());
      },
      changed: () => {
        store.setState({ isFreed: false });
        clearTimeout(following);
        following = setTimeout(() => void reopen(isReadOnly()), FOLLOW);
      },
    },
  );
  void right.hold(store.getState().activeId);
  store.subscribe((state, before) => {
    if (state.activeId !== before.activeId) void right.hold(state.activeId);
    const { storage } = state;
    // Two windows have stored at the same time, as can happen where one was frozen: both states are kept.
    if (storage !== before.storage && storage.kind === 'failed' && storage.reason === 'conflict')
      void reopen(isReadOnly());
    if (isReadOnly() || state.list === before.list) return;
    for (const { id, changedAt } of state.list)
      if (before.list.some((each) => each.id === id && each.changedAt !== changedAt)) right.stored(id);
  });
  return {
    takeOver: async () => {
      await right.takeOver();
      await reopened;
    },
  };
}
