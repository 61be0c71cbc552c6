import type { ReactNode } from 'react';
import type {
  Block,
  Cell,
  DirectionBlock,
  Evidence,
  PointsBlock,
  StatementBlock,
  TableBlock,
} from '../entscheidungsgrundlage/model.ts';
import type { Text } from '../questionnaire/richText.ts';
import { IntervalChart } from './IntervalChart.tsx';
import { RangeBars } from './RangeBars.tsx';
import { Box, Columns, Section } from './vocabulary/shell.tsx';
import { Table, type TableCell } from './vocabulary/table.tsx';
import { H3, List, P, Strong } from './vocabulary/text.tsx';

/** How much evidence a statement carries on paper before it refers to the annex. */
const evidenceShown = 3;

function inline(text: Text): ReactNode {
  if (typeof text === 'string') return text;
  return text.map((piece, index) =>
    piece.strong ? <Strong key={String(index)}>{piece.text}</Strong> : piece.text,
  );
}

const cell = ({ text, mark }: Cell): TableCell => ({
  text,
  ...(mark === undefined ? {} : { tone: mark === 'strong' ? 'strong' : 'quiet' }),
});

const TableSet = ({ block }: { block: TableBlock }) => (
  <Table caption={block.caption} columns={block.columns} rows={block.rows.map((row) => row.map(cell))} />
);

function evidenceLine(evidence: readonly Evidence[]): string {
  const shown = evidence.slice(0, evidenceShown).map(({ label, answer }) => `${label}: ${answer}`);
  const rest = evidence.length - shown.length;
  return `Beruht auf – ${shown.join('; ')}${rest > 0 ? `; dazu ${rest === 1 ? 'eine weitere Angabe' : `${rest} weitere Angaben`} (Anlage)` : ''}.`;
}

/** A statement whose evidence stands in the annex is a short remark to what is drawn above it. */
const StatementSet = ({
  block: { title, label, text, evidence, charted, annexed },
}: {
  block: StatementBlock;
}) =>
  annexed ? (
    <Columns ratio={[24, 76]}>
      <P tone="fine">
        <Strong>{title}</Strong>
        {label === undefined || charted ? '' : ` (${label})`}
      </P>
      <P tone="fine">{inline(text)}</P>
    </Columns>
  ) : (
    <Section whole>
      <P tone="tight">
        <Strong>{title}</Strong>
        {label === undefined ? '' : ` – ${label}`}
      </P>
      <P tone="fine">{inline(text)}</P>
      {evidence.length === 0 ? null : <P tone="small">{evidenceLine(evidence)}</P>}
    </Section>
  );

const Reasons = ({ title, items }: { title: string; items: readonly string[] }) => (
  <P tone="fine">
    <Strong>{`${title}: `}</Strong>
    {items.join(' ')}
  </P>
);

/** May continue on the next page after the reasons: seven whole blocks would leave too much paper empty. */
const DirectionSet = ({ block }: { block: DirectionBlock }) => (
  <>
    <H3 aside={block.placement} ahead={72}>
      {block.title}
    </H3>
    <P tone="fine">{block.summary}</P>
    <Columns ratio={[50, 50]}>
      <Reasons title="Dafür spricht" items={block.pros} />
      <Reasons title="Dagegen spricht" items={block.cons} />
    </Columns>
    <P tone="fine">
      {block.preconditions.length === 0 ? null : (
        <>
          <Strong>Voraussetzungen: </Strong>
          {block.preconditions.map(({ text, state }) => `${text.replace(/\.$/, '')} (${state})`).join('; ')}.{' '}
        </>
      )}
      <Strong>Erster Schritt: </Strong>
      {block.firstStep}
    </P>
  </>
);

const Point = ({ label, text, isFirst }: { label: string; text: string; isFirst: boolean }) => (
  <>
    {isFirst ? '' : ' '}
    <Strong>{`${label}: `}</Strong>
    {text}
  </>
);

/** Sentences under their title, which stands on the first line: a line of its own would take a tenth more paper. */
const PointsSet = ({ block: { title, aside, lines } }: { block: PointsBlock }) => {
  const [first = [], ...others] = lines;
  return (
    <>
      <P tone="headed" ahead={30}>
        <Strong>{title}</Strong>
        {aside === undefined ? '. ' : ` – ${aside}. `}
        {first.map((point, index) => (
          <Point key={point.label} {...point} isFirst={index === 0} />
        ))}
      </P>
      {others.map((line, index) => (
        <P key={String(index)} tone="close">
          {line.map((point, place) => (
            <Point key={point.label} {...point} isFirst={place === 0} />
          ))}
        </P>
      ))}
    </>
  );
};

/** Sets one block of the document. */
export function BlockSet({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <H3>{block.text}</H3>;
    case 'paragraph':
      return <P>{inline(block.text)}</P>;
    case 'list':
      return <List items={block.items.map(inline)} />;
    case 'table':
      return <TableSet block={block} />;
    case 'chart':
      return <IntervalChart block={block} />;
    case 'bars':
      return <RangeBars block={block} />;
    case 'statement':
      return <StatementSet block={block} />;
    case 'direction':
      return <DirectionSet block={block} />;
    case 'points':
      return <PointsSet block={block} />;
    case 'resolution':
      return (
        <Box>
          <P>{block.intro}</P>
          <List items={block.items} ordered />
          <P tone="small">{block.note}</P>
        </Box>
      );
  }
}
