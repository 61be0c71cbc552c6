import { TITLE_LENGTH } from './model.ts';

/**
 * Text without invisible control and writing-direction characters, in one Unicode form (NFC), so that equal
 * text is equal and nothing in a file can disguise itself. Line breaks and tabs stay.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '')
    .normalize('NFC');

/** A title on one line, at most `TITLE_LENGTH` characters; never empty. */
export const cleanTitle = (title: string): string =>
  Array.from(plainText(title).replace(/\s+/g, ' ').trim()).slice(0, TITLE_LENGTH).join('').trim() ||
  'Einschätzung ohne Namen';
