/** Starts the service: `node server/main.ts`, settings in the environment (docs/betrieb.md). */
import { readFileSync } from 'node:fs';
import { readConfig } from './config.ts';
import { consoleLog } from './log.ts';
import { fail, run } from './run.ts';

const checked = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
if (!checked.ok) {
  fail(['Der Dienst kann so nicht starten:', ...checked.problems.map((text) => `– ${text}`)].join('\n'));
}
for (const note of checked.notes) console.log(note);
try {
  run(checked.config, consoleLog);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
