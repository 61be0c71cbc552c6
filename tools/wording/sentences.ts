import { plain } from '../../src/questionnaire/richText.ts';

/** The words of a text; a compound with hyphens is one word. */
export const words = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];

/** Counts vowel groups: „Verwaltung“ has three syllables. Longer groups count twice. */
function syllables(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouyäöü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + (group.length > 2 ? 2 : 1), 0),
  );
}

/** Full stops that end no sentence: of abbreviations, and after a number („1. Januar“, „2. die Kosten“). */
const INNER_STOP =
  /(?<=(?<!\p{L})(?:\p{L}|Abs|Art|Nr|bzw|ca|usw|vgl))\.(?=\s)|(?<=(?<!\d)\d{1,2})\.(?=\s(?:\p{Ll}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/gu;

/** The sentences of a text. A colon ends a sentence, as LIX counts it; a semicolon does not. */
export const sentences = (text: string): string[] =>
  plain(text)
    .replace(INNER_STOP, '')
    .split(/[.!?:…]["“‘)]*(?:\s|$)/)
    .filter((sentence) => words(sentence).length > 0);

/**
 * Reading ease of German text after Amstad (1978): 180 − words per sentence − 58.5 × syllables per word.
 * About 100 is very easy, below 30 is very hard.
 */
export function amstad(text: string): number {
  const all = sentences(text).flatMap(words);
  if (all.length === 0) return 100;
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / all.length;
  return 180 - all.length / sentences(text).length - 58.5 * perWord;
}

/** Number of words of the longest sentence. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentences(text).map((sentence) => words(sentence).length));
