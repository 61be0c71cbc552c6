import { Editable } from '../mappe/Editable.tsx';
import { Fristen } from './Fristen.tsx';
import { InDocument } from './InDocument.tsx';
import { Kosten } from './Kosten.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import type { Result } from './useResult.ts';

/** What the decision costs, and until when it has to fall. */
export function GeldPage({ result }: { result: Result }) {
  return (
    <>
      <PageHead context={result.context} title={pageNames.geld} />
      <Fristen context={result.context} />
      <Editable>
        <Kosten context={result.context} />
      </Editable>
      <InDocument result={result} id="geld" otherwise="ausgangslage" />
    </>
  );
}
