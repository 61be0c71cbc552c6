import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => ending.test(name) && !/\/(node_modules|dist)\/|^tests\/docs\.test\.ts$/.test(name));

const read = (file: string): string => readFileSync(file, 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'questionnaires/README.md', ...filesIn('docs', /\.md$/)];
const verfahren = read('docs/verfahren.md');
const stoerungen = read('docs/stoerungen.md');

/** The code that cites documents. A comment may break its lines inside a citation. */
const sources = ['src', 'server', 'tools', 'tests', 'bench']
  .flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs)$/))
  .map((file) => ({ file, text: read(file).replace(/\s*\n\s*(\*|\/\/)?\s*/g, ' ') }));

const numbers = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** „2 bis 4, 7“ as 2, 3, 4, 7. */
const spelledOut = (list: string): number[] =>
  list.split(/, | und /).flatMap((part) => {
    const [from = 0, to = from] = numbers(part);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

/** `3 Nr. 2` for every numbered paragraph of the method, `3` for every section. */
const places = new Set(
  verfahren
    .split(/^## Abschnitt (?=\d)/m)
    .slice(1)
    .flatMap((section) => {
      const [number = ''] = section.match(/^\d+/) ?? [];
      return [number, ...[...section.matchAll(/^\*\*Nr\. (\d+) /gm)].map(([, of]) => `${number} Nr. ${of}`)];
    }),
);
const list = String.raw`\d+(?:(?:, | und | bis )\d+)*`;
const citation = new RegExp(`docs/verfahren\\.md, Abschnitte? (${list})(?: Nr\\. (${list}))?`, 'g');
const cited = (text: string): string[] =>
  [...text.matchAll(citation)].flatMap(([, sections = '', paragraphs]) =>
    spelledOut(sections).flatMap((section) =>
      paragraphs === undefined ? `${section}` : spelledOut(paragraphs).map((of) => `${section} Nr. ${of}`),
    ),
  );

const named = (pattern: RegExp, text: string): string[] => [...new Set(text.match(pattern) ?? [])].sort();
const firstCells = (pattern: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^\\| (${pattern}) \\|`, 'gm'))].map(([, cell = '']) => cell);

describe('Verweise aus dem Code', () => {
  it('treffen einen Abschnitt des Verfahrens, den es gibt', () => {
    const all = sources.flatMap(({ file, text }) => cited(text).map((place) => ({ file, place })));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ place }) => !places.has(place))).toEqual([]);
  });

  it('nennen immer die Datei, in der der Abschnitt steht', () => {
    const homeless = /(?<!docs\/verfahren\.md, )\bAbschnitte? \d|Bewertungsverfahren,|\bFehler \d\d\b/;
    expect(sources.filter(({ text }) => homeless.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('nennen nur Störungen, die in der Tabelle stehen', () => {
    const known = firstCells('Störung \\d+', stoerungen).flatMap(numbers);
    expect(known).toEqual([...new Set(known)]);
    const used = sources.flatMap(({ text }) =>
      named(/Störung(en)? \d+( und \d+)?/g, text).flatMap((each) => numbers(each)),
    );
    expect(used).toContain(55);
    expect(used.filter((number) => !known.includes(number))).toEqual([]);
  });

  it('nennen nur Gesetze, die erklärt sind, und jedes erklärte wird geprüft', () => {
    const tests = sources.filter(({ file }) => file.startsWith('tests/'));
    const used = named(/\bE\d\d[a-z]?\b/g, tests.map(({ text }) => text).join('\n'));
    expect(firstCells('E\\d\\d[a-z]?', verfahren).sort()).toEqual(used);
  });

  it('nennen nur Datenregeln, die erklärt sind, und jede erklärte gibt es', () => {
    const rules = sources.filter(({ file }) => file.startsWith('tools/questionnaires/'));
    const used = named(/(?<=')L\d\d(?=')/g, rules.map(({ text }) => text).join('\n'));
    expect(firstCells('L\\d\\d', verfahren).sort()).toEqual(used);
  });
});

describe('Dokumente', () => {
  it.each(documents)('%s verweist nur auf Dateien, die es gibt', (file) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) =>
      /^[a-z]+:|^#/.test(target) ? [] : join(dirname(file), target.replace(/#.*/, '')),
    );
    const paths = [...text.matchAll(/`((?:src|server|tools|tests|docs|bench)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('die Störungstabelle nennt Tests unter dem Namen, den sie haben', () => {
    const tests = [...stoerungen.matchAll(/`(tests\/[^`]+)` „(.+?)“(?=;| \|)/g)];
    expect(tests.length).toBeGreaterThan(30);
    const missing = tests.filter(([, file = '', name = '']) => !read(file).includes(name));
    expect(missing.map(([line]) => line)).toEqual([]);
  });

  it('jede Entscheidung hat Lage, Entscheidung und Folgen und steht im Verzeichnis', () => {
    const folder = 'docs/entscheidungen';
    const sheets = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(sheets.length).toBeGreaterThanOrEqual(12);
    sheets.sort().forEach((name, index) => {
      const text = read(join(folder, name));
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z0-9-]+\\.md$`));
      expect(text.match(/^## .+$/gm)).toEqual(['## Lage', '## Entscheidung', '## Folgen']);
      expect(read(join(folder, 'README.md'))).toContain(`[${text.match(/^# \d\d (.+)$/m)?.[1]}](${name})`);
    });
  });
});
