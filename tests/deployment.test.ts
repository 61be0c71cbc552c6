import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closureOf, filesIn } from './support/imports.ts';

const guide = readFileSync('docs/betrieb.md', 'utf8');
const { files, packages } = closureOf(['server/main.ts', 'server/cli.ts']);

/** What the guide copies onto the server, as paths from the root: `rsync … server.example:/opt/kompass/…`. */
const byRsync = [...guide.matchAll(/^rsync ([^#\n]*) server\.example:\/opt\/kompass\/(\S*)/gm)].flatMap(
  ([, sources = '', folder = '']) =>
    sources
      .split(/\s+/)
      .filter((word) => !word.startsWith('-'))
      .map((source) => ({ source, target: `${folder}${source.split('/').at(-1)}` })),
);
/** The same for the container: `COPY quelle ziel`. */
const byCopy = [...guide.matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, source = '', target = '']) => ({
  source,
  target: target === './' ? source : target,
}));

const covers = (sources: readonly string[], file: string) =>
  sources.some((source) => file === source || file.startsWith(`${source}/`));

describe.each([
  ['mit rsync auf einen Server', byRsync],
  ['in einen Container', byCopy],
])('Die Anleitung bringt den Dienst %s', (_, copies) => {
  const sources = copies.map(({ source }) => source);

  it('mit jeder Datei, die er lädt', () => {
    expect(files.filter((file) => !covers(sources, file))).toEqual([]);
  });

  it('mit jedem Paket, das er lädt, und der Angabe, dass es Module sind', () => {
    for (const name of packages) expect(sources).toContain(`node_modules/${name}`);
    expect(sources).toContain('package.json');
  });

  it('und mit keinem Ordner und keinem Paket, das er nicht lädt', () => {
    const needed = [...files, ...packages.map((name) => `node_modules/${name}`), 'package.json'];
    expect(sources.filter((source) => !needed.some((each) => covers([source], each)))).toEqual([]);
    for (const source of sources) expect(statSync(source), source).toBeDefined();
  });

  it('an dieselbe Stelle unter einem gemeinsamen Ordner', () => {
    for (const { source, target } of copies) expect(target).toBe(source);
  });
});

describe('Vertrag zwischen Website und Dienst', () => {
  it('enthält nur, was der Dienst lädt', () => {
    const contract = filesIn('src/erstgespraech/contract').map(
      (name) => `src/erstgespraech/contract/${name}`,
    );
    expect(contract.filter((file) => !files.includes(file))).toEqual([]);
  });
});
