import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../tools/serve.ts';
import { headersFile } from '../../tools/site/headers.ts';

let server: Server;
let address: string;

beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), 'kompass-dist-'));
  mkdirSync(join(dist, 'fragen'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, '_headers'), headersFile([]));
  writeFileSync(join(dist, 'index.html'), '<h1>Start</h1>'.repeat(200));
  writeFileSync(join(dist, 'fragen/index.html'), '<h1>Fragebogen</h1>');
  writeFileSync(join(dist, '404.html'), '<h1>Diese Seite gibt es nicht</h1>');
  writeFileSync(join(dist, 'assets/a-1.js'), 'export {};');
  server = createSiteServer(dist);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

/** The path exactly as given; `fetch` would tidy it up first. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('Auslieferung der Website', () => {
  it('liefert Seiten mit Sicherheitsregeln und komprimiert', async () => {
    const response = await fetch(`${address}/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('<h1>Start</h1>');
  });

  it('leitet einen Ordner ohne Schrägstrich weiter', async () => {
    const response = await fetch(`${address}/fragen`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/fragen/']);
  });

  it('antwortet auf fehlende Dateien mit 404, auch unter assets', async () => {
    const page = await fetch(`${address}/gibt-es-nicht`);
    expect([page.status, await page.text()]).toEqual([404, '<h1>Diese Seite gibt es nicht</h1>']);
    const asset = await fetch(`${address}/assets/alt-0.js`);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  });

  it('lässt Dateien mit Prüfsumme lange gelten, Seiten nicht', async () => {
    expect((await fetch(`${address}/assets/a-1.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  it('gibt nichts außerhalb des Ordners und keine Regeldatei preis', async () => {
    expect(await rawStatus('/../../../../etc/hostname')).toBe(404);
    expect(await rawStatus('/%2e%2e/%2e%2e/etc/hostname')).toBe(404);
    expect(await rawStatus('/%')).toBe(404);
    expect(await rawStatus('/_headers')).toBe(404);
  });

  it('nimmt nur GET und HEAD an', async () => {
    expect((await fetch(`${address}/`, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(`${address}/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('sagt, wenn noch nichts gebaut ist', () => {
    expect(() => createSiteServer(join(tmpdir(), 'gibt-es-nicht'))).toThrow('noch nicht gebaut');
  });
});
