import { type ReactNode, useRef } from 'react';
import { SampleNotice } from '../pages/info/SampleNotice.tsx';
import { DeleteEverything } from '../pages/mappe/DeleteEverything.tsx';
import { StorageNotice } from '../pages/mappe/StorageNotice.tsx';
import { type NavLink, PageFooter, PageHeader, SkipLink } from '../ui/PageFrame.tsx';
import { labels, legalLinks, type Path } from './navigation.ts';
import { operator } from './operator.ts';

const wizard: Path = '/fragen/';

type WizardFrameProps = {
  /** Where the running interview can be gone through, if there is one. */
  links?: readonly NavLink[];
  /** How safe the answers are. */
  note?: ReactNode;
  children: ReactNode;
};

const alone: readonly NavLink[] = [{ href: wizard, label: labels['/beginnen/'], current: true }];

/** Header, main and footer of the questionnaire. */
export function WizardFrame({ links = alone, note, children }: WizardFrameProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <SkipLink onFollow={() => main.current?.focus()} />
      <PageHeader home="/" links={links} note={note} />
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
