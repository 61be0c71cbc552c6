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

async function load(): Promise<void> {
  Font.registerHyphenationCallback(breakWord);
  await Promise.all(
    files.map(async ({ family, fontWeight, url }) => {
      const src = url.protocol === 'file:' ? filePath(url) : await download(url);
      Font.register({ family, fontWeight, src });
      await Font.load({ fontFamily: family, fontWeight });
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
  const fonts = typeface.map((fontFamily) => Font.getFont({ fontFamily })?.data);
  return (codePoint) => fonts.some((font) => font?.hasGlyphForCodePoint(codePoint) ?? false);
}
