import { type ContactRequest, receiptNumber } from '../src/erstgespraech/contract/request.ts';
import type { Log } from './log.ts';
import { type DeliveryFailure, describeFailure } from './mailer.ts';
import type { Row, Store } from './store.ts';

export type WorkerParts = {
  store: Store;
  /** Hands one request to the mail server; rejects when it does not take it. */
  deliver: (request: ContactRequest, row: Row) => Promise<void>;
  retryDelays: readonly number[];
  maxAttempts: number;
  onDelivered: () => void;
  log: Log;
};
export type Worker = {
  /** Looks for due requests now instead of at the next tick. */
  wake(): void;
  /** Waits for mails under way; starts no further ones. */
  stop(): Promise<void>;
};

const TICK = 1_000;
/** Pause after the store failed, e.g. on a full disk; trying at once would only fill the log. */
const DISTURBED = 30_000;
const LANES = 2;
const BATCH = 50;
/** Spreads attempts, so that many requests do not come back in the same second. */
const JITTER = 0.1;

/** Milliseconds until the next attempt after this many failed ones. `random`: 0 to 1. */
export function retryDelay(delays: readonly number[], failedAttempts: number, random: number): number {
  const delay = delays[Math.min(failedAttempts, delays.length) - 1] ?? 0;
  return Math.round(delay * (1 + JITTER * (2 * random - 1)));
}

/**
 * Delivers waiting requests, two at a time, each until it is handed over or given up. A failure that concerns the mail
 * server counts for the whole batch without knocking again; with the first success after it everything is due at once.
 */
export function startWorker({
  store,
  deliver,
  retryDelays,
  maxAttempts,
  onDelivered,
  log,
}: WorkerParts): Worker {
  /** Handed over, but the store could not note it yet: must not be sent again. */
  const unnoted = new Set<string>();
  let outage = false;
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function noteDelivered(row: Row): Promise<void> {
    unnoted.add(row.id);
    await store.delivered(row.id, Date.now());
    unnoted.delete(row.id);
    log('zugestellt', { vorgang: receiptNumber(row.id), versuche: row.attempts + 1 });
    onDelivered();
  }

  async function noteFailed(row: Row, code: string): Promise<void> {
    const attempts = row.attempts + 1;
    const dead = attempts >= maxAttempts;
    const next = Date.now() + retryDelay(retryDelays, attempts, Math.random());
    await store.failed(row.id, code, dead ? undefined : next);
    const event = dead ? 'aufgegeben' : 'zustellung_verschoben';
    log(event, { vorgang: receiptNumber(row.id), versuche: attempts, grund: code });
  }

  async function attempt(row: Row): Promise<DeliveryFailure | 'delivered' | 'gone'> {
    if (!unnoted.has(row.id)) {
      const stored = await store.read(row.id);
      if (!stored?.request) return 'gone';
      try {
        await deliver(stored.request, row);
      } catch (error) {
        const failure = describeFailure(error);
        await noteFailed(row, failure.code);
        return failure;
      }
    }
    await noteDelivered(row);
    return 'delivered';
  }

  /** Takes rows from the shared list; `batch.down` is the outage that one of the lanes has met. */
  async function lane(rows: Row[], batch: { down?: DeliveryFailure }): Promise<void> {
    for (let row = rows.shift(); row && !stopped; row = rows.shift()) {
      if (batch.down) {
        await noteFailed(row, batch.down.code);
        continue;
      }
      const outcome = await attempt(row);
      if (typeof outcome === 'object' && outcome.outage) batch.down = outcome;
      if (outcome === 'delivered' && outage) {
        outage = false;
        again = true;
        await store.hurry(Date.now());
      }
    }
  }

  /** Tries everything that is due. Rejects when the store fails; mails under way are finished first. */
  async function round(): Promise<void> {
    again = false;
    const rows = await store.due(Date.now(), BATCH);
    if (rows.length === BATCH) again = true;
    const batch: { down?: DeliveryFailure } = {};
    const ends = await Promise.allSettled(Array.from({ length: LANES }, () => lane(rows, batch)));
    if (batch.down) outage = true;
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  function start(): void {
    clearTimeout(timer);
    const end = (pause: number) => {
      running = undefined;
      if (!stopped) timer = setTimeout(start, pause);
    };
    running = round().then(
      () => end(again ? 0 : TICK),
      () => {
        log('zustellung_gestoert');
        end(DISTURBED);
      },
    );
  }

  start();
  return {
    wake() {
      again = true;
      if (!running && !stopped) start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
