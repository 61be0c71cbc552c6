import type { Line, Message } from '../../src/workspace/editRight.ts';

type Held = { name: string; drop: (reason: unknown) => void };
type Queued = { name: string; grant: () => void };

const stolen = () => new DOMException('stolen', 'AbortError');

/** The locks of a browser, for several windows of a test: one holder each, the others in line. */
export function fakeLocks() {
  const held = new Map<string, Held>();
  const queue: Queued[] = [];
  const next = (name: string) => {
    const index = queue.findIndex((each) => each.name === name);
    const [waiting] = index < 0 ? [] : queue.splice(index, 1);
    waiting?.grant();
  };
  const run = (name: string, work: (lock: Lock | null) => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const mine: Held = { name, drop: reject };
      held.set(name, mine);
      Promise.resolve(work({ name, mode: 'exclusive' }))
        .then(resolve, reject)
        .finally(() => {
          if (held.get(name) !== mine) return;
          held.delete(name);
          next(name);
        });
    });
  const request = (name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
    const holder = held.get(name);
    if (options.steal) {
      holder?.drop(stolen());
      return run(name, work);
    }
    if (!holder) return run(name, work);
    if (options.ifAvailable) return Promise.resolve(work(null));
    return new Promise((resolve, reject) => {
      const queued: Queued = { name, grant: () => void run(name, work).then(resolve, reject) };
      queue.push(queued);
      options.signal?.addEventListener('abort', () => {
        const index = queue.indexOf(queued);
        if (index < 0) return;
        queue.splice(index, 1);
        reject(stolen());
      });
    });
  };
  return { request } as Pick<LockManager, 'request'> as LockManager;
}

/** A channel between windows; one that is frozen hears and says nothing. */
export function fakeChannel() {
  const windows: { hear: (message: Message) => void; isFrozen: () => boolean }[] = [];
  return (isFrozen: () => boolean = () => false): Line => {
    let own: (typeof windows)[number] | undefined;
    return {
      post: (message) => {
        if (isFrozen()) return;
        for (const each of windows)
          if (each !== own && !each.isFrozen()) queueMicrotask(() => each.hear(message));
      },
      listen: (hear) => {
        own = { hear, isFrozen };
        windows.push(own);
      },
    };
  };
}
