import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';
import { MAX_CONNECTIONS, serverOptions } from './http.ts';
import type { Log } from './log.ts';
import { startService } from './service.ts';

/** Milliseconds for requests and mails under way after the signal to end. */
const GRACE = 20_000;

/** Ends the process with a message for the operator. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/**
 * Runs the service as a process of its own until SIGTERM or SIGINT; it then accepts nothing new, finishes what is under
 * way and ends. @throws when the database cannot be opened (German message)
 */
export function run(config: Config, log: Log): void {
  // Database and copies hold personal data: nobody but the service's own user may read them.
  process.umask(0o077);
  const service = startService(config, log);
  const server = createServer(serverOptions, service.listener);
  server.maxConnections = MAX_CONNECTIONS;
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${config.port} ist belegt; wählen Sie einen anderen mit DIENST_PORT.`;
    fail(error.code === 'EADDRINUSE' ? taken : `Der Dienst konnte nicht gestartet werden: ${error.message}`);
  });
  server.listen(config.port, config.host, () => {
    const { port } = server.address() as AddressInfo;
    log('bereit', { adresse: config.host, port, zustellung: config.smtp ? 'mail' : 'liste' });
  });

  const end = async () => {
    setTimeout(() => process.exit(0), GRACE).unref();
    // Connections become idle one by one, as their last request is answered.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    await new Promise((closed) => server.close(closed));
    clearInterval(idle);
    await service.stop();
    log('beendet');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}
