import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { DocumentSection, Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Annex } from './Annex.tsx';
import { useChangeLink } from './useChangeLink.tsx';

/** Opens what is closed while the page is on its way to paper: older browsers cannot do it in CSS. */
function useOpenWhile(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const opened = [...(element.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of opened) details.open = true;
    return () => {
      for (const details of opened) details.open = false;
    };
  }, [isOpen]);
  return element;
}

type WholeProps = { document: Entscheidungsgrundlage; withAnnex: boolean; isPrinting: boolean };

/** The whole document in its own order, for reading, searching and printing. */
export function Whole({ document, withAnnex, isPrinting }: WholeProps) {
  const { headline, sections, versions, disclaimer } = document;
  const element = useOpenWhile(isPrinting);
  const change = useChangeLink();
  return (
    <div ref={element}>
      <p className="headline">{headline}</p>
      {sections
        .filter(({ annex }) => !annex)
        .map((section) => (
          <Section key={section.id} section={section} />
        ))}
      {withAnnex &&
        sections
          .filter(({ annex }) => annex)
          .map((section) => <Annex key={section.id} section={section} change={change} />)}
      <p className="muted small">
        {versions}
        <br />
        {disclaimer}
      </p>
    </div>
  );
}

function Section({ section: { id, number, title, blocks } }: { section: DocumentSection }) {
  const change = useChangeLink();
  return (
    <section className="result-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {number}
        {'\u2002'}
        {title}
      </h2>
      <div className="blocks">
        <Blocks blocks={blocks} change={change} />
      </div>
    </section>
  );
}
