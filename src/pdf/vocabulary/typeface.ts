import { Font } from '@react-pdf/renderer';
import { weight } from './theme.ts';

/** Latin first, the extended letters (Š, ğ, ł …) from the second family. */
export const typeface = ['Source Sans 3', 'Source Sans 3 Extended'];

const files = [
  {
    family: 'Source Sans 3',
    fontWeight: weight.regular,
    url: new URL('./fonts/source-sans-3-latin-400-normal.woff', import.meta.url),
  },
  {
    family: 'Source Sans 3',
    fontWeight: weight.strong,
    url: new URL('./fonts/source-sans-3-latin-600-normal.woff', import.meta.url),
  },
  {
    family: 'Source Sans 3 Extended',
    fontWeight: weight.regular,
    url: new URL('./fonts/source-sans-3-latin-ext-400-normal.woff', import.meta.url),
  },
  {
    family: 'Source Sans 3 Extended',
    fontWeight: weight.strong,
    url: new URL('./fonts/source-sans-3-latin-ext-600-normal.woff', import.meta.url),
  },
];

/** Fetched here and not by the renderer: it takes an address without a dot („http://rathaus/“) for a file. */
async function download(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Die Schrift ${url.pathname} war nicht abrufbar (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

const filePath = (url: URL) => decodeURIComponent(url.pathname).replace(/^\/(?=[A-Za-z]:)/, '');

/** A longer word fits into no column and would run into its neighbour. */
const longestWhole = 34;

/**
 * Words break only where a soft hyphen allows it. Other words stay whole: a wrong break in a name, an address
 * or a number costs more than a ragged line. Only what fits into no column is cut.
 */
export function breakWord(word: string): string[] {
  if (word.includes('\u00ad') && !/[/@\d]/.test(word)) return word.split('\u00ad');
  const whole = word.replaceAll('\u00ad', '');
  return whole.length > longestWhole ? (whole.match(/.{1,12}/gu) ?? []) : [whole];
}

/** The part of a loaded font that is used here; the library leaves it untyped. */
type LoadedFont = {
  unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => { id: number };
  layout: (...input: unknown[]) => { glyphs: { id: number }[]; positions: { xAdvance: number }[] };
};

const loadedFont = (fontFamily: string, fontWeight: number) =>
  Font.getFont({ fontFamily, fontWeight })?.data as unknown as LoadedFont | null;

/** Added to each word space, as part of the size of the letters. */
const spaceAdded = 0.05;

/**
 * Widens the word spaces. The library presses a line together by up to a third of them; what is left of the narrow
 * spaces of this typeface (0.13 em) merges words for programs that copy, search or read aloud (limit 0.15 em).
 */
function widenSpaces(font: LoadedFont | null): void {
  if (font === null) return;
  const layout = font.layout.bind(font);
  const space = font.glyphForCodePoint(0x20).id;
  font.layout = (...input) => {
    const run = layout(...input);
    run.glyphs.forEach(({ id }, index) => {
      const position = run.positions[index];
      if (id === space && position !== undefined) position.xAdvance += spaceAdded * font.unitsPerEm;
    });
    return run;
  };
}

async function load(): Promise<void> {
  Font.registerHyphenationCallback(breakWord);
  await Promise.all(
    files.map(async ({ family, fontWeight, url }) => {
      const src = url.protocol === 'file:' ? filePath(url) : await download(url);
      Font.register({ family, fontWeight, src });
      await Font.load({ fontFamily: family, fontWeight });
      widenSpaces(loadedFont(family, fontWeight));
    }),
  );
}

let loaded: Promise<void> | undefined;

/**
 * Loads the fonts once.
 *
 * @returns a function that says whether the typeface has a glyph for a code point
 * @throws Error in German if a font file cannot be read
 */
export async function loadTypeface(): Promise<(codePoint: number) => boolean> {
  loaded ??= load();
  try {
    await loaded;
  } catch (error) {
    loaded = undefined;
    throw error;
  }
  const fonts = typeface.map((family) => loadedFont(family, weight.regular));
  return (codePoint) => fonts.some((font) => font?.hasGlyphForCodePoint(codePoint) ?? false);
}
