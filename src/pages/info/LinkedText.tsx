import { Term } from './Term.tsx';

/** `**stark**`, or a link: `[Wort](glossar:kennung)`, `[Wort](quelle:kennung)`, `[Wort](/pfad/)`. */
const MARK = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((?:glossar:(\w+)|quelle:(\w+)|(\/[\w/#-]*))\)/g;

type Piece = { text: string; strong?: string; term?: string; href?: string };

function pieceOf([, strong, text = '', term, source, path]: RegExpMatchArray): Piece {
  if (strong) return { text: strong, strong };
  if (term) return { text, term };
  return { text, href: path ?? `/quellen/#${source}` };
}

/** Reads the marks of a text on the information pages; everything else, including angle brackets, stays text. */
export function parseLinkedText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push(pieceOf(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** A text with its links into the glossary, the sources and other pages. */
export const LinkedText = ({ text }: { text: string }) =>
  parseLinkedText(text).map(({ text: words, strong, term, href }, index) => {
    const key = `${index}`;
    if (strong) return <strong key={key}>{words}</strong>;
    if (term) {
      return (
        <Term key={key} id={term}>
          {words}
        </Term>
      );
    }
    return href ? (
      <a key={key} href={href}>
        {words}
      </a>
    ) : (
      words
    );
  });
