/**
 * Kills the service again and again with SIGKILL while requests come in and the mail server fails now and then, and checks
 * that every accepted request is stored and mailed. `npm run test:kill [rounds]`
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../server/config.ts';
import { type Health, paths } from '../src/erstgespraech/contract/protocol.ts';
import { Connection } from './connection.ts';
import { type FlakyMailServer, startFlakyMailServer } from './flakyMailServer.ts';
import { startTestService } from './testService.ts';

export type KillReport = {
  accepted: number;
  /** Requests whose answer a kill cut off and that turned out to be stored when they were repeated. */
  repeated: number;
  /** Accepted requests that are missing in the database, not marked as delivered, or were never mailed; all must be 0. */
  notStored: number;
  notDelivered: number;
  notMailed: number;
  /** Mails beyond the first for one request; and requests mailed under more than one Message-ID, which must be 0. */
  copies: number;
  differentIds: number;
  /** What SQLite says about the file: `ok`. */
  integrity: string;
};

const CLIENTS = 16;
const PAUSE_BETWEEN = 2;
const DRAIN = 120_000;
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 'x')]).toString('base64');

type Sender = { port: number; open: Set<string>; accepted: Set<string>; repeated: number };

function bodyOf(id: string, task: string): Buffer {
  const request = {
    id,
    name: 'Erika Beispiel',
    kommune: 'Gemeinde Süderößlingen',
    email: 'amt@suederoesslingen.example',
    anliegen: `Probe ${id}`,
    topic: 'gesamt',
    windows: [],
    // One in sixteen is large, so that a kill can hit a commit of many pages. A repetition has the same content.
    ...(id.startsWith('0') ? { pdf } : {}),
    consent: true,
  };
  return Buffer.from(JSON.stringify({ request, proof: { task, answer: 0 }, website: '' }));
}

class UnexpectedAnswer extends Error {}

/** Sends one request. @throws when the connection breaks; it then stays open and is repeated later */
async function sendOne(connection: Connection, id: string, sender: Sender): Promise<void> {
  sender.open.add(id);
  const { task } = JSON.parse((await connection.task()).text);
  const { status } = await connection.post(bodyOf(id, task));
  if (status !== 202 && status !== 200) throw new UnexpectedAnswer(`Antwort ${status}`);
  if (status === 200) sender.repeated += 1;
  sender.accepted.add(id);
  sender.open.delete(id);
}

/** Repeats requests that had no answer, then sends new ones, one after another, until the connection breaks. */
async function sendUntilKilled(client: number, sender: Sender, repetitions: string[]): Promise<void> {
  const connection = new Connection(sender.port, client);
  try {
    for (;;) {
      await sendOne(connection, repetitions.pop() ?? randomUUID(), sender);
      await pause(PAUSE_BETWEEN);
    }
  } catch (error) {
    if (error instanceof UnexpectedAnswer) throw error;
  } finally {
    connection.close();
  }
}

/** Lets several clients send until the service is killed. */
function load(sender: Sender): Promise<unknown> {
  const repetitions = [...sender.open];
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    sendUntilKilled(client, sender, repetitions),
  );
  return Promise.all(clients);
}

/** Repeats what still has no answer and waits until the service has handed over everything. */
async function settle(sender: Sender): Promise<void> {
  const connection = new Connection(sender.port, 0);
  for (const id of sender.open) await sendOne(connection, id, sender);
  connection.close();
  for (const end = Date.now() + DRAIN; Date.now() < end; await pause(200)) {
    const health: Health = await (await fetch(`http://127.0.0.1:${sender.port}${paths.health}`)).json();
    if (health.waiting === 0) return;
  }
}

async function inspect(database: string, sender: Sender, mails: FlakyMailServer): Promise<KillReport> {
  const db = new DatabaseSync(database, { readOnly: true });
  const rows = new Map(
    db
      .prepare('SELECT id, state FROM request')
      .all()
      .map(({ id, state }) => [id, state]),
  );
  const integrity = String(db.prepare('PRAGMA integrity_check').get()?.integrity_check);
  db.close();
  const sent = await mails.messageIdsBy(/Probe ([0-9a-f-]{36})/);
  const accepted = [...sender.accepted];
  const messageIds = [...sent.values()];
  return {
    accepted: accepted.length,
    repeated: sender.repeated,
    notStored: accepted.filter((id) => !rows.has(id)).length,
    notDelivered: accepted.filter((id) => rows.get(id) !== 'delivered').length,
    notMailed: accepted.filter((id) => !sent.has(id)).length,
    copies: messageIds.reduce((sum, ids) => sum + ids.length - 1, 0),
    differentIds: messageIds.filter((ids) => new Set(ids).size > 1).length,
    integrity,
  };
}

/** Runs the test: so many kills under load, then one start in which everything left over is delivered. */
export async function runKillTest(rounds: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const database = join(folder, 'anfragen.sqlite');
  const mails = await startFlakyMailServer();
  const smtp: Config['smtp'] = {
    host: '127.0.0.1',
    port: mails.port,
    security: 'none',
    login: undefined,
    ca: undefined,
    from: 'anfrage@beratung.example',
    to: 'kontakt@beratung.example',
  };
  const sender: Sender = { port: 0, open: new Set(), accepted: new Set(), repeated: 0 };
  const start = async () => {
    const overrides = { database, smtp, behindProxy: true, retryDelays: [50], maxAttempts: 1e9 };
    const { child, port } = await startTestService(overrides);
    sender.port = port;
    return child;
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      mails.mood = round % 3 === 1 ? 'down' : 'flaky';
      const child = await start();
      const sending = load(sender);
      await pause(150 + Math.random() * 450);
      child.kill('SIGKILL');
      await Promise.all([once(child, 'exit'), sending]);
    }
    mails.mood = 'steady';
    const child = await start();
    await settle(sender);
    child.kill('SIGTERM');
    await once(child, 'exit');
    return await inspect(database, sender, mails);
  } finally {
    await mails.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** True when nothing was lost and every copy of a mail is recognisable. */
export const isClean = (report: KillReport): boolean =>
  report.notStored + report.notDelivered + report.notMailed + report.differentIds === 0 &&
  report.integrity === 'ok';

if (process.argv[1] === import.meta.filename) {
  const rounds = Number(process.argv[2] ?? 20);
  const report = await runKillTest(rounds);
  console.log(
    [
      `${rounds} Abstürze unter Last`,
      `${report.accepted} Anfragen angenommen`,
      `${report.notStored} nicht gespeichert`,
      `${report.notDelivered} nicht zugestellt`,
      `${report.notMailed} ohne Mail`,
      `${report.repeated} ohne Antwort gespeichert und bei der Wiederholung erkannt`,
      `${report.copies} Mails doppelt, davon ${report.differentIds} unter anderer Nummer`,
      `Datenbank: ${report.integrity}`,
    ].join(' · '),
  );
  process.exitCode = isClean(report) ? 0 : 1;
}
