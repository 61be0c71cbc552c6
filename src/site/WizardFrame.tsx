import { type ReactNode, useRef } from 'react';
import { DeleteEverything } from '../pages/fragebogen/DeleteEverything.tsx';
import { StorageNotice } from '../pages/fragebogen/StorageNotice.tsx';
import { PageFooter, PageHeader, SkipLink } from '../ui/PageFrame.tsx';
import { navigation } from './navigation.ts';

const WIZARD = '/fragen/';

type WizardFrameProps = {
  /** Leads to the overview of the running interview, if there is one. */
  onOverview?: () => void;
  children: ReactNode;
};

/** Header, main and footer of the questionnaire. */
export function WizardFrame({ onOverview, children }: WizardFrameProps) {
  const main = useRef<HTMLElement>(null);
  const links = navigation.map((link) =>
    link.href === WIZARD ? { ...link, current: true, ...(onOverview && { onFollow: onOverview }) } : link,
  );
  return (
    <>
      <SkipLink onFollow={() => main.current?.focus()} />
      <PageHeader home="/" links={links} />
      <main ref={main} id="inhalt" className="page" tabIndex={-1}>
        <StorageNotice />
        {children}
      </main>
      <PageFooter>
        <DeleteEverything />
      </PageFooter>
    </>
  );
}
