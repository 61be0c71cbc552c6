/**
 * A piece of a text: plain, strong, or a word that leads somewhere – to the glossary entry `term`, to the source
 * `source` or to the page at `path`. Setters decide what they make of it; the words are complete without.
 */
export type Inline = { text: string; strong?: true; term?: string; source?: string; path?: string };
/** A text that is set: words without any marks, or its pieces. */
export type Text = string | readonly Inline[];

const MARK = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((?:glossar:(\w+)|quelle:(\w+)|(\/[\w/#-]*))\)/g;

function pieceOf([, strong, text = '', term, source, path = '']: RegExpMatchArray): Inline {
  if (strong) return { text: strong, strong: true };
  if (term) return { text, term };
  return source ? { text, source } : { text, path };
}

/**
 * Reads the marks of authored texts into pieces: `**stark**`, `[Wort](glossar:kennung)`, `[Wort](quelle:kennung)` and
 * `[Wort](/pfad/)`. Everything else, including angle brackets and foreign addresses, stays text.
 */
export function parseText(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push(pieceOf(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The words of a text that is set. */
export const flatText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((piece) => piece.text).join('');

/** The words of an authored text, without its marks. */
export const plain = (text: string): string => flatText(parseText(text));
