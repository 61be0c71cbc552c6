import type { ReactNode } from 'react';
import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { StepHeading } from '../../ui/Step.tsx';

type PageHeadProps = {
  document: Entscheidungsgrundlage;
  /** Name of the page: its heading, and what the window is called. */
  title: string;
  /** The way back up, for a page below another one. */
  above?: ReactNode;
};

/** Whose result this is, of which day, and whether it is a draft or an example. */
export const Caption = ({ document: { municipality, dateText, stamp } }: Pick<PageHeadProps, 'document'>) => (
  <p className="caption">
    Ihr Ergebnis · {municipality && `${municipality} · `}
    <span className="result-date">{dateText}</span>
    {stamp !== undefined && <strong className="result-stamp"> · {stamp}</strong>}
  </p>
);

/** Where one is, and the heading of the page. */
export function PageHead({ document, title, above }: PageHeadProps) {
  return (
    <header className="result-head">
      {above}
      <Caption document={document} />
      <StepHeading step={`ergebnis-${title}`} title={`${title} – Ergebnis – Betriebskompass`}>
        {title}
      </StepHeading>
    </header>
  );
}
