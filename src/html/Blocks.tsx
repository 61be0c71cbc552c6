import type { Block } from '../entscheidungsgrundlage/model.ts';
import { Chart } from './Chart.tsx';
import { DataTable } from './DataTable.tsx';
import { DirectionCard } from './DirectionCard.tsx';
import { type Group, groupBlocks } from './groups.ts';
import { InlineText } from './InlineText.tsx';
import { Resolution } from './Resolution.tsx';
import { type ChangeLink, Statement } from './Statement.tsx';
import { TextList } from './TextList.tsx';

function SingleBlock({ block }: { block: Extract<Group, { kind: 'block' }>['block'] }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      );
    case 'list':
      return <TextList items={block.items} />;
    case 'table':
      return <DataTable table={block} />;
    case 'chart':
      return <Chart block={block} />;
    case 'direction':
      return <DirectionCard direction={block} />;
    case 'resolution':
      return <Resolution intro={block.intro} items={block.items} note={block.note} />;
  }
}

type BlocksProps = { blocks: readonly Block[]; change?: ChangeLink | undefined };

/**
 * Sets the blocks of one section below its h2, in their order. Without `change` nothing on the page acts,
 * so that the same blocks can stand on a static page.
 */
export function Blocks({ blocks, change }: BlocksProps) {
  return groupBlocks(blocks).map((group, index) => {
    const key = `${index}`;
    if (group.kind === 'block') return <SingleBlock key={key} block={group.block} />;
    return (
      <ul key={key} className="statements">
        {group.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} level={group.headed ? 4 : 3} change={change} />
        ))}
      </ul>
    );
  });
}
