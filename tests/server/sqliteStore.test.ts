import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/sqliteStore.ts';
import { samplePdf, sampleRequest, temporaryFolder, temporaryStore } from './support.ts';

function integrityOf(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  const result = db.prepare('PRAGMA integrity_check').get()?.integrity_check;
  db.close();
  return result;
}

describe('Speicher der Anfragen', () => {
  it('gibt eine Anfrage mit Umlauten und PDF genau so zurück, auch nach einem Neustart', async () => {
    const folder = temporaryFolder();
    const request = sampleRequest({ pdf: samplePdf(5000), summary: ['Bindung: hoch – „Server“'] });
    const first = temporaryStore(folder);
    expect(await first.accept(request, 'h', 1000)).toBe('new');
    await first.close();
    expect(await temporaryStore(folder).read(request.id)).toEqual({
      id: request.id,
      state: 'waiting',
      attempts: 0,
      acceptedAt: 1000,
      nextAt: 1000,
      deliveredAt: undefined,
      lastError: undefined,
      request,
    });
  });

  it('erkennt Wiederholungen und andere Inhalte unter derselben Kennung, auch im selben Augenblick', async () => {
    const store = temporaryStore();
    const request = sampleRequest();
    const outcomes = await Promise.all([
      store.accept(request, 'h', 1),
      store.accept(request, 'h', 1),
      store.accept({ ...request, name: 'Anders' }, 'x', 1),
    ]);
    expect(outcomes).toEqual(['new', 'same', 'other']);
    expect(await store.known(request.id, 'h')).toBe('same');
    expect(await store.known(request.id, 'x')).toBe('other');
    expect(await store.known(sampleRequest().id, 'h')).toBeUndefined();
    expect((await store.read(request.id))?.request?.name).toBe('Erika Beispiel');
  });

  it('nennt fällige Anfragen, älteste zuerst, und verschiebt gescheiterte', async () => {
    const store = temporaryStore();
    const [early, late, future] = [sampleRequest(), sampleRequest(), sampleRequest()];
    await store.accept(late, 'h', 20);
    await store.accept(early, 'h', 10);
    await store.accept(future, 'h', 99);
    const due = async (now: number) => (await store.due(now, 10)).map(({ id }) => id);
    expect(await due(50)).toEqual([early.id, late.id]);
    await store.failed(early.id, 'EAUTH 535', 80);
    expect(await due(50)).toEqual([late.id]);
    expect(await store.read(early.id)).toMatchObject({ attempts: 1, lastError: 'EAUTH 535', nextAt: 80 });
    await store.hurry(50);
    expect((await due(50)).sort()).toEqual([early.id, late.id, future.id].sort());
  });

  it('behält aufgegebene Anfragen mit Inhalt und stellt sie auf Wunsch wieder an den Anfang', async () => {
    const store = temporaryStore();
    const request = sampleRequest();
    await store.accept(request, 'h', 1);
    await store.failed(request.id, 'EMESSAGE 552', undefined);
    expect(await store.due(1e15, 10)).toEqual([]);
    expect(await store.counts()).toEqual({ waiting: 0, dead: 1, oldestAcceptedAt: undefined });
    expect(await store.retry(request.id, 5)).toBe(true);
    expect(await store.read(request.id)).toMatchObject({ state: 'waiting', attempts: 0, request });
  });

  it('kann eine zugestellte Anfrage noch einmal zustellen, solange ihr Inhalt da ist', async () => {
    const store = temporaryStore();
    const request = sampleRequest();
    await store.accept(request, 'h', 1);
    await store.delivered(request.id, 2);
    expect(await store.retry(request.id, 5)).toBe(true);
    await store.delivered(request.id, 6);
    await store.purge({ content: 6, fingerprint: 0, row: 0, unsent: 0 });
    expect(await store.retry(request.id, 7)).toBe(false);
  });

  it('zählt, was wartet, und kennt das Alter der ältesten Anfrage', async () => {
    const store = temporaryStore();
    await store.accept(sampleRequest(), 'h', 30);
    await store.accept(sampleRequest(), 'h', 20);
    expect(await store.counts()).toEqual({ waiting: 2, dead: 0, oldestAcceptedAt: 20 });
  });

  it('merkt sich über Neustarts, wann zuletzt gewarnt wurde', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    expect(await store.lastWarning()).toBe(0);
    await store.warned(100);
    await store.warned(200);
    await store.close();
    expect(await temporaryStore(folder).lastWarning()).toBe(200);
  });

  it('Störung 53: lehnt auf vollem Datenträger ab, ohne eine angenommene Anfrage zu verlieren', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder, 1_000_000);
    const accepted: string[] = [];
    let refused = 0;
    for (let n = 0; n < 12; n += 1) {
      const request = sampleRequest({ pdf: samplePdf(200_000) });
      await store.accept(request, 'h', n).then(
        () => accepted.push(request.id),
        () => {
          refused += 1;
        },
      );
    }
    expect(accepted.length).toBeGreaterThan(1);
    expect(refused).toBeGreaterThan(1);
    expect((await store.rows()).map(({ id }) => id).sort()).toEqual(accepted.sort());
    await store.remove(accepted[0] ?? '');
    expect(await store.accept(sampleRequest({ pdf: samplePdf(100_000) }), 'h', 99)).toBe('new');
    expect(integrityOf(join(folder, 'anfragen.sqlite'))).toBe('ok');
  });

  it('schreibt eine vollständige Kopie in eine neue Datei und überschreibt keine alte', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    const request = sampleRequest({ pdf: samplePdf(3000) });
    await store.accept(request, 'h', 1);
    const copy = join(folder, 'kopie.sqlite');
    await store.backup(copy);
    await expect(store.backup(copy)).rejects.toThrow();
    const restored = openSqliteStore(copy, 50_000_000);
    expect((await restored.read(request.id))?.request).toEqual(request);
    await restored.close();
  });

  it('öffnet keine Datenbank aus einer neueren Fassung und lässt sie unverändert', () => {
    const file = join(temporaryFolder(), 'neu.sqlite');
    const newer = new DatabaseSync(file);
    newer.exec('CREATE TABLE x(y); PRAGMA user_version = 2');
    newer.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(file, 50_000_000)).toThrow(/neueren Fassung/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
