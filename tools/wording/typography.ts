import { type Passage, type Remark, slot } from './passage.ts';
import { type Pattern, remarksOn } from './patterns.ts';

const units =
  'Minuten?|Stunden?|Arbeitstagen?|Tagen?|Wochen?|Monaten?|Jahren?|Uhr|Euro|€|%|Prozent|kB|MB|GB|Megabyte|Sekunden?|Zeichen|Punkten?';

/** Places where a line must not break. Each pattern finds them with an ordinary space. */
const fixed: readonly Pattern[] = [
  {
    pattern: /(?<!\p{L})(?:z\. ?B|u\. ?a|d\. ?h|i\. ?d\. ?R|o\. ?Ä|u\. ?U|v\. ?a)\./gu,
    message: 'in der Abkürzung steht ein geschütztes Leerzeichen',
  },
  {
    pattern: new RegExp(`(?:§§?|(?<!\\p{L})(?:Art|Abs|Nr|Artikel|Absatz)\\.?) [\\d${slot}]\\S*`, 'gu'),
    message: 'vor der Nummer steht ein geschütztes Leerzeichen',
  },
  {
    pattern: new RegExp(`[\\d${slot}]\\S* (?:${units})(?!\\p{L})`, 'gu'),
    message: 'zwischen Zahl und Einheit steht ein geschütztes Leerzeichen',
  },
];

const signs: readonly Pattern[] = [
  {
    pattern: /["»«]|[“”](?=\p{L})|„[^“]*$|(?<!\p{L})'|'(?!\p{L})|‚[^‘]*$/gu,
    message: 'Anführungszeichen sind „…“',
  },
  { pattern: /\p{L}'\p{L}+/gu, message: 'der Apostroph ist ’' },
  { pattern: /\S* - \S*|\S*--\S*/gu, message: 'der Gedankenstrich ist –' },
  { pattern: /(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])/gu, message: 'zwischen Zahlen steht –' },
  { pattern: /\.{3}/gu, message: 'drei Punkte sind …' },
  { pattern: /\S* {2,}\S*/gu, message: 'doppeltes Leerzeichen' },
  { pattern: /\S*[\p{L}\d]\s+[,.;:!?](?!\S)/gu, message: 'Leerzeichen vor dem Satzzeichen' },
];

/** The same text with non-breaking spaces (U+00A0) in „§ 97“, „60 Minuten“ and „z. B.“. */
export const withFixedSpaces = (text: string): string =>
  fixed.reduce((all, { pattern }) => all.replace(pattern, (found) => found.replaceAll(' ', '\u00a0')), text);

/** Breaches of the rules for German quotation marks, dashes, ellipses and non-breaking spaces. */
export const typographyOf = ({ text }: Passage): Remark[] => remarksOn(text, [...signs, ...fixed]);
