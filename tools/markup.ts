/** Checks the HTML of the built site in dist/ with html-validate and the Nu Html Checker; fails on every error. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, validateHtml } from './site/markup.ts';

const folder = process.argv[2] ?? 'dist';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

try {
  const found = await Promise.all(
    files.map((file) => {
      // The first questions in it are what the running program makes of them.
      const kind = file === join('fragen', 'index.html') ? 'dump' : 'file';
      return validateHtml(readFileSync(join(folder, file), 'utf8'), file, kind);
    }),
  );
  const problems = [...found.flat(), ...checkFiles(files.map((file) => join(folder, file)))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(`${files.length} Seiten ohne Beanstandung.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
