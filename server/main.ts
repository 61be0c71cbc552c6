/** Starts the service: `node server/main.ts`, settings in the environment (docs/betrieb.md). */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Config, readConfig } from './config.ts';
import { MAX_CONNECTIONS, serverOptions } from './http.ts';
import { consoleLog } from './log.ts';
import { startService } from './service.ts';

/** Milliseconds for requests and mails under way after the signal to end. */
const GRACE = 20_000;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function listen(config: Config): void {
  const service = startService(config, consoleLog);
  const server = createServer(serverOptions, service.listener);
  server.maxConnections = MAX_CONNECTIONS;
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} ist belegt; wählen Sie einen anderen mit DIENST_PORT.`
        : `Der Dienst konnte nicht gestartet werden: ${error.message}`,
    );
  });
  server.listen(config.port, config.host, () =>
    consoleLog('bereit', {
      adresse: `${config.host}:${config.port}`,
      zustellung: config.smtp ? 'mail' : 'liste',
    }),
  );

  const end = async () => {
    setTimeout(() => process.exit(0), GRACE).unref();
    await new Promise((closed) => {
      server.close(closed);
      server.closeIdleConnections();
    });
    await service.stop();
    consoleLog('beendet');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}

// Database and copies hold personal data: nobody but the service's own user may read them.
process.umask(0o077);
const checked = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
if (!checked.ok)
  fail(['Der Dienst kann so nicht starten:', ...checked.problems.map((text) => `– ${text}`)].join('\n'));
for (const note of checked.notes) console.log(note);
try {
  listen(checked.config);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
