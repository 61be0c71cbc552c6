import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { SectionBlocks } from './SectionBlocks.tsx';
import type { Result } from './useResult.ts';

/** Who does what, and where a gap is. */
export function ZustaendigkeitenPage({ result: { document } }: { result: Result }) {
  return (
    <>
      <PageHead document={document} title={pageNames.zustaendigkeiten} />
      <SectionBlocks document={document} id="zustaendigkeiten" />
    </>
  );
}
