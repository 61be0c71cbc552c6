import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** What can be done: all directions in their fixed order. */
export function MoeglichkeitenPage({ result }: { result: Result }) {
  return (
    <>
      <PageHead context={result.context} title={pageNames.moeglichkeiten} />
      <SectionBlocks document={result.document()} id="moeglichkeiten" />
    </>
  );
}
