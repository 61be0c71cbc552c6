import { receiptNumber } from '../src/erstgespraech/contract/request.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Purged, PurgeTimes, Store } from './store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SOON = 1_000;
const AGAIN = 60_000;

export type Periods = Pick<Config, 'keepContent' | 'keepRow' | 'keepUnsent'>;
export type Retention = {
  /** Clears up within a second; for content that may not stay after its hand-over. */
  soon(): void;
  stop(): void;
};

/** The points in time before which things go. Fingerprints stay a day, long enough to recognise any repetition. */
export const purgeTimes = ({ keepContent, keepRow, keepUnsent }: Periods, now: number): PurgeTimes => ({
  content: now - keepContent,
  fingerprint: now - DAY,
  row: now - keepRow,
  unsent: now - keepUnsent,
});

/** Notes what was erased; of requests that were never handed over each one by itself. */
export function logPurge({ wiped, removed, unsent, clean }: Purged, log: Log): void {
  if (wiped + removed > 0) log('aufgeraeumt', { inhalte: wiped, zeilen: removed });
  for (const id of unsent) log('unzugestellt_geloescht', { vorgang: receiptNumber(id) });
  if (!clean) log('aufraeumen_unvollstaendig');
}

/** Clears up at the start and every hour. `before` runs ahead of each hourly round, for the daily warning. */
export function startRetention(
  store: Store,
  periods: Periods,
  log: Log,
  before: () => Promise<void> = async () => {},
): Retention {
  let stopped = false;
  let soon: NodeJS.Timeout | undefined;

  function later(delay: number): void {
    if (!stopped) soon ??= setTimeout(clear, delay);
  }
  async function clear(): Promise<void> {
    soon = undefined;
    try {
      const purged = await store.purge(purgeTimes(periods, Date.now()));
      logPurge(purged, log);
      if (!purged.clean) later(AGAIN);
    } catch {
      log('aufraeumen_gestoert');
      later(AGAIN);
    }
  }
  async function hourly(): Promise<void> {
    await before().catch(() => log('warnung_nicht_zugestellt'));
    if (!stopped) await clear();
  }

  const timer = setInterval(hourly, HOUR);
  void hourly();
  return {
    soon: () => later(SOON),
    stop() {
      stopped = true;
      clearInterval(timer);
      clearTimeout(soon);
    },
  };
}
