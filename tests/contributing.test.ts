import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** Folders named in the first column of the table „Wo was steht“, without the closing slash. */
const named = [...guide.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+?)\/?`/g)].map(([, name = '']) => name),
);

const ignored = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .map((line) => line.replaceAll('/', '').trim());

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.includes(entry.name))
    .map(({ name }) => name);

describe('Wegweiser in CONTRIBUTING', () => {
  it('nennt jeden Ordner des Projekts und jeden von src, und keinen, den es nicht gibt', () => {
    const tree = [
      ...foldersIn('.').filter((name) => name !== 'src'),
      ...foldersIn('src').map((name) => `src/${name}`),
    ];
    expect(named.toSorted()).toEqual(tree.toSorted());
  });

  it('nennt nur Dateien, die es gibt', () => {
    const files = [
      ...guide.matchAll(/`((?:src|server|tools|tests|docs|questionnaires|bench)\/[\w./-]+\.\w+)`/g),
    ];
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
  });
});
