import { useEffect } from 'react';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { PageHead } from './PageHead.tsx';
import type { Result } from './useResult.ts';
import { Whole } from './Whole.tsx';

type AllesPageProps = {
  result: Result;
  withAnnex: boolean;
  onAnnex: (withAnnex: boolean) => void;
  isPrinting: boolean;
  /** The section to begin reading at. */
  part: string | undefined;
};

const ANNEX = 'anlagen';

/** „Alles auf einer Seite“: the whole document in its own order, the annexes only if wanted. */
export function AllesPage({ result, withAnnex, onAnnex, isPrinting, part }: AllesPageProps) {
  useEffect(() => {
    // After the heading of the page has taken the focus: the section is what was asked for.
    if (part !== undefined) document.getElementById(part)?.focus();
  }, [part]);
  return (
    <>
      <PageHead context={result.context} title="Alles auf einer Seite" />
      <div className="no-print">
        <CheckboxRows
          name="umfang"
          choices={[{ id: ANNEX, label: 'Anlagen mit anzeigen und drucken' }]}
          apart={[]}
          exclusive={[]}
          ticked={withAnnex ? [ANNEX] : []}
          onChange={(ticked) => onAnnex(ticked.includes(ANNEX))}
        />
      </div>
      <Whole
        document={isPrinting ? result.paper() : result.document()}
        withAnnex={withAnnex}
        isPrinting={isPrinting}
      />
    </>
  );
}
