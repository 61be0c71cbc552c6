import { describe, expect, it } from 'vitest';
import { groupBlocks } from '../../src/html/groups.ts';
import { direction, statement } from '../pages/ergebnis/sampleDocument.ts';

const kinds = (blocks: Parameters<typeof groupBlocks>[0]) =>
  groupBlocks(blocks).map((group) => (group.kind === 'block' ? group.block.kind : group.statements.length));

describe('groupBlocks', () => {
  it('setzt benachbarte Aussagen als eine Liste und behält die Reihenfolge', () => {
    const paragraph = { kind: 'paragraph', text: 'Satz.' } as const;
    expect(kinds([paragraph, statement, statement, paragraph, statement, direction('r1', 'Eins')])).toEqual([
      'paragraph',
      2,
      'paragraph',
      1,
      'direction',
    ]);
  });

  it('ordnet Aussagen unter eine Überschrift, die vor ihnen steht', () => {
    const heading = { kind: 'heading', text: 'Befunde' } as const;
    const groups = groupBlocks([statement, heading, statement]);
    expect(groups.flatMap((group) => (group.kind === 'statements' ? [group.headed] : []))).toEqual([
      false,
      true,
    ]);
  });
});
