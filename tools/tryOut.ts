/** Website and service together on this machine, for trying out: `npm start`. Settings as in docs/betrieb.md, none needed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import { serverOptions } from '../server/http.ts';
import { consoleLog } from '../server/log.ts';
import { fail } from '../server/run.ts';
import { type Service, startService } from '../server/service.ts';
import { createSiteServer } from './serve.ts';

/** A server that answers `/api/…` from the service and everything else from the built site; the caller listens. */
export function createTryOutServer(dist: string, service: Service): Server {
  const site = createSiteServer(dist);
  return createServer(serverOptions, (request, response) => {
    if (request.url?.startsWith('/api/')) service.listener(request, response);
    else site.emit('request', request, response);
  });
}

function main(): void {
  const port = Number(process.env.PORT ?? 4173);
  const folder = mkdtempSync(join(tmpdir(), 'betriebskompass-'));
  const checked = readConfig(
    {
      DIENST_ORIGIN: `http://127.0.0.1:${port},http://localhost:${port}`,
      DIENST_DATABASE: join(folder, 'anfragen.sqlite'),
      ...process.env,
    },
    (path) => readFileSync(path, 'utf8'),
  );
  if (!checked.ok) fail(checked.problems.join('\n'));
  const { config } = checked;
  const service = startService(config, consoleLog);
  const server = createTryOutServer('dist', service);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} ist belegt; wählen Sie einen anderen mit PORT=…`;
    fail(error.code === 'EADDRINUSE' ? taken : `Die Website konnte nicht gestartet werden: ${error.message}`);
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Betriebskompass läuft unter http://127.0.0.1:${port}/ (Beenden mit Strg+C)`);
    if (config.smtp) return;
    console.log(
      `Anfragen werden nicht zugestellt. Ansehen: DIENST_DATABASE=${config.database} node server/cli.ts liste`,
    );
  });
  const end = async () => {
    server.close();
    server.closeAllConnections();
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
