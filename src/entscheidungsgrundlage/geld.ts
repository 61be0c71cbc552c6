import type { Context } from './context.ts';
import { fristen } from './fristen.ts';
import { kosten } from './kostenBlocks.ts';
import type { DocumentSection } from './model.ts';

/** What the municipality has said of money and dates; not there as long as it has said nothing. */
export const geld = (context: Context): DocumentSection => ({
  id: 'geld',
  title: 'Geld und Fristen',
  blocks: [...fristen(context), ...kosten(context)],
});
