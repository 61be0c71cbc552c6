import type { Block, StatementBlock } from '../entscheidungsgrundlage/model.ts';

/** Blocks as they are set: neighbouring statements are one list. */
export type Group =
  | { kind: 'statements'; statements: StatementBlock[]; headed: boolean }
  | { kind: 'block'; block: Exclude<Block, StatementBlock> };

/**
 * Joins neighbouring statements and keeps the order. `headed` tells whether a heading of the section stands
 * above, so that titles of statements can be one level deeper.
 */
export function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let headed = false;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'statement') {
      if (last?.kind === 'statements') last.statements.push(block);
      else groups.push({ kind: 'statements', statements: [block], headed });
    } else {
      headed ||= block.kind === 'heading';
      groups.push({ kind: 'block', block });
    }
  }
  return groups;
}
