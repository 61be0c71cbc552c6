import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameOf } from '../../src/pages/mappe/words.ts';
import { DATABASE_NAME } from '../../src/workspace/database.ts';
import { createWorkspace } from '../../src/workspace/store.ts';

type Dump = Record<'documents' | 'previous' | 'damaged' | 'meta', { id: string; title: string }[]>;
/** What a browser held that was used with the first version; never edited. */
const dump: Dump = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/database-1.json'), 'utf8'));

/** The database as the first version of its structure made and filled it. */
async function fillAsBefore(): Promise<void> {
  const database = await openDB(DATABASE_NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('documents', { keyPath: 'id' });
      fresh.createObjectStore('previous', { keyPath: ['id', 'revision'] });
      fresh.createObjectStore('damaged', { autoIncrement: true });
      fresh.createObjectStore('meta');
    },
  });
  for (const store of ['documents', 'previous'] as const) {
    for (const record of dump[store]) await database.put(store, record);
  }
  database.close();
}
const inDatabase = async <T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
  const database = await openDB(DATABASE_NAME);
  const result = await work(database);
  database.close();
  return result;
};
/** The workspace of one window; the clock moves by more than a day with every reading. */
const openWindow = async () => {
  let clock = Date.parse('2026-11-26T10:00:00Z');
  const now = () => {
    clock += 30 * 3_600_000;
    return new Date(clock);
  };
  const store = createWorkspace({ delay: 0, now });
  await store.getState().open();
  return store;
};
const walde = dump.documents.find(({ title }) => title === 'Gemeinde Musterwalde');

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await fillAsBefore();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/workspace/formatSteps.ts');
  vi.resetModules();
});

describe('Ein Bestand der ersten Fassung', () => {
  it('steht vollständig in der Liste', async () => {
    const { list, unreadable, storage } = (await openWindow()).getState();
    expect(list.map(nameOf).sort()).toEqual([
      'Gemeinde Musterwalde',
      'Gemeinde Musterwalde – Kopie',
      'Ohne Namen vom 23.11.2026',
    ]);
    expect(unreadable).toEqual({ damaged: 0, newer: 0, failed: 0 });
    expect(storage.kind).toBe('saved');
  });

  it('verliert beim Öffnen nur die Ablage, die nie benutzt wurde', async () => {
    await openWindow();
    const stores = await inDatabase(async ({ objectStoreNames }) => [...objectStoreNames]);
    expect(stores).toEqual(['damaged', 'documents', 'previous']);
    expect(await inDatabase((database) => database.getAll('documents'))).toEqual(dump.documents);
  });

  it('behält den Stand vor der Umstellung, auch wenn danach noch lange geändert wird', async () => {
    const store = await openWindow();
    await store.getState().select(walde?.id ?? '');
    for (let count = 1; count <= 20; count += 1) {
      store.getState().save({ answers: { k_stunden: count }, notes: {}, at: 'k_stunden' });
      await store.getState().flush();
    }
    expect(await inDatabase((database) => database.get('documents', walde?.id ?? ''))).toMatchObject({
      formatVersion: 5,
      municipality: 'Gemeinde Musterwalde',
      answers: { k_stunden: 20 },
    });
    expect(await inDatabase((database) => database.getAll('previous'))).toContainEqual(walde);
  });

  it('bleibt unberührt und wird genannt, wenn sich ein Stand nicht umstellen lässt', async () => {
    vi.resetModules();
    vi.doMock('../../src/workspace/formatSteps.ts', () => ({
      formatSteps: [
        (found: { title: string }) => {
          if (found.title === 'Gemeinde Musterwalde') throw new Error('Probe');
          const { title, ...rest } = found;
          return { ...rest, municipality: title, label: '' };
        },
        (found: object) => found,
        (found: object) => found,
        (found: object) => found,
      ],
    }));
    const { createWorkspace: createNew } = await import('../../src/workspace/store.ts');
    const store = createNew({ delay: 0 });
    await store.getState().open();
    expect(store.getState().list).toHaveLength(2);
    expect(store.getState().unreadable).toEqual({ damaged: 0, newer: 0, failed: 1 });
    expect(await store.getState().select(walde?.id ?? '')).toBe(false);
    expect(await inDatabase((database) => database.get('documents', walde?.id ?? ''))).toEqual(walde);
    expect(await inDatabase((database) => database.getAll('damaged'))).toEqual([]);
  });
});

describe('Ein beschädigter Stand', () => {
  it('hält niemanden auf: beiseite gelegt, wie er war, der Rest ist da', async () => {
    const broken = { ...walde, changedAt: 'gestern' };
    await inDatabase((database) => database.put('documents', broken));
    const store = await openWindow();
    expect(store.getState().list).toHaveLength(2);
    expect(store.getState().unreadable.damaged).toBe(1);
    expect(await inDatabase((database) => database.getAll('damaged'))).toMatchObject([{ record: broken }]);
  });
});
