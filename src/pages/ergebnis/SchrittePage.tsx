import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** What can begin this month, and what is to be clarified with whom. */
export function SchrittePage({ result }: { result: Result }) {
  const document = result.document();
  const has = (id: string) => document.sections.some((section) => section.id === id);
  return (
    <>
      <PageHead context={result.context} title={pageNames.schritte} />
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
