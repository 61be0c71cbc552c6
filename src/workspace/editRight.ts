/** What windows say to each other about one assessment. */
export type Message = { kind: 'wanted' | 'stored'; id: string };

/** The other windows of this browser. */
export type Line = { post: (message: Message) => void; listen: (hear: (message: Message) => void) => void };

/** What happens to the right to change an assessment. */
type Handlers = {
  /** Another window asks for it: everything this one knows has to be stored first. False if that failed: it is kept. */
  beforeGiving: () => Promise<boolean>;
  /** This window may only read from now on. */
  lost: () => void;
  /** This window may change the assessment from now on. */
  gained: () => void;
  /** No window changes it any more. */
  freed: () => void;
  /** Another window has stored something. */
  changed: () => void;
};

type Means = {
  locks: Pick<LockManager, 'request'>;
  line: Line;
  /** How long (ms) another window may take to answer before it counts as frozen. */
  patience?: number;
};

export type EditRight = {
  /** Takes the right to change this assessment if no other window has it, and gives any other one back. */
  hold: (id: string | undefined) => Promise<void>;
  /** Takes the right away from the window that has it; that one stores first, if it still answers. */
  takeOver: () => Promise<void>;
  /** Tells the other windows that this one has stored something of an assessment. */
  stored: (id: string) => void;
};

const nameOf = (id: string): string => `kompass:${id}`;
/** So often (ms) one who has asked looks whether the right has come. */
const PAUSE = 50;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One window at a time changes an assessment: it holds a lock of the browser, which is free again when the window is
 * closed or has crashed. A window that wants it asks, and takes it from one that is frozen. Nobody gets it unasked: a
 * window that is only reloaded finds it again.
 */
export function createEditRight({ locks, line, patience = 2000 }: Means, on: Handlers): EditRight {
  let id: string | undefined;
  let giveBack: (() => void) | undefined;
  let waiting: AbortController | undefined;

  /** Resolves to whether the lock was granted; it is kept until `giveBack` is called. */
  const request = (wanted: string, options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      let mine: (() => void) | undefined;
      const keep = (lock: Lock | null) => {
        if (!lock || id !== wanted) return resolve(false);
        return new Promise<void>((done) => {
          mine = done;
          giveBack = done;
          resolve(true);
        });
      };
      locks.request(nameOf(wanted), options, keep).then(
        () => resolve(false),
        () => {
          resolve(false);
          if (mine !== undefined && mine === giveBack) lose();
        },
      );
    });

  const release = () => {
    waiting?.abort();
    waiting = undefined;
    giveBack?.();
    giveBack = undefined;
  };

  /** Waits in line, only to learn when the other window is gone. */
  const watch = () => {
    if (id === undefined) return;
    const watched = id;
    waiting = new AbortController();
    void locks
      .request(nameOf(watched), { signal: waiting.signal }, () => {
        if (id === watched && giveBack === undefined) on.freed();
      })
      .catch(() => undefined);
  };

  const lose = () => {
    giveBack = undefined;
    on.lost();
    watch();
  };

  line.listen(async (message) => {
    if (message.id !== id) return;
    if (message.kind === 'stored') return on.changed();
    if (giveBack === undefined || !(await on.beforeGiving()) || giveBack === undefined) return;
    giveBack();
    giveBack = undefined;
    on.lost();
    // Who has asked takes it first; in line before that, this window would take it for free.
    await pause(patience);
    if (message.id === id && giveBack === undefined) watch();
  });

  return {
    hold: async (next) => {
      if (next === id) return;
      release();
      id = next;
      if (next === undefined || (await request(next, { ifAvailable: true })) || next !== id) return;
      lose();
    },
    takeOver: async () => {
      const wanted = id;
      if (wanted === undefined || giveBack !== undefined) return;
      line.post({ kind: 'wanted', id: wanted });
      let isGranted = await request(wanted, { ifAvailable: true });
      for (let waited = 0; !isGranted && waited < patience && id === wanted; waited += PAUSE) {
        await pause(PAUSE);
        isGranted = await request(wanted, { ifAvailable: true });
      }
      if (!isGranted && id === wanted) isGranted = await request(wanted, { steal: true });
      if (isGranted) on.gained();
    },
    stored: (changed) => line.post({ kind: 'stored', id: changed }),
  };
}
