/** The operator's command line: `node server/cli.ts liste|zeige|erneut|loesche|aufraeumen|sichern`. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { runCommand } from './commands.ts';
import { readStorage } from './config.ts';
import { fail } from './run.ts';
import { Settings } from './settings.ts';
import { openSqliteStore } from './sqliteStore.ts';

// What is written here holds personal data: nobody but the own user may read it.
process.umask(0o077);
const settings = new Settings(process.env, (path) => readFileSync(path, 'utf8'));
const { database, databaseBytes, ...periods } = readStorage(settings);
if (settings.problems.length > 0) fail(settings.problems.join('\n'));
if (!existsSync(database)) fail(`Die Datenbank „${database}“ gibt es nicht (DIENST_DATABASE).`);

try {
  const store = openSqliteStore(database, databaseBytes);
  await runCommand(process.argv.slice(2), {
    store,
    periods,
    now: Date.now(),
    print: (line) => console.log(line),
    writeFile: (path, content) => writeFile(path, content, { flag: 'wx' }),
  });
  await store.close();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
