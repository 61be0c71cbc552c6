import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { paths } from '../../src/erstgespraech/contract/protocol.ts';
import { ORIGIN, sampleRequest, submissionFor, temporaryFolder, temporaryStore, until } from './support.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The service as its operator starts it; everything it prints is kept. */
function start(settings: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, ...settings },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output.text += chunk;
    });
  }
  const exit = once(child, 'exit').then(([code]) => Number(code));
  return { child, output, exit };
}
async function running() {
  const folder = temporaryFolder();
  const port = await freePort();
  const settings = {
    DIENST_ORIGIN: ORIGIN,
    DIENST_DATABASE: join(folder, 'anfragen.sqlite'),
    DIENST_PORT: String(port),
    DIENST_PROOF_BITS: '8',
    DIENST_FILL_SECONDS: '0',
  };
  const service = start(settings);
  await until(() => service.output.text.includes('bereit'));
  return { ...service, settings, folder, url: `http://127.0.0.1:${port}` };
}

describe('Start des Dienstes', () => {
  it('sagt bei falschen Einstellungen auf Deutsch, was fehlt, und startet nicht', async () => {
    const { output, exit } = start({ DIENST_ORIGIN: '', DIENST_PORT: 'x' });
    expect(await exit).toBe(1);
    expect(output.text).toContain('Der Dienst kann so nicht starten:');
    expect(output.text).toContain('– DIENST_ORIGIN fehlt');
    expect(output.text).toContain('– DIENST_PORT muss eine ganze Zahl');
  });

  it('sagt, dass ohne Mailserver nichts zugestellt wird', async () => {
    const { output } = await running();
    expect(output.text).toMatch(/Kein Mailserver eingerichtet.*cli\.ts liste/);
  });

  it('legt die Datenbank so an, dass nur der eigene Benutzer sie lesen kann', async () => {
    const { folder } = await running();
    const { mode } = statSync(join(folder, 'anfragen.sqlite'));
    expect(process.platform === 'win32' ? 0 : mode & 0o077).toBe(0);
  });

  it('sagt, wenn der Port belegt ist', async () => {
    const { settings, folder } = await running();
    const second = start({ ...settings, DIENST_DATABASE: join(folder, 'zweite.sqlite') });
    expect(await second.exit).toBe(1);
    expect(second.output.text).toMatch(/Port \d+ ist belegt/);
  });

  it('sagt, wenn die Datenbank nicht zu öffnen ist', async () => {
    const { output, exit } = start({ DIENST_ORIGIN: ORIGIN, DIENST_DATABASE: '/gibt/es/nicht/x.sqlite' });
    expect(await exit).toBe(1);
    expect(output.text).toContain('/gibt/es/nicht/x.sqlite');
  });

  it('beendet sich auf Wunsch geordnet: Die Anfrage unterwegs wird noch angenommen und ist gespeichert', async () => {
    const { child, url, output, exit, folder } = await running();
    const request = sampleRequest();
    const body = Buffer.from(JSON.stringify(await submissionFor(url, request)));
    const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
    onTestFinished(() => void socket.destroy());
    socket.write(`POST ${paths.request} HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\n`);
    socket.write(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`);
    socket.write(body.subarray(0, 50));
    // An answer on a second connection proves that the service has begun to read the first.
    await fetch(url + paths.health);
    child.kill('SIGTERM');
    await until(() =>
      fetch(url + paths.health).then(
        () => false,
        () => true,
      ),
    );
    socket.write(body.subarray(50));
    const [answer] = await once(socket, 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 202 /);
    expect(await exit).toBe(0);
    expect(output.text).toContain('beendet');
    expect(readdirSync(folder)).toEqual(['anfragen.sqlite']);
    expect(output.text).not.toMatch(/Beispiel|Süderößlingen|suederoesslingen/);
    expect((await temporaryStore(folder).read(request.id))?.request).toEqual(request);
  });
});
