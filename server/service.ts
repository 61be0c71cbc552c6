import type { RequestListener } from 'node:http';
import type { Config } from './config.ts';
import { judgeHealth } from './health.ts';
import { createListener } from './http.ts';
import { createIntake, type Reply } from './intake.ts';
import { createLimits } from './limits.ts';
import type { Log } from './log.ts';
import { createMailer, type Mailer } from './mailer.ts';
import { notification } from './notification.ts';
import { createProofOfWork } from './proofOfWork.ts';
import { startRetention } from './retention.ts';
import { openSqliteStore } from './sqliteStore.ts';
import type { Store } from './store.ts';
import { warnOperator } from './warning.ts';
import { startWorker } from './worker.ts';

export type Service = {
  /** Answers `/api/…`; for a Node server made with `serverOptions`. */
  listener: RequestListener;
  /** Refuses new requests, waits for mails under way and closes the database. */
  stop(): Promise<void>;
};

/** After a failure of the store the form is told for this long that nothing is accepted. */
const STORE_PAUSE = 60_000;
const SUMMARY = 600_000;

/** Refusals are counted, not listed: a sender of rubbish must not fill the log. */
function countRefusals(log: Log): { add: (reply: Reply) => void; stop: () => void } {
  let counts: Record<string, number> = {};
  const write = () => {
    if (Object.keys(counts).length > 0) log('abgewiesen', counts);
    counts = {};
  };
  const timer = setInterval(write, SUMMARY);
  return {
    add: ({ body }) => {
      if ('error' in body) counts[body.error] = (counts[body.error] ?? 0) + 1;
    },
    stop() {
      clearInterval(timer);
      write();
    },
  };
}

const startDelivery = (config: Config, store: Store, mailer: Mailer, onDelivered: () => void, log: Log) =>
  startWorker({
    store,
    deliver: (request, row) => mailer.send(notification(request, row.acceptedAt)),
    retryDelays: config.retryDelays,
    maxAttempts: config.maxAttempts,
    onDelivered,
    log,
  });

/** Opens the store and starts delivery and clearing up. @throws when the database cannot be opened (German message) */
export function startService(config: Config, log: Log): Service {
  const store = openSqliteStore(config.database, config.databaseBytes);
  const mailer = config.smtp && createMailer(config.smtp);
  const refusals = countRefusals(log);
  const retention = startRetention(store, config, log, async () => {
    const stuck = await warnOperator(store, mailer?.send, config.keepUnsent, Date.now());
    if (stuck > 0) log('unzugestellt', { anzahl: stuck });
  });
  const afterDelivery = () => config.keepContent === 0 && retention.soon();
  const worker = mailer && startDelivery(config, store, mailer, afterDelivery, log);
  const proofOfWork = createProofOfWork(config.proofBits, config.fillTime);
  let stopping = false;
  let storeFailedAt = Number.NEGATIVE_INFINITY;

  const intake = createIntake({
    store,
    proofOfWork,
    limits: createLimits(config.perHour, config.burst, config.totalPerHour),
    onFailure(error) {
      storeFailedAt = Date.now();
      log('speichern_gescheitert', { grund: error instanceof Error ? error.message : undefined });
    },
  });

  return {
    listener: createListener({
      origins: config.origins,
      behindProxy: config.behindProxy,
      intake,
      task: proofOfWork.task,
      async health(now) {
        const counts = await store.counts().catch(() => undefined);
        const accepting = !stopping && now - storeFailedAt > STORE_PAUSE;
        return judgeHealth(counts, accepting, mailer ? 'mail' : 'list', now);
      },
      onReply(reply) {
        refusals.add(reply);
        if (reply.status !== 202 || !('receipt' in reply.body)) return;
        log('angenommen', { vorgang: reply.body.receipt });
        worker?.wake();
      },
    }),
    async stop() {
      stopping = true;
      retention.stop();
      await worker?.stop();
      mailer?.close();
      refusals.stop();
      await store.close();
    },
  };
}
