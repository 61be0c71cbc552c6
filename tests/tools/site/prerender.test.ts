import react from '@vitejs/plugin-react';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { questionnaires } from '../../../tools/questionnaires/vitePlugin.ts';
import { prerender } from '../../../tools/site/prerender.ts';
import { folderWith, smallDataWith } from '../../support/dataFolder.ts';

let vite: ViteDevServer;
const shown: string[] = [];

beforeAll(async () => {
  const data = folderWith({ 'a.yaml': smallDataWith(['effort: 1', 'effort: 7']) });
  const logger = createLogger('warn');
  logger.error = (text) => shown.push(text);
  vite = await createServer({
    configFile: false,
    customLogger: logger,
    cacheDir: folderWith({}),
    define: { __PROGRAM_VERSION__: '"0.0.0-test"' },
    server: { port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), questionnaires(data), prerender(() => ({}))],
  });
  await vite.listen();
});
afterAll(() => vite.close());

const get = async (path: string) => {
  const response = await fetch(new URL(path, vite.resolvedUrls?.local[0]));
  return { status: response.status, text: await response.text() };
};

it('Beim Entwickeln zeigt eine Seite den Fehler in den Daten, und ihr Skript dazu kommt trotzdem an', async () => {
  const page = await get('/');
  expect(page.status).toBe(500);
  expect(page.text).toContain('a.yaml, Zeile 11');
  expect(shown.join('\n')).toContain('Fehler L41');
  expect((await get('/@vite/client')).status).toBe(200);
});
