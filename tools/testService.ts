/**
 * The service as a process of its own for load and crash tests: `node tools/testService.ts '<json>'`, where the JSON
 * overrides single settings. Without limits and without work for the client; the path of a request is the real one.
 */
import { type Config, readConfig } from '../server/config.ts';
import { consoleLog } from '../server/log.ts';
import { fail, run } from '../server/run.ts';

/** Origin of the website that the test service accepts. */
export const TEST_ORIGIN = 'http://127.0.0.1:4173';

const unlimited = { proofBits: 0, fillTime: 0, perHour: 1e9, burst: 1e9, totalPerHour: 1e9 };

if (process.argv[1] === import.meta.filename) {
  const checked = readConfig({ DIENST_ORIGIN: TEST_ORIGIN }, () => '');
  if (!checked.ok) fail(checked.problems.join('\n'));
  const overrides: Partial<Config> = JSON.parse(process.argv[2] ?? '{}');
  run({ ...checked.config, ...unlimited, ...overrides }, consoleLog);
}
