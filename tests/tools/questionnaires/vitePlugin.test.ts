import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionnaires } from '../../../tools/questionnaires/vitePlugin.ts';
import { folderWith, smallData, smallDataWith } from '../../support/dataFolder.ts';

const broken = smallDataWith(['effort: 1', 'effort: 7']);
const sentence = 'a.yaml, Zeile 11 · f1 · Fehler L41';
const address = 'virtual:questionnaire/klein';

const servers: ViteDevServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

/** A development server over a data folder; `shown` are the lines of the terminal, `sent` what the page receives. */
async function serve(data: string) {
  const dir = folderWith({ 'a.yaml': data });
  const shown: string[] = [];
  const logger = createLogger('warn');
  logger.error = (text) => shown.push(text);
  const server = await createServer({
    configFile: false,
    root: folderWith({}),
    customLogger: logger,
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [questionnaires(dir)],
  });
  servers.push(server);
  const sent = vi.spyOn(server.ws, 'send');
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { dir, server, shown, sent: () => sent.mock.calls.map(([payload]) => payload) };
}

describe('Verzeichnis der Fragebögen', () => {
  it('nennt jeden Bogen des Ordners und lädt ihn erst auf Verlangen', async () => {
    const dir = folderWith({
      'a.yaml': smallData,
      'b.yaml':
        'questionnaire: {id: zweiter, version: 2.0.0, title: "Der zweite", minutes: 3, sections: [{id: t, title: T, questions: [f1]}]}',
    });
    const server = await createServer({
      configFile: false,
      root: folderWith({}),
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
      plugins: [questionnaires(dir)],
    });
    servers.push(server);
    const { default: registry } = await server.ssrLoadModule('virtual:questionnaires');
    expect(registry).toMatchObject([
      { id: 'klein', version: '1.0.0', title: 'Klein', minutes: 1 },
      { id: 'zweiter', version: '2.0.0', title: 'Der zweite', minutes: 3 },
    ]);
    const asked = await registry[1].load();
    expect(asked.sections[0].questions[0].id).toBe('f1');
    const complete = await registry[1].loadResult();
    const { default: whole } = await server.ssrLoadModule('virtual:questionnaire/zweiter');
    expect(complete(asked)).toEqual(whole);
    expect(whole.dimensions.length).toBeGreaterThan(0);
    expect(asked.dimensions).toEqual([]);
  });
});

describe('Verzeichnis der Beispiele', () => {
  it('nennt jedes Beispiel des Ordners und lädt es erst auf Verlangen', async () => {
    const { dir, server } = await serve(smallData);
    expect((await server.ssrLoadModule('virtual:examples')).default).toEqual([]);
    mkdirSync(join(dir, 'beispiele'));
    const content = { municipality: 'Dorf', label: 'Klein', answers: { f1: 'gut' } };
    writeFileSync(join(dir, 'beispiele', 'dorf.kompass.json'), JSON.stringify(content));
    server.moduleGraph.invalidateAll();
    const { default: examples } = await server.ssrLoadModule('virtual:examples');
    expect(examples).toMatchObject([{ id: 'dorf', municipality: 'Dorf', label: 'Klein' }]);
    expect(await examples[0].load()).toEqual(content);
  });
});

describe('Fragenbestand beim Entwickeln', () => {
  it('liefert den Fragebogen, solange die Daten in Ordnung sind', async () => {
    const { server, shown } = await serve(smallData);
    expect((await server.transformRequest(address))?.code).toContain('klein');
    expect(shown).toEqual([]);
  });

  it('zeigt einen Fehler schon beim Start im Terminal und statt der Seite', async () => {
    const { server, shown } = await serve(broken);
    expect(shown.join('\n')).toContain(sentence);
    await expect(server.transformRequest(address)).rejects.toThrow(sentence);
  });

  it('legt einen neuen Fehler über die Seite und lädt sie neu, sobald er behoben ist', async () => {
    const { dir, server, shown, sent } = await serve(smallData);
    await server.transformRequest(address);
    writeFileSync(join(dir, 'a.yaml'), broken);
    await vi.waitFor(
      () =>
        expect(sent()).toContainEqual({
          type: 'error',
          err: expect.objectContaining({ message: expect.stringContaining(sentence) }),
        }),
      { timeout: 15_000 },
    );
    expect(shown.join('\n')).toContain(sentence);
    expect(sent()).not.toContainEqual({ type: 'full-reload' });
    await expect(server.transformRequest(address)).rejects.toThrow(sentence);
    writeFileSync(join(dir, 'a.yaml'), smallData);
    await vi.waitFor(() => expect(sent()).toContainEqual({ type: 'full-reload' }), { timeout: 15_000 });
    expect((await server.transformRequest(address))?.code).toContain('klein');
  });

  it('bricht das Bauen ab', async () => {
    const root = folderWith({ 'index.html': '<p>Probe</p>' });
    const building = build({
      configFile: false,
      root,
      logLevel: 'silent',
      build: { write: false },
      plugins: [questionnaires(folderWith({ 'a.yaml': broken }))],
    });
    await expect(building).rejects.toThrow(sentence);
  });
});
