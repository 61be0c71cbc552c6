import type { Block } from '../entscheidungsgrundlage/model.ts';
import { Bars } from './Bars.tsx';
import { Chart } from './Chart.tsx';
import { DataTable } from './DataTable.tsx';
import { DirectionCard } from './DirectionCard.tsx';
import type { ChangeLink } from './EvidenceList.tsx';
import { type Group, groupBlocks } from './groups.ts';
import { InlineText } from './InlineText.tsx';
import { Points } from './Points.tsx';
import { Resolution } from './Resolution.tsx';
import { Statement } from './Statement.tsx';
import { TextList } from './TextList.tsx';

type SingleBlockProps = {
  block: Extract<Group, { kind: 'block' }>['block'];
  level: 2 | 3;
  /** Whether a heading of the section stands above. */
  headed: boolean;
};

function SingleBlock({ block, level, headed }: SingleBlockProps) {
  const Heading = `h${level}` as const;
  switch (block.kind) {
    case 'heading':
      return <Heading>{block.text}</Heading>;
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
    case 'bars':
      return <Bars block={block} />;
    case 'direction':
      return <DirectionCard direction={block} level={level} />;
    case 'points':
      return <Points block={block} level={headed ? deeper(level) : level} />;
    case 'resolution':
      return <Resolution intro={block.intro} items={block.items} note={block.note} />;
  }
}

type BlocksProps = {
  blocks: readonly Block[];
  change?: ChangeLink | undefined;
  /** Level of their headings: 3 below the title of a section, 2 where they are the content of a page. */
  level?: 2 | 3;
};

const deeper = (level: 2 | 3) => (level === 2 ? 3 : 4);

/** Whether a heading stands above a block. */
function isHeaded(blocks: readonly Block[], block: Block): boolean {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  return heading >= 0 && heading < blocks.indexOf(block);
}

/**
 * Sets the blocks of one section in their order. Without `change` nothing on the page acts,
 * so that the same blocks can stand on a static page.
 */
export function Blocks({ blocks, change, level = 3 }: BlocksProps) {
  return groupBlocks(blocks).map((group, index) => {
    const key = `${index}`;
    if (group.kind === 'block')
      return (
        <SingleBlock key={key} block={group.block} level={level} headed={isHeaded(blocks, group.block)} />
      );
    return (
      <ul key={key} className="statements">
        {group.statements.map((statement) => (
          <Statement
            key={statement.id}
            statement={statement}
            level={group.headed ? deeper(level) : level}
            change={change}
          />
        ))}
      </ul>
    );
  });
}
