import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program files of a folder, as paths inside it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'));

/** Every module named in `import`, `export … from`, `import()` and `new URL(…, import.meta.url)`. */
export function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern = /(?:(?<!['"])\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"]([^'"\s]+)['"]/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Everything that loading these files loads: own files as paths from the root, packages by name. */
export function closureOf(entries: readonly string[]): { files: string[]; packages: string[] } {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) files.add(join(dirname(file), target).replaceAll('\\', '/'));
      else if (!target.startsWith('node:')) packages.add(target.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? target);
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}
