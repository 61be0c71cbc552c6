export type Writer = {
  /** There is something new to write: at once, or together with what follows shortly. */
  touch(urgency: 'now' | 'soon'): void;
  /** Resolves when everything touched so far has been written, or writing has failed. */
  flush(): Promise<void>;
  /** Something is not written yet. After `flush` this means: it could not be written. */
  pending(): boolean;
  /** What is not written yet need not be written any more. */
  forget(): void;
};

/**
 * Lets `write` run at most once at a time and once more whenever something new came in meanwhile, so that
 * the last state is always the one written last. A failed write is tried again at the next occasion.
 *
 * @param write writes the newest state; resolves to false if that failed; must not reject
 * @param delay milliseconds that `soon` may wait
 */
export function createWriter(write: () => Promise<boolean>, delay: number): Writer {
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (dirty) {
      dirty = false;
      if (await write()) continue;
      dirty = true;
      break;
    }
    // Set here and not in a later callback: a touch right after the last write must start a new run.
    running = undefined;
  };
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (dirty && !running) running = run();
    await running;
  };
  return {
    touch(urgency) {
      dirty = true;
      if (urgency === 'now') void flush();
      else timer ??= setTimeout(flush, delay);
    },
    flush,
    pending: () => dirty,
    forget() {
      clearTimeout(timer);
      timer = undefined;
      dirty = false;
    },
  };
}
