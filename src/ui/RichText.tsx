import { useId, useState } from 'react';

export type Explanation = { term: string; text: string };

type RichTextProps = {
  /** The pieces of the paragraph: plain, strong, or a word with an explanation under the id `term`. */
  text: readonly { text: string; strong?: true; term?: string }[];
  /** Looks up an explanation; words without one stay plain text. */
  explain?: (id: string) => Explanation | undefined;
  id?: string | undefined;
  className?: string | undefined;
};

/** A paragraph whose marked words open their explanation right below it. */
export function RichText({ text, explain, id, className }: RichTextProps) {
  const [open, setOpen] = useState<string>();
  const noteId = useId();
  const explanation = open ? explain?.(open) : undefined;
  return (
    <>
      <p id={id} className={className}>
        {text.map(({ text: words, term, strong }, index) => {
          const key = `${index}`;
          if (strong) return <strong key={key}>{words}</strong>;
          if (!term || !explain?.(term)) return words;
          const isOpen = term === open;
          return (
            <button
              key={key}
              type="button"
              className="term"
              aria-expanded={isOpen}
              aria-controls={isOpen ? noteId : undefined}
              onClick={() => setOpen(isOpen ? undefined : term)}
            >
              {words}
            </button>
          );
        })}
      </p>
      {explanation && (
        <div className="aside-note" id={noteId}>
          <p>
            <strong>{explanation.term}:</strong> {explanation.text}
          </p>
        </div>
      )}
    </>
  );
}
