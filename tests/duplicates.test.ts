import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** So many lines in a row may stand in two places. */
const ALLOWED = 12;

type Line = { place: string; text: string };

/** What a line says, whatever its indentation; in CSS also whatever its classes are called. */
const saying = (line: string, isCss: boolean): string =>
  isCss ? line.trim().replace(/\.[a-z][\w-]*/g, '.klasse') : line.trim();

/** Every run of more lines than allowed that stands in two places of these files. */
function repeated(files: readonly { name: string; text: string }[]): string[] {
  const places = new Map<string, string>();
  const found: string[] = [];
  for (const { name, text } of files) {
    const lines: Line[] = text
      .split('\n')
      .map((line, index) => ({ place: `${name}:${index + 1}`, text: saying(line, name.endsWith('.css')) }))
      .filter((line) => line.text !== '' && !line.text.startsWith('import '));
    for (const [index, { place }] of lines.entries()) {
      const run = lines.slice(index, index + ALLOWED + 1);
      if (run.length <= ALLOWED) break;
      const key = run.map((line) => line.text).join('\n');
      const other = places.get(key);
      if (other === undefined) places.set(key, place);
      else found.push(`${other} = ${place}`);
    }
  }
  return found;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|tsx|css)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

describe('Doppeltes', () => {
  it(`steht in src und server nirgends: höchstens ${ALLOWED} gleiche Zeilen hintereinander`, () => {
    expect(repeated([...filesOf('src'), ...filesOf('server')])).toEqual([]);
  });

  it('wird gefunden, auch wenn Einrückung oder Klassennamen andere sind', () => {
    const block = Array.from({ length: ALLOWED + 1 }, (_, index) => `  --abstand-${index}: ${index}px;`);
    const first = { name: 'a.css', text: ['.karte {', ...block, '}'].join('\n') };
    const second = { name: 'b.css', text: ['.tafel {', ...block.map((line) => line.trim()), '}'].join('\n') };
    expect(repeated([first, second])[0]).toBe('a.css:1 = b.css:1');
    expect(repeated([first])).toEqual([]);
  });
});
