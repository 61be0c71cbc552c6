import { describe, expect, it } from 'vitest';
import type { Mail } from '../../server/mailer.ts';
import { warnOperator } from '../../server/warning.ts';
import { sampleRequest, temporaryStore } from './support.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-02T10:00:00Z');

/** A store with one request given up at the start and one just accepted, and the mails sent so far. */
async function setting() {
  const store = temporaryStore();
  const dead = sampleRequest({ id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b' });
  await store.accept(dead, 'h', START);
  await store.failed(dead.id, 'EAUTH 535', undefined);
  const mails: Mail[] = [];
  const warn = (now: number) => warnOperator(store, async (mail) => void mails.push(mail), 30 * DAY, now);
  return { store, mails, warn };
}

describe('Warnung bei Anfragen, die nicht zugestellt werden konnten', () => {
  it('nennt Vorgang, Grund und Löschtag, aber keine Person', async () => {
    const { mails, warn } = await setting();
    await warn(START + DAY);
    expect(mails[0]?.subject).toBe('Erstgespräch: eine Anfrage wartet');
    expect(mails[0]?.text).toContain(
      '– Vorgang 0198-A3F2 vom 02.11.2026, 1 Versuch, zuletzt EAUTH 535, aufgegeben, wird am 02.12.2026 gelöscht',
    );
    expect(mails[0]?.text).not.toMatch(/Beispiel|Süderößlingen|suederoesslingen/);
  });

  it('kommt einmal am Tag, bis nichts mehr wartet', async () => {
    const { store, mails, warn } = await setting();
    for (let hour = 0; hour < 48; hour += 1) await warn(START + hour * HOUR);
    expect(mails).toHaveLength(2);
    await store.retry('0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b', START);
    await store.delivered('0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b', START);
    expect(await warn(START + 10 * DAY)).toBe(0);
    expect(mails).toHaveLength(2);
  });

  it('gilt auch, wenn eine Anfrage seit über einem Tag wartet, nicht vorher', async () => {
    const store = temporaryStore();
    await store.accept(sampleRequest(), 'h', START);
    expect(await warnOperator(store, undefined, 30 * DAY, START + DAY)).toBe(0);
    expect(await warnOperator(store, undefined, 30 * DAY, START + DAY + 1)).toBe(1);
  });

  it('wird wiederholt, wenn sie selbst nicht zugestellt werden konnte', async () => {
    const { store, mails, warn } = await setting();
    const failing = () => Promise.reject(new Error('x'));
    await expect(warnOperator(store, failing, 30 * DAY, START)).rejects.toThrow();
    await warn(START + HOUR);
    expect(mails).toHaveLength(1);
  });
});
