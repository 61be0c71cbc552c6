import type { Block, Entscheidungsgrundlage, TableBlock } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import type { DocumentSectionId } from '../../questionnaire/model.ts';

const STATEMENTS = 2;
const ROWS = 3;

const blocksOf = ({ sections }: Entscheidungsgrundlage, id: DocumentSectionId): readonly Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];

const beginning = (table: TableBlock): TableBlock => ({
  ...table,
  caption: `${table.caption} (Auszug)`,
  rows: table.rows.slice(0, ROWS),
});

/** What of a document gives an idea of the whole: the chart, some findings, the beginning of the gaps. */
function excerpt(document: Entscheidungsgrundlage): Block[] {
  const lockIn = blocksOf(document, 'bindung');
  return [
    ...lockIn.filter(({ kind }) => kind === 'chart'),
    ...lockIn
      .filter((block) => block.kind === 'statement' && block.id.startsWith('befund-'))
      .slice(0, STATEMENTS),
    ...blocksOf(document, 'zustaendigkeiten')
      .filter((block) => block.kind === 'table')
      .map(beginning),
  ];
}

/** Parts of the result of an invented municipality, set by the same components as a real one. */
export function ExampleResult({ document }: { document: Entscheidungsgrundlage }) {
  return (
    <div className="example">
      <p className="example-mark">Erfundenes Beispiel</p>
      <p className="example-name">{document.municipality.replace(/ \(Beispiel\)$/, '')}</p>
      <p className="lead">{document.headline}</p>
      <div className="blocks">
        <Blocks blocks={excerpt(document)} />
      </div>
    </div>
  );
}
