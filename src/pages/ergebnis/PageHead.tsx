import type { ReactNode } from 'react';
import { stampOf } from '../../entscheidungsgrundlage/compose.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { describeDate } from '../../questionnaire/kinds/calendarDate.ts';
import { StepHeading } from '../../ui/Step.tsx';

/** Whose result this is, of which day, and whether it is a draft or an example. */
export function Caption({ context }: { context: Context }) {
  const { municipality, today } = context;
  const { stamp } = stampOf(context);
  return (
    <p className="caption">
      Ihr Ergebnis · {municipality && `${municipality} · `}
      <span className="result-date">{describeDate(today)}</span>
      {stamp !== undefined && <strong className="result-stamp"> · {stamp}</strong>}
    </p>
  );
}

type PageHeadProps = {
  context: Context;
  /** Name of the page: its heading, and what the window is called. */
  title: string;
  /** The way back up, for a page below another one. */
  above?: ReactNode;
};

/** Where one is, and the heading of the page. */
export function PageHead({ context, title, above }: PageHeadProps) {
  return (
    <header className="result-head">
      {above}
      <Caption context={context} />
      <StepHeading step={`ergebnis-${title}`} title={`${title} – Ergebnis – Betriebskompass`}>
        {title}
      </StepHeading>
    </header>
  );
}
