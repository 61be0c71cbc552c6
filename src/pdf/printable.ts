/** Characters the typeface lacks, with words or signs that say the same. */
const substitutes: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≤': 'höchstens ',
  '≥': 'mindestens ',
  '≠': 'ungleich ',
  '≈': 'etwa ',
  '✓': 'ja',
  '✔': 'ja',
  '✗': 'nein',
  '✘': 'nein',
  '☑': 'ja',
  '☐': 'nein',
  '‑': '-',
  '‐': '-',
  '−': '–',
  '●': '•',
  '▪': '•',
};
const missing = '[?]';

/** Invisible joiners, direction marks and variation selectors: nothing is lost without them. */
const invisible = /(?!\u00ad)[\p{Cf}\p{Variation_Selector}]/gu;

type HasGlyph = (codePoint: number) => boolean;

function replace(character: string, hasGlyph: HasGlyph): string {
  const has = (text: string) => Array.from(text).every((each) => hasGlyph(each.codePointAt(0) ?? 0));
  if (character === '\n' || character === '\u00ad' || has(character)) return character;
  if (/\s/.test(character)) return ' ';
  const plain = substitutes[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain !== '' && has(plain) ? plain : missing;
}

/**
 * A text that the typeface can print. A character without a glyph becomes something readable, at worst „[?]“:
 * the library would fall back to a font that is not embedded.
 */
export const printableText = (text: string, hasGlyph: HasGlyph): string =>
  Array.from(text.normalize('NFC').replace(invisible, ''), (character) => replace(character, hasGlyph))
    .join('')
    .replace(/(\[\?\])+/g, missing)
    .replace(/ {2,}/g, ' ');

/** The same value with every text in it made printable. */
export function printable<Value>(value: Value, hasGlyph: HasGlyph): Value;
export function printable(value: unknown, hasGlyph: HasGlyph): unknown {
  if (typeof value === 'string') return printableText(value, hasGlyph);
  if (Array.isArray(value)) return value.map((each) => printable(each, hasGlyph));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printable(each, hasGlyph)]));
}
