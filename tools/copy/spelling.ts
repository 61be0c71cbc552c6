import { readFileSync } from 'node:fs';
import { pipeTool } from '../systemTools.ts';
import { type Finding, type Passage, slot } from '../wording/passage.ts';

/** Addresses and the remains of words that a slot cuts. */
const NO_WORDS = new RegExp(
  `https?:\\S+|\\S+@\\S+|\\S+\\.(?:de|eu|example|html|org|tsx?)\\b|[\\p{L}-]*${slot}[\\p{L}-]*`,
  'gu',
);
/** A word may have hyphens inside and at its ends („Haupt- und“). What holds a digit is a code. */
const TOKEN = /[\p{L}\d-]+/gu;

const tokens = (text: string): string[] =>
  (text.replaceAll('\u00ad', '').replace(NO_WORDS, ' ').match(TOKEN) ?? []).filter(
    (token) => /\p{L}{2}/u.test(token) && !/\d/.test(token),
  );

/** The words that a token consists of: „IT-Betriebs-“ are „IT“ and „Betriebs“. */
const partsOf = (token: string): string[] => token.split('-').filter((part) => part.length > 1);

/** Words of our own: names, abbreviations and compounds that the dictionary lacks. `#` begins a comment. */
const projectWords = (): Set<string> =>
  new Set(
    readFileSync('tools/copy/woerter.txt', 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((word) => word !== ''),
  );

/** Those of the words that hunspell does not know. @throws Error if hunspell or its German dictionary is missing */
function unknownWords(words: readonly string[]): Set<string> {
  const listed = pipeTool('hunspell', words.join('\n'), '-d', 'de_DE', '-i', 'utf-8', '-l');
  return new Set(listed.split('\n').filter((word) => word !== ''));
}

/**
 * Words that neither the dictionary nor the project knows. A compound with hyphens is right when the list has
 * it, or when each of its parts is right, a joining „s“ not counted.
 */
export function misspellings(passages: readonly Passage[]): Finding[] {
  const own = projectWords();
  const used = new Set(passages.flatMap(({ text }) => tokens(text)));
  const parts = [...new Set([...used].flatMap(partsOf).flatMap((part) => [part, part.replace(/s$/, '')]))];
  const unknown = unknownWords(parts);
  const isKnown = (word: string) => own.has(word) || !unknown.has(word);
  const isRight = (token: string) =>
    own.has(token) ||
    token.split('-').every((part, index, { length }) => {
      if (part.length < 2 || isKnown(part)) return true;
      return index < length - 1 && isKnown(part.replace(/s$/, ''));
    });
  const wrong = new Set([...used].filter((token) => !isRight(token)));
  return passages.flatMap(({ place, text }) =>
    [...new Set(tokens(text))]
      .filter((token) => wrong.has(token))
      .map((token) => ({ rule: 'Rechtschreibung', place, text: token, message: 'unbekanntes Wort' })),
  );
}
