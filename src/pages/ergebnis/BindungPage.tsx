import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** Where the municipality is bound: chart, findings, one sentence for each dimension, and the Bausteine. */
export function BindungPage({ result: { document } }: { result: Result }) {
  return (
    <>
      <PageHead document={document} title={pageNames.bindung} />
      <SectionBlocks document={document} id="bindung" />
    </>
  );
}
