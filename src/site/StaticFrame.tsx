import type { ReactNode } from 'react';
import { PageFooter, PageHeader, SkipLink } from '../ui/PageFrame.tsx';
import { navigation } from './navigation.ts';

/** Header, main and footer of an information page. */
export function StaticFrame({ path, children }: { path: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PageHeader home="/" links={navigation.map((link) => ({ ...link, current: link.href === path }))} />
      <main id="inhalt" className="page" tabIndex={-1}>
        {children}
      </main>
      <PageFooter />
    </>
  );
}
