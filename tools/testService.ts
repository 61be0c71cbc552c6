/**
 * The service as a process of its own for load and crash tests. Without limits and without work for the client; the path of
 * a request is the real one. `node tools/testService.ts '<json>'`, where the JSON overrides single settings.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Config, readConfig } from '../server/config.ts';
import { consoleLog } from '../server/log.ts';
import { fail, run } from '../server/run.ts';

/** Origin of the website that the test service accepts. */
export const TEST_ORIGIN = 'http://127.0.0.1:4173';

const unlimited = { port: 0, proofBits: 0, fillTime: 0, perHour: 1e9, burst: 1e9, totalPerHour: 1e9 };

/** Starts the service in a child process on a free port of this machine. The caller ends it. */
export async function startTestService(
  overrides: Partial<Config>,
): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [import.meta.filename, JSON.stringify(overrides)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  child.stdout.resume();
  return { child, port: Number(/ port=(\d+)/.exec(line)?.[1]) };
}

if (process.argv[1] === import.meta.filename) {
  const checked = readConfig({ DIENST_ORIGIN: TEST_ORIGIN }, () => '');
  if (!checked.ok) fail(checked.problems.join('\n'));
  const overrides: Partial<Config> = JSON.parse(process.argv[2] ?? '{}');
  run({ ...checked.config, ...unlimited, ...overrides }, consoleLog);
}
