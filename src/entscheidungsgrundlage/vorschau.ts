import { intend } from '../assessment/intend.ts';
import { chart } from './bindung.ts';
import type { Context } from './context.ts';
import { levelChanges } from './levelChanges.ts';
import type { ChartBlock, ChartRow } from './model.ts';
import { outcomeWords } from './outcomeWords.ts';

/** What the ticks „vorsehen“ would change, for the page that sets them. */
export type Preview = {
  /** Every dimension as it is today; no tick changes it. */
  chart: ChartBlock;
  /** Where each row of the chart would stand; undefined while nothing is intended. */
  after: Pick<ChartRow, 'from' | 'to' | 'words'>[] | undefined;
  /** Findings and gaps of today that would be gone, in words. */
  closes: string[];
};

/** What is intended, worked out as a whole, beside what holds today. */
export function previewOf(context: Context): Preview {
  const { questionnaire, reading, choices } = context;
  const block: ChartBlock = { ...chart(context), title: 'Bindung heute und danach' };
  const intended = intend(reading, choices.measures);
  const changes = levelChanges(questionnaire, intended);
  const after = intended.dimensions.map(({ id, after: { interval } }, index) => {
    const change = changes.find((each) => each.id === id);
    const isMoved = change !== undefined && change.before !== change.after;
    return {
      from: interval[0],
      to: interval[1],
      words: isMoved ? change.after : (block.rows[index]?.words ?? ''),
    };
  });
  return {
    chart: block,
    after: choices.measures.length === 0 ? undefined : after,
    closes: outcomeWords(context, intended.closes),
  };
}
