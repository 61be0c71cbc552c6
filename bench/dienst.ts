/**
 * Measures the service on this machine: requests per second and response times with every commit forced to disk, without
 * and with a PDF. Load and service share the processor. `npm run bench:dienst`; ends with 1 below the bars.
 */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, percentile } from '../tools/connection.ts';
import { startTestService } from '../tools/testService.ts';

type Case = { title: string; requests: number; connections: number; pdfBytes: number; bar: number };

const cases: Case[] = [
  { title: 'ohne PDF', requests: 30_000, connections: 64, pdfBytes: 0, bar: 3_000 },
  { title: 'mit PDF, 300 kB', requests: 600, connections: 8, pdfBytes: 300_000, bar: 0 },
  { title: 'mit PDF, 1,5 MB', requests: 200, connections: 8, pdfBytes: 1_500_000, bar: 20 },
];

/** Largest memory the process ever held in MB, and its processor time in seconds. Only Linux tells; undefined elsewhere. */
function usage({ pid }: ChildProcess): { memory: number; processor: number } | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return {
      memory: Math.round(Number(kilobytes) / 1000),
      processor: (Number(ticks[0]) + Number(ticks[1])) / 100,
    };
  } catch {
    return undefined;
  }
}

/** Everything of a body but what differs from request to request. */
function bodyMaker(pdfBytes: number): (task: string) => Buffer {
  const pdf = Buffer.alloc(pdfBytes, 'x');
  pdf.write('%PDF-1.7\n');
  const [head = '', tail = ''] = JSON.stringify({
    request: {
      id: '#',
      name: 'Erika Beispiel',
      kommune: 'Gemeinde Süderößlingen',
      email: 'amt@suederoesslingen.example',
      anliegen: 'x'.repeat(600),
      topic: 'gesamt',
      windows: [{ date: '2026-12-01', from: '09:00', to: '10:00' }],
      ...(pdfBytes === 0 ? {} : { pdf: pdf.toString('base64') }),
      consent: true,
    },
    website: '',
  }).split('#');
  const end = `${tail.slice(0, -1)},"proof":{"task":"`;
  return (task) => Buffer.from(`${head}${randomUUID()}${end}${task}","answer":0}}`);
}

/** Lets all connections take turns until the list is used up. */
async function eachInTurn<T>(
  connections: Connection[],
  items: T[],
  work: (connection: Connection, item: T) => Promise<void>,
) {
  const open = items.values();
  await Promise.all(
    connections.map(async (connection) => {
      for (const item of open) await work(connection, item);
    }),
  );
}

async function measure({ title, requests, connections: count, pdfBytes, bar }: Case): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dienst-'));
  const { child: service, port } = await startTestService({
    behindProxy: true,
    database: join(folder, 'anfragen.sqlite'),
  });
  const connections = Array.from({ length: count }, (_, client) => new Connection(port, client));
  try {
    const tasks: string[] = [];
    await eachInTurn(connections, Array(requests).fill(0), async (connection) => {
      tasks.push(JSON.parse((await connection.task()).text).task);
    });
    const makeBody = bodyMaker(pdfBytes);
    const times: number[] = [];
    let refused = 0;
    const before = usage(service);
    const started = performance.now();
    await eachInTurn(connections, tasks, async (connection, task) => {
      const { status, milliseconds } = await connection.post(makeBody(task));
      if (status === 202) times.push(milliseconds);
      else refused += 1;
    });
    const perSecond = times.length / ((performance.now() - started) / 1000);
    const after = usage(service);
    const milliseconds =
      (1000 * ((after?.processor ?? Number.NaN) - (before?.processor ?? 0))) / times.length;
    times.sort((a, b) => a - b);
    const [p50, p90, p99, max] = [0.5, 0.9, 0.99, 1].map((share) => percentile(times, share).toFixed(1));
    console.log(
      `${title}: ${Math.round(perSecond)} Anfragen/s über ${count} Verbindungen · p50 ${p50} · p90 ${p90} · p99 ${p99} · längste ${max} ms` +
        ` · ${times.length} angenommen, ${refused} abgewiesen · ${milliseconds.toFixed(2)} ms Rechenzeit je Anfrage · Speicher höchstens ${after?.memory ?? '?'} MB` +
        (bar > 0 ? ` · Ziel ${bar}/s ${perSecond >= bar ? 'erreicht' : 'VERFEHLT'}` : ''),
    );
    return perSecond >= bar && refused === 0;
  } finally {
    for (const connection of connections) connection.close();
    service.kill('SIGTERM');
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  }
}

console.log(
  `Dienst auf ${availableParallelism()} Kernen, Last auf denselben Kernen, Node ${process.version}, fsync bei jedem Commit`,
);
let reached = true;
for (const one of cases) reached = (await measure(one)) && reached;
process.exitCode = reached ? 0 : 1;
