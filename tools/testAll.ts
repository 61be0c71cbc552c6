/** Everything that must hold: types, style, dead code, unit and property tests, the build and what it weighs, and the browser. */
import { spawnSync } from 'node:child_process';
import { ensureSystemTools } from './systemTools.ts';

const steps: [label: string, ...command: [string, ...string[]]][] = [
  ['Typen', 'tsc', '--noEmit'],
  ['Format und Stil', 'biome', 'check', '--error-on-warnings', '.'],
  ['Unbenutztes', 'knip'],
  ['Fragenbestand', 'node', 'tools/kompass.ts', 'check'],
  ['Einzeltests', 'vitest', 'run'],
  ['Gegenprobe der Sätze', 'node', 'tools/mutants.ts'],
  ['Bauen', 'node', 'tools/build.ts'],
  ['Gewicht', 'node', 'tools/budget.ts'],
  ['HTML', 'node', 'tools/markup.ts'],
  ['Browser', 'playwright', 'test'],
];

try {
  ensureSystemTools();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

for (const [label, command, ...words] of steps) {
  console.log(`\n── ${label} ──`);
  const started = Date.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n„${label}“ ist fehlgeschlagen.`);
    process.exit(1);
  }
  console.log(`${label}: in Ordnung (${Math.round((Date.now() - started) / 1000)} s)`);
}
