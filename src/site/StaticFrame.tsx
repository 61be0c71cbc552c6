import type { ReactNode } from 'react';
import { SampleNotice } from '../pages/info/SampleNotice.tsx';
import { Breadcrumbs, PageFooter, PageHeader, SkipLink } from '../ui/PageFrame.tsx';
import { allPages, mainMenu } from './menus.ts';
import { isListed, labels } from './navigation.ts';
import { operator } from './operator.ts';
import type { Route } from './routes.tsx';

/** Header, main and footer of an information page. */
export function StaticFrame({ path, children }: { path: Route['path']; children: ReactNode }) {
  const mark = <L extends { href: string }>(links: readonly L[]) =>
    links.map((link) => ({ ...link, current: link.href === path }));
  return (
    <>
      <SkipLink />
      <PageHeader home="/" links={mark(mainMenu)} isMenu />
      {isListed(path) && path !== '/' && (
        <Breadcrumbs links={[{ href: '/', label: labels['/'] }]} here={labels[path]} />
      )}
      <main id="inhalt" className="page" tabIndex={-1}>
        {children}
      </main>
      <PageFooter groups={allPages.map(({ title, links }) => ({ title, links: mark(links) }))}>
        <SampleNotice operator={operator} />
      </PageFooter>
    </>
  );
}
