import { type ReactNode, useRef } from 'react';
import { SampleNotice } from '../pages/info/SampleNotice.tsx';
import { DeleteEverything } from '../pages/mappe/DeleteEverything.tsx';
import { StorageNotice } from '../pages/mappe/StorageNotice.tsx';
import { PageFooter, PageHeader, SkipLink } from '../ui/PageFrame.tsx';
import { labels, legalLinks, type Path } from './navigation.ts';
import { operator } from './operator.ts';

const wizard: Path = '/fragen/';

type WizardFrameProps = {
  /** Leads to the overview of the running interview, if there is one. */
  onOverview?: () => void;
  children: ReactNode;
};

/** Header, main and footer of the questionnaire. */
export function WizardFrame({ onOverview, children }: WizardFrameProps) {
  const main = useRef<HTMLElement>(null);
  const here = { href: wizard, label: labels[wizard], current: true };
  return (
    <>
      <SkipLink onFollow={() => main.current?.focus()} />
      <PageHeader home="/" links={[{ ...here, ...(onOverview && { onFollow: onOverview }) }]} />
      <main ref={main} id="inhalt" className="page" tabIndex={-1}>
        <StorageNotice />
        {children}
      </main>
      <PageFooter links={legalLinks}>
        <SampleNotice operator={operator} />
        <DeleteEverything />
      </PageFooter>
    </>
  );
}
