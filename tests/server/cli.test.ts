import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleRequest, temporaryFolder, temporaryStore } from './support.ts';

function cli(database: string, ...words: string[]) {
  const env = {
    ...process.env,
    DIENST_DATABASE: database,
    DIENST_SMTP_PASSWORD_FILE: '/nur/fuer/den/dienst',
  };
  return spawnSync(process.execPath, ['server/cli.ts', ...words], { env, encoding: 'utf8' });
}

describe('Befehlszeile des Dienstes', () => {
  it('liest und ändert die Datenbank, während der Dienst sie offen hat', async () => {
    const folder = temporaryFolder();
    const store = temporaryStore(folder);
    const request = sampleRequest({ id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b' });
    await store.accept(request, 'h', Date.now());
    const database = join(folder, 'anfragen.sqlite');
    expect(cli(database, 'liste')).toMatchObject({ status: 0, stdout: expect.stringContaining('0198-A3F2') });
    expect(cli(database, 'zeige', '0198-A3F2', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'termine.ics'), 'utf8')).toContain('BEGIN:VEVENT');
    expect(cli(database, 'loesche', '0198-A3F2')).toMatchObject({ status: 0, stderr: '' });
    expect(await store.rows()).toEqual([]);
  });

  it('schreibt Dateien, die nur der eigene Benutzer lesen kann', async () => {
    const folder = temporaryFolder();
    await temporaryStore(folder).accept(sampleRequest(), 'h', 1);
    const copy = join(folder, 'kopie.sqlite');
    expect(cli(join(folder, 'anfragen.sqlite'), 'sichern', copy).status).toBe(0);
    if (process.platform !== 'win32') expect(statSync(copy).mode & 0o077).toBe(0);
    else expect(statSync(copy).isFile()).toBe(true);
  });

  it('legt keine neue Datenbank an, wenn der Pfad nicht stimmt', () => {
    const folder = temporaryFolder();
    expect(cli(join(folder, 'tippfehler.sqlite'), 'liste')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('gibt es nicht'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('endet mit Fehler und einer Erklärung, wenn der Befehl falsch ist', () => {
    const folder = temporaryFolder();
    temporaryStore(folder);
    expect(cli(join(folder, 'anfragen.sqlite'), 'putzen')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Aufruf: node server\/cli\.ts/),
    });
  });
});
