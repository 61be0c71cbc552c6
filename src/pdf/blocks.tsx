import type { ReactNode } from 'react';
import type {
  Block,
  Cell,
  DirectionBlock,
  Evidence,
  StatementBlock,
  TableBlock,
  Text,
} from '../entscheidungsgrundlage/model.ts';
import { IntervalChart } from './IntervalChart.tsx';
import { Columns, H3, List, Muted, Notice, P, Section, Strong, Table } from './vocabulary.tsx';

/** How much evidence a statement carries on paper before it refers to the annex. */
const evidenceShown = 4;

function inline(text: Text): ReactNode {
  if (typeof text === 'string') return text;
  return text.map((piece) => (piece.strong ? <Strong key={piece.text}>{piece.text}</Strong> : piece.text));
}

function cell({ text, mark }: Cell): ReactNode {
  if (mark === 'strong') return <Strong>{text}</Strong>;
  return mark === undefined ? text : <Muted>{text}</Muted>;
}

const TableSet = ({ block }: { block: TableBlock }) => (
  <Table caption={block.caption} columns={block.columns} rows={block.rows.map((row) => row.map(cell))} />
);

function evidenceLine(evidence: readonly Evidence[]): string {
  const shown = evidence.slice(0, evidenceShown).map(({ label, answer }) => `${label}: ${answer}`);
  const rest = evidence.length - shown.length;
  return `Beruht auf – ${shown.join('; ')}${rest > 0 ? `; dazu ${rest} weitere Angaben (Anlage)` : ''}.`;
}

const StatementSet = ({ block }: { block: StatementBlock }) =>
  block.annexed ? (
    <Columns ratio={[30, 70]}>
      <P tone="tight">
        <Strong>{block.title}</Strong>
        {block.label === undefined ? '' : `\n${block.label}`}
      </P>
      <P tone="tight">{inline(block.text)}</P>
    </Columns>
  ) : (
    <Section whole>
      <P tone="tight">
        <Strong>{block.title}</Strong>
        {block.label === undefined ? '' : ` – ${block.label}`}
      </P>
      <P tone="tight">{inline(block.text)}</P>
      {block.evidence.length === 0 ? null : <P tone="small">{evidenceLine(block.evidence)}</P>}
    </Section>
  );

const Reasons = ({ title, items }: { title: string; items: readonly string[] }) => (
  <Section>
    <P tone="tight">
      <Strong>{title}</Strong>
    </P>
    <List items={items} />
  </Section>
);

const DirectionSet = ({ block }: { block: DirectionBlock }) => (
  <Section whole>
    <H3 aside={block.placement}>{block.title}</H3>
    <P tone="tight">{block.summary}</P>
    <Columns ratio={[50, 50]}>
      <Reasons title="Dafür spricht" items={block.pros} />
      <Reasons title="Dagegen spricht" items={block.cons} />
    </Columns>
    {block.preconditions.length === 0 ? null : (
      <P tone="tight">
        <Strong>Voraussetzungen: </Strong>
        {block.preconditions.map(({ text, state }) => `${text} (${state})`).join('; ')}.
      </P>
    )}
    <P>
      <Strong>Erster Schritt: </Strong>
      {block.firstStep}
    </P>
  </Section>
);

/** Sets one block of the document. */
export function BlockSet({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <H3>{block.text}</H3>;
    case 'paragraph':
      return <P>{inline(block.text)}</P>;
    case 'list':
      return <List items={block.items.map(inline)} ordered={block.ordered ?? false} />;
    case 'table':
      return <TableSet block={block} />;
    case 'chart':
      return <IntervalChart block={block} />;
    case 'notice':
      return <Notice title={block.title}>{inline(block.text)}</Notice>;
    case 'statement':
      return <StatementSet block={block} />;
    case 'direction':
      return <DirectionSet block={block} />;
    case 'resolution':
      return (
        <Section>
          <P>{block.intro}</P>
          <List items={block.items} ordered />
          <P tone="small">{block.note}</P>
        </Section>
      );
  }
}
