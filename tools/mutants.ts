/**
 * Whether the tests notice deliberate mistakes in the sentences of the document. Each mistake is put into the source
 * in memory, never on disk, and the test file that mirrors the source must then fail. Prints what it finds; the exit
 * code is 1 if a mistake goes unnoticed or cannot be made any more.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestModule } from 'vitest/node';
import { type Mutant, sentenceMutants } from './mutants/sentences.ts';

/** The test file that mirrors a source file. */
const testOf = ({ file }: Mutant): string => file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');

let present: Mutant | undefined;

/** Serves the source with the mistake that is present. */
const mistaken: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  transform(code, id) {
    if (present === undefined || id !== resolve(present.file)) return undefined;
    return code.replace(present.find, () => present?.replace ?? '');
  },
};

const vitest = await createVitest(
  // Without the cache on disk: no other run may ever load a mistake from it.
  {
    config: false,
    watch: false,
    fsModuleCache: false,
    reporters: [{}],
    pool: 'threads',
    testTimeout: 120_000,
  },
  { plugins: [mistaken] },
);

/** Runs test files while a mistake is present, or none. Says how these ended, and only these. */
async function run(mutant: Mutant | undefined, files: readonly string[]): Promise<readonly TestModule[]> {
  for (const each of [present, mutant]) if (each !== undefined) vitest.invalidateFile(resolve(each.file));
  present = mutant;
  const paths = files.map((file) => resolve(file));
  const project = vitest.getRootProject();
  const { testModules } = await vitest.runTestSpecifications(
    paths.map((path) => project.createSpecification(path)),
  );
  return testModules.filter(({ moduleId }) => paths.includes(moduleId));
}

const hasFailed = ({ children }: TestModule): boolean => children.allTests('failed').next().done === false;

/** What is wrong with a mistake that should be noticed; undefined if it is noticed. */
async function complaint(mutant: Mutant): Promise<string | undefined> {
  const places = readFileSync(mutant.file, 'utf8').split(mutant.find).length - 1;
  if (places !== 1) return `die Stelle kommt ${places}-mal vor`;
  const modules = await run(mutant, [testOf(mutant)]);
  if (modules.some(hasFailed)) return undefined;
  return modules.every((module) => module.ok()) ? 'kein Test bemerkt es' : 'das Programm läuft damit nicht';
}

const complaints: string[] = [];
for (const mutant of sentenceMutants) {
  const found = await complaint(mutant);
  if (found !== undefined) complaints.push(`${mutant.file}: ${mutant.mistake} – ${found}`);
}
const unharmed = await run(undefined, [...new Set(sentenceMutants.map(testOf))]);
for (const module of unharmed)
  if (!module.ok()) complaints.push(`${module.relativeModuleId}: fällt auch ohne Fehler`);
await vitest.close();

for (const each of complaints) console.error(each);
// Vitest takes every failed test for a failure of the run; here they are what is wanted.
process.exitCode = complaints.length > 0 ? 1 : 0;
if (complaints.length === 0) console.log(`Alle ${sentenceMutants.length} absichtlichen Fehler fallen auf.`);
