import type { Remark } from './passage.ts';

/** Something that must not stand in a text, and what to write instead. */
export type Pattern = { pattern: RegExp; message: string };

/** Every place of a text that one of the patterns finds. Patterns carry the flag `g`. */
export const remarksOn = (text: string, patterns: readonly Pattern[]): Remark[] =>
  patterns.flatMap(({ pattern, message }) =>
    [...text.matchAll(pattern)].map(([found]) => ({ text: found.trim(), message })),
  );

const caseOf = (word: string): string => {
  const [first = '', ...rest] = word;
  return first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]${rest.join('')}` : word;
};

/**
 * A pattern for whole words of a list with commas; `*` stands for any ending. A word in small letters is also
 * found at the beginning of a sentence, a word with a capital only as it is.
 */
export const wholeWords = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d-])(?:${list
      .trim()
      .split(/\s*,\s*/)
      .map(caseOf)
      .join('|')
      .replaceAll('*', '\\p{L}*')})(?![\\p{L}\\d])`,
    'gu',
  );
