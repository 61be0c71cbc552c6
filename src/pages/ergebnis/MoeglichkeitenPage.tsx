import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** What can be done: all directions in their fixed order. */
export function MoeglichkeitenPage({ result: { document } }: { result: Result }) {
  return (
    <>
      <PageHead document={document} title={pageNames.moeglichkeiten} />
      <SectionBlocks document={document} id="moeglichkeiten" />
    </>
  );
}
