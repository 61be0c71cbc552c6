import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { PageHead } from './PageHead.tsx';
import { Whole } from './Whole.tsx';

type AllesPageProps = {
  document: Entscheidungsgrundlage;
  withAnnex: boolean;
  onAnnex: (withAnnex: boolean) => void;
  isPrinting: boolean;
};

const ANNEX = 'anlagen';

/** „Alles auf einer Seite“: the whole document in its own order, the annexes only if wanted. */
export function AllesPage({ document, withAnnex, onAnnex, isPrinting }: AllesPageProps) {
  return (
    <>
      <PageHead document={document} title="Alles auf einer Seite" />
      <fieldset className="no-print">
        <legend className="visually-hidden">Umfang</legend>
        <CheckboxRows
          name="umfang"
          choices={[{ id: ANNEX, label: 'Anlagen mit anzeigen und drucken' }]}
          apart={[]}
          exclusive={[]}
          ticked={withAnnex ? [ANNEX] : []}
          onChange={(ticked) => onAnnex(ticked.includes(ANNEX))}
        />
      </fieldset>
      <Whole document={document} withAnnex={withAnnex} isPrinting={isPrinting} />
    </>
  );
}
