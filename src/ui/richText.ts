/** A piece of a sentence: plain, strong, or a word with an explanation under the id `term`. */
export type RichNode = { text: string; strong?: true; term?: string };

const MARK = /\[([^\]]+)\]\(glossar:(\w+)\)|\*\*([^*]+)\*\*/g;

/**
 * Reads the two marks of our texts, `[Wort](glossar:kennung)` and `**stark**`, into nodes.
 * Everything else, including angle brackets, stays text.
 */
export function parseRichText(text: string): RichNode[] {
  const nodes: RichNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) nodes.push({ text: text.slice(end, match.index) });
    const [all, word, term, strong] = match;
    if (term) nodes.push({ text: word ?? '', term });
    else nodes.push({ text: strong ?? '', strong: true });
    end = match.index + all.length;
  }
  if (end < text.length) nodes.push({ text: text.slice(end) });
  return nodes;
}

/** The same text without marks, for titles and names. */
export const plainText = (text: string): string =>
  parseRichText(text)
    .map((node) => node.text)
    .join('');
