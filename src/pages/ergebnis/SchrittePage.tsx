import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** What can begin this month, and what is to be clarified with whom. */
export function SchrittePage({ result: { document } }: { result: Result }) {
  const has = (id: string) => document.sections.some((section) => section.id === id);
  return (
    <>
      <PageHead document={document} title={pageNames.schritte} />
      {has('schritte') && <SectionBlocks document={document} id="schritte" />}
      {has('offen') && (
        <section aria-labelledby="offene-punkte">
          <h2 id="offene-punkte">Offene Punkte</h2>
          <SectionBlocks document={document} id="offen" level={3} />
        </section>
      )}
    </>
  );
}
