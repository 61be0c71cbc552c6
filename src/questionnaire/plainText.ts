/**
 * Text that people type, paste or bring in a file, in the one form in which it is stored, compared, counted and
 * printed. Typing, import and the request for an Erstgespräch all use these functions, so that the same text is the
 * same wherever it comes from.
 */

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Halves of surrogate pairs; the flag `u` reads whole pairs as one character. */
const LONE_SURROGATE = /\p{Cs}/gu;
const SPACE = /[\p{Zs}\t]/gu;
/**
 * Control characters but the line break, and format characters: writing direction, soft hyphen, byte order mark,
 * blanks of no width. The joiners U+200C and U+200D stay, emoji and some scripts are written with them.
 */
const HIDDEN = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}]/gu;
const JOINER = /[\u200C\u200D]/g;
const DASH = /[\p{Pd}\u2212]/gu;

/**
 * Text of several lines: `\n` ends a line, every kind of space is U+0020, nothing invisible is left, and the form is
 * NFC. Fixed spaces become normal ones: they come from pasting, cannot be seen, and keep a line from breaking. Half
 * characters become U+FFFD. Blanks at the ends stay, so that typing is not disturbed.
 */
export const plainText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(LINE_BREAK, '\n')
    .replace(SPACE, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC');

/** Text on one line: like {@link plainText}, every run of blanks and line breaks one space, none at the ends. */
export const plainLine = (text: string): string =>
  plainText(text)
    .replace(/[ \n]+/g, ' ')
    .trim();

/**
 * One line that a program reads: numbers, dates, telephone, e-mail. Like {@link plainLine}; in addition every dash is
 * a hyphen and nothing joins invisibly.
 */
export const machineLine = (text: string): string => plainLine(text).replace(JOINER, '').replace(DASH, '-');

/** Length in characters (code points), as every limit of this program counts. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** The first `length` characters; none is cut in two. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : Array.from(text).slice(0, length).join('');

/**
 * What may stand in a field of at most `length` characters while somebody writes. Only a text that is too long is
 * changed: what cannot be seen must not use up the room of what can, and of what was put in only as much stays as
 * fits, so that nothing behind it is lost.
 * @param before what stood in the field
 */
export function withinLength(text: string, length: number, before: string): string {
  if (lengthOf(text) <= length) return text;
  const [now, then] = [Array.from(plainText(text)), Array.from(before)];
  const shorter = Math.min(now.length, then.length);
  let start = 0;
  while (start < shorter && now[start] === then[start]) start += 1;
  let end = 0;
  while (end < shorter - start && now.at(-1 - end) === then.at(-1 - end)) end += 1;
  const put = now.slice(start, now.length - end).slice(0, Math.max(length - start - end, 0));
  return [...now.slice(0, start), ...put, ...now.slice(now.length - end)].slice(0, length).join('');
}
