import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { type Config, readConfig } from '../../server/config.ts';
import { serverOptions } from '../../server/http.ts';
import type { Log } from '../../server/log.ts';
import { solves } from '../../server/proofOfWork.ts';
import { type Service, startService } from '../../server/service.ts';
import { openSqliteStore } from '../../server/sqliteStore.ts';
import type { Store } from '../../server/store.ts';
import { type ProofTask, paths, type Submission } from '../../src/erstgespraech/contract/protocol.ts';
import type { ContactRequest } from '../../src/erstgespraech/contract/request.ts';

export const ORIGIN = 'https://beratung.example';

/** A complete request without PDF under a new id. */
export const sampleRequest = (change: Partial<ContactRequest> = {}): ContactRequest => ({
  id: randomUUID(),
  name: 'Erika Beispiel',
  kommune: 'Gemeinde Süderößlingen',
  email: 'amt@suederoesslingen.example',
  anliegen: 'Der Vertrag läuft aus.\nWas heißt das für uns?',
  topic: 'gesamt',
  windows: [{ date: '2026-12-01', from: '09:00', to: '10:00' }],
  ...change,
});

/** A file that begins like a PDF, base64. */
export function samplePdf(bytes: number, filling = 'x'): string {
  const file = Buffer.alloc(bytes, filling);
  file.write('%PDF-1.7\n');
  return file.toString('base64');
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dienst-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a folder of its own; closed after the test. */
export function temporaryStore(folder = temporaryFolder(), bytes = 50_000_000): Store {
  const store = openSqliteStore(join(folder, 'anfragen.sqlite'), bytes);
  onTestFinished(() => store.close().catch(() => undefined));
  return store;
}

/** Names of files in a folder that hold a text, as UTF-8 or as base64 at any offset. */
export function filesHolding(folder: string, text: string): string[] {
  const bytes = Buffer.from(text);
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  return readdirSync(folder).filter((name) => {
    const content = readFileSync(join(folder, name));
    return [bytes, ...encoded].some((needle) => content.includes(needle));
  });
}

/** Settings for tests: no waiting, no work, no limits worth mentioning. */
export function testConfig(database: string, change: Partial<Config> = {}): Config {
  const checked = readConfig({ DIENST_ORIGIN: ORIGIN, DIENST_DATABASE: database }, () => '');
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  const quick = { proofBits: 0, fillTime: 0, perHour: 1000, burst: 1000, totalPerHour: 100_000 };
  return { ...checked.config, ...quick, retryDelays: [20], ...change };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export type RunningService = Service & { url: string; log: string[]; folder: string };

/** The whole service on a free port of this machine; stopped after the test. */
export async function runService(
  change: Partial<Config> = {},
  folder = temporaryFolder(),
): Promise<RunningService> {
  const log: string[] = [];
  const note: Log = (event, details) => log.push(`${event} ${JSON.stringify(details ?? {})}`);
  const service = startService(testConfig(join(folder, 'anfragen.sqlite'), change), note);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= service.stop();
    return stopped;
  };
  onTestFinished(stop);
  const url = await listen(createServer(serverOptions, service.listener));
  return { ...service, stop, url, log, folder };
}

/** Does the work of a task as the form does. */
export function solve({ task, bits }: ProofTask): Submission['proof'] {
  let answer = 0;
  while (!solves({ task, answer }, bits)) answer += 1;
  return { task, answer };
}

export async function submissionFor(url: string, request: ContactRequest): Promise<Submission> {
  const task: ProofTask = await (await fetch(url + paths.task)).json();
  return { request, proof: solve(task), website: '' };
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + paths.request, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Sends a request the way the form does: asks for a task, solves it, posts. */
export const submit = async (url: string, request: ContactRequest): Promise<Response> =>
  post(url, await submissionFor(url, request));

/** Waits until something is so; fails after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Darauf wurde vergeblich gewartet.');
    await new Promise((ready) => setTimeout(ready, 10));
  }
}

/** Speaks HTTP by hand; the answer is everything the server says until it hangs up. */
export function speak(url: string, text: string): { socket: Socket; answer: Promise<string> } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  onTestFinished(() => void socket.destroy());
  let received = '';
  const answer = new Promise<string>((done) => {
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(received));
  });
  socket.write(text);
  return { socket, answer };
}

/** Puts the database back to the moment before the delivery was noted, as after a power failure. */
export function forgetDelivery(folder: string, id: string): void {
  const db = new DatabaseSync(join(folder, 'anfragen.sqlite'));
  db.prepare("UPDATE request SET state = 'waiting', delivered_at = NULL, attempts = 0 WHERE id = ?").run(id);
  db.close();
}
