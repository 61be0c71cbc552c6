import { parseText } from '../../questionnaire/richText.ts';
import { Term } from './Term.tsx';

/** A text with its links into the glossary, the sources and other pages. */
export const LinkedText = ({ text }: { text: string }) =>
  parseText(text).map(({ text: words, strong, term, source, path }, index) => {
    const key = `${index}`;
    if (strong) return <strong key={key}>{words}</strong>;
    if (term) {
      return (
        <Term key={key} id={term}>
          {words}
        </Term>
      );
    }
    const href = source ? `/quellen/#${source}` : path;
    return href ? (
      <a key={key} href={href}>
        {words}
      </a>
    ) : (
      words
    );
  });
