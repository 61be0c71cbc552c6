import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Store } from '../../server/store.ts';
import { retryDelay, startWorker, type WorkerParts } from '../../server/worker.ts';
import { type ContactRequest, receiptNumber } from '../../src/erstgespraech/contract/request.ts';
import { sampleRequest, temporaryStore, until } from './support.ts';

const outageError = () => Object.assign(new Error('x'), { code: 'ESOCKET' });
const refusedError = () => Object.assign(new Error('x'), { code: 'EMESSAGE', responseCode: 451 });

async function storeWith(...requests: ContactRequest[]): Promise<Store> {
  const store = temporaryStore();
  for (const request of requests) await store.accept(request, 'h', Date.now());
  return store;
}

function work(store: Store, deliver: WorkerParts['deliver'], change: Partial<WorkerParts> = {}) {
  const log: string[] = [];
  const worker = startWorker({
    store,
    deliver,
    retryDelays: [1],
    maxAttempts: 5,
    onDelivered: () => undefined,
    log: (event, details) => log.push([event, ...Object.values(details ?? {})].join(' ')),
    ...change,
  });
  onTestFinished(() => worker.stop());
  return { ...worker, log };
}
const stateOf = async (store: Store, id: string) => (await store.read(id))?.state;

describe('Abstände zwischen den Versuchen', () => {
  const delays = [5, 15, 60].map((seconds) => seconds * 1000);

  it('wachsen und bleiben beim größten', () => {
    expect([1, 2, 3, 4, 28].map((failed) => retryDelay(delays, failed, 0.5))).toEqual([
      5000, 15_000, 60_000, 60_000, 60_000,
    ]);
  });

  it('streuen um ein Zehntel', () => {
    expect([retryDelay(delays, 1, 0), retryDelay(delays, 1, 1)]).toEqual([4500, 5500]);
  });
});

describe('Zustellung', () => {
  it('stellt jede wartende Anfrage einmal zu', async () => {
    const requests = [sampleRequest(), sampleRequest(), sampleRequest()];
    const store = await storeWith(...requests);
    const delivered: string[] = [];
    work(store, async ({ id }) => void delivered.push(id));
    await until(async () => (await store.counts()).waiting === 0);
    expect(delivered.sort()).toEqual(requests.map(({ id }) => id).sort());
  });

  it('bemerkt eine neue Anfrage, sobald sie geweckt wird', async () => {
    const store = temporaryStore();
    const worker = work(store, async () => undefined);
    const request = sampleRequest();
    await store.accept(request, 'h', Date.now());
    worker.wake();
    await until(async () => (await stateOf(store, request.id)) === 'delivered');
  });

  it('versucht es nach einer Ablehnung wieder und meldet die Zustellung', async () => {
    const request = sampleRequest();
    const store = await storeWith(request);
    const deliver = vi.fn(async () => undefined).mockRejectedValueOnce(refusedError());
    const onDelivered = vi.fn();
    const { log } = work(store, deliver, { onDelivered });
    await until(() => onDelivered.mock.calls.length === 1);
    expect(deliver).toHaveBeenCalledTimes(2);
    expect(log).toEqual([
      `zustellung_verschoben ${receiptNumber(request.id)} 1 EMESSAGE 451`,
      `zugestellt ${receiptNumber(request.id)} 2`,
    ]);
  });

  it('gibt nach dem letzten Versuch auf, behält die Anfrage und sagt es', async () => {
    const request = sampleRequest();
    const store = await storeWith(request);
    const { log } = work(store, () => Promise.reject(refusedError()), { maxAttempts: 2 });
    await until(async () => (await stateOf(store, request.id)) === 'dead');
    expect((await store.read(request.id))?.request).toEqual(request);
    expect(log.at(-1)).toBe(`aufgegeben ${receiptNumber(request.id)} 2 EMESSAGE 451`);
  });

  it('klopft bei einer Störung des Mailservers nicht für jede Anfrage einzeln an', async () => {
    const store = await storeWith(...Array.from({ length: 20 }, () => sampleRequest()));
    const deliver = vi.fn(() => Promise.reject(outageError()));
    const worker = work(store, deliver, { retryDelays: [3_600_000] });
    await until(async () => (await store.rows()).every(({ attempts }) => attempts === 1));
    await worker.stop();
    expect(deliver.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('stellt nach einer Störung alles Wartende sofort zu, auch wenn sein nächster Versuch fern ist', async () => {
    const [first, second] = [sampleRequest(), sampleRequest()];
    const store = await storeWith(first);
    let down = true;
    const worker = work(store, () => (down ? Promise.reject(outageError()) : Promise.resolve()), {
      retryDelays: [3_600_000],
    });
    await until(async () => (await store.read(first.id))?.attempts === 1);
    down = false;
    await store.accept(second, 'h', Date.now());
    worker.wake();
    await until(async () => (await stateOf(store, first.id)) === 'delivered');
  });

  it('sendet eine zugestellte Anfrage nicht noch einmal, wenn der Speicher die Zustellung erst später notieren kann', async () => {
    const request = sampleRequest();
    const store = await storeWith(request);
    const deliver = vi.fn(async () => undefined);
    let full = true;
    const delivered: Store['delivered'] = (id, now) =>
      full ? Promise.reject(new Error('database or disk is full')) : store.delivered(id, now);
    const worker = work({ ...store, delivered }, deliver);
    await until(() => worker.log.includes('zustellung_gestoert'));
    full = false;
    worker.wake();
    await until(async () => (await stateOf(store, request.id)) === 'delivered');
    expect(deliver).toHaveBeenCalledTimes(1);
  });

  it('macht eine Pause, wenn der Speicher versagt, statt das Protokoll zu füllen', async () => {
    const store = await storeWith(...Array.from({ length: 60 }, () => sampleRequest()));
    const failed: Store['failed'] = () => Promise.reject(new Error('database or disk is full'));
    const { log } = work({ ...store, failed }, () => Promise.reject(refusedError()));
    await until(() => log.length > 0);
    await new Promise((ready) => setTimeout(ready, 200));
    expect(log).toEqual(['zustellung_gestoert']);
  });

  it('wartet beim Beenden auf die Mail, die unterwegs ist, und beginnt keine neue', async () => {
    const requests = Array.from({ length: 6 }, () => sampleRequest());
    const store = await storeWith(...requests);
    const underWay: (() => void)[] = [];
    const worker = work(store, () => new Promise((arrived) => void underWay.push(arrived)));
    await until(() => underWay.length === 2);
    const stopped = worker.stop();
    for (const arrived of underWay) arrived();
    await stopped;
    expect(underWay).toHaveLength(2);
    expect((await store.counts()).waiting).toBe(4);
  });

  it('übergeht eine Anfrage, die inzwischen gelöscht wurde', async () => {
    const [kept, removed] = [sampleRequest(), sampleRequest()];
    const store = await storeWith(removed, kept);
    const delivered: string[] = [];
    const due: Store['due'] = async (now, count) => {
      const rows = await store.due(now, count);
      await store.remove(removed.id);
      return rows;
    };
    const { log } = work({ ...store, due }, async ({ id }) => void delivered.push(id));
    await until(async () => (await stateOf(store, kept.id)) === 'delivered');
    expect(delivered).toEqual([kept.id]);
    expect(log).toEqual([`zugestellt ${receiptNumber(kept.id)} 1`]);
  });
});
