import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { logPurge, type Periods, purgeTimes, startRetention } from '../../server/retention.ts';
import type { Store } from '../../server/store.ts';
import { receiptNumber } from '../../src/erstgespraech/contract/request.ts';
import { filesHolding, samplePdf, sampleRequest, temporaryFolder, temporaryStore, until } from './support.ts';

const DAY = 86_400_000;
const periods: Periods = { keepContent: 7 * DAY, keepRow: 30 * DAY, keepUnsent: 30 * DAY };
const SECRETS = [
  'GEHEIM-7731-Anliegen',
  'GEHEIM-Name-Ößling',
  'geheim-7731@gemeinde.example',
  'GEHEIM-PDF-7731',
];
const secret = () =>
  sampleRequest({
    anliegen: `Text ${SECRETS[0]} Text`,
    name: SECRETS[1] ?? '',
    email: SECRETS[2] ?? '',
    pdf: samplePdf(9000, SECRETS[3]),
  });
const found = (folder: string) => SECRETS.flatMap((text) => filesHolding(folder, text));
const clear = (store: Store, now: number, change: Partial<Periods> = {}) =>
  store.purge(purgeTimes({ ...periods, ...change }, now));

async function delivered(store: Store, count: number, at: number): Promise<string[]> {
  const requests = Array.from({ length: count }, secret);
  await Promise.all(requests.map((request) => store.accept(request, 'h', at)));
  for (const { id } of requests) await store.delivered(id, at);
  return requests.map(({ id }) => id);
}

describe('Löschfristen', () => {
  it('Störung 56: sieben Tage nach der Zustellung steht kein Byte des Inhalts mehr in Datenbank, Protokoll oder Zwischenspeicher', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    await delivered(store, 100, 0);
    expect(new Set(found(folder)).size).toBeGreaterThan(0);
    expect(await clear(store, 7 * DAY - 1)).toMatchObject({ wiped: 0 });
    expect(await clear(store, 7 * DAY)).toEqual({ wiped: 100, removed: 0, unsent: [], clean: true });
    expect(found(folder)).toEqual([]);
    await store.close();
    expect(found(folder)).toEqual([]);
  });

  it('Störung 56: findet die Prüfung selbst, was sie suchen soll, in jeder der Dateien', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    await delivered(store, 1, 0);
    expect(filesHolding(folder, 'GEHEIM-PDF-7731')).toEqual(['anfragen.sqlite-wal']);
    await store.close();
    expect(filesHolding(folder, 'GEHEIM-Name-Ößling')).toEqual(['anfragen.sqlite']);
  });

  it('löscht mit der Einstellung 0 sofort nach der Zustellung', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    await delivered(store, 5, 1000);
    expect(await clear(store, 1000, { keepContent: 0 })).toMatchObject({ wiped: 5, clean: true });
    expect(found(folder)).toEqual([]);
  });

  it('behält bis zum 30. Tag nur die Zeile ohne Person und löscht dann auch sie', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    const [id = ''] = await delivered(store, 1, 0);
    await clear(store, 8 * DAY);
    expect(await store.read(id)).toEqual({
      id,
      state: 'delivered',
      attempts: 1,
      acceptedAt: 0,
      nextAt: 0,
      deliveredAt: 0,
      lastError: undefined,
      request: undefined,
    });
    const db = new DatabaseSync(join(folder, 'anfragen.sqlite'), { readOnly: true });
    expect(db.prepare('SELECT hash FROM request').get()).toEqual({ hash: '' });
    db.close();
    expect(await clear(store, 30 * DAY)).toMatchObject({ removed: 1 });
    expect(await store.rows()).toEqual([]);
  });

  it('erkennt eine späte Wiederholung auch ohne Inhalt und stellt sie nicht noch einmal zu', async () => {
    const store = temporaryStore();
    const request = secret();
    await store.accept(request, 'h', 0);
    await store.delivered(request.id, 0);
    await clear(store, 1000, { keepContent: 0 });
    expect(await store.known(request.id, 'anders')).toBe('other');
    await clear(store, DAY, { keepContent: 0 });
    expect(await store.accept(request, 'h', DAY)).toBe('same');
    expect((await store.counts()).waiting).toBe(0);
  });

  it('behält Unzugestelltes höchstens 30 Tage und nennt jede so gelöschte Anfrage', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    const [waiting, dead] = [secret(), secret()];
    await store.accept(waiting, 'h', 0);
    await store.accept(dead, 'h', 0);
    await store.failed(dead.id, 'EAUTH 535', undefined);
    expect(await clear(store, 30 * DAY - 1)).toMatchObject({ unsent: [] });
    const purged = await clear(store, 30 * DAY);
    expect(purged.unsent.sort()).toEqual([waiting.id, dead.id].sort());
    expect(found(folder)).toEqual([]);
    const log: string[] = [];
    logPurge(purged, (event, details) => log.push(`${event} ${details?.vorgang ?? ''}`));
    expect(log).toEqual(purged.unsent.map((id) => `unzugestellt_geloescht ${receiptNumber(id)}`));
  });

  it('sagt, wenn ein anderes Programm die alten Seiten noch festhält', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    await delivered(store, 3, 0);
    const reader = new DatabaseSync(join(folder, 'anfragen.sqlite'), { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM request').get();
    expect(await clear(store, 8 * DAY)).toMatchObject({ wiped: 3, clean: false });
    reader.exec('COMMIT');
    reader.close();
    expect(await clear(store, 8 * DAY)).toMatchObject({ wiped: 0, clean: true });
    expect(found(folder)).toEqual([]);
  });

  it('räumt beim Start auf und wieder, sobald es heißt, gleich', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    await delivered(store, 1, 0);
    const log: string[] = [];
    const retention = startRetention(store, { ...periods, keepContent: 0 }, (event) => log.push(event));
    await until(() => log.length === 1);
    const [id = ''] = await delivered(store, 1, Date.now());
    retention.soon();
    await until(() => log.length === 2);
    retention.stop();
    expect(log).toEqual(['aufgeraeumt', 'aufgeraeumt']);
    expect((await store.read(id))?.request).toBeUndefined();
    expect(found(folder)).toEqual([]);
  });

  it('räumt auch auf, wenn die Warnung nicht zugestellt werden kann', async () => {
    const store = temporaryStore();
    await delivered(store, 1, 0);
    const log: string[] = [];
    const fail = () => Promise.reject(new Error('x'));
    const retention = startRetention(store, periods, (event) => log.push(event), fail);
    await until(() => log.includes('aufgeraeumt'));
    retention.stop();
    expect(log).toContain('warnung_nicht_zugestellt');
  });
});
