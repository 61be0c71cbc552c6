/**
 * Enumerations in German. `Intl.ListFormat` writes the same, but the first object of `Intl` costs a slow computer a
 * tenth of a second before anything is on screen.
 */
const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** „a, b und c“; empty for no words. */
export const listWords = (words: readonly string[]): string => joined(words, 'und');

/** „a, b oder c“; empty for no words. */
export const choiceWords = (words: readonly string[]): string => joined(words, 'oder');
