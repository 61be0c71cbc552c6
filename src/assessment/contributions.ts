import { derivationOf } from '../questionnaire/items.ts';
import type { MeanHull, Points } from './exact/meanHull.ts';
import type { MeanPlan } from './exact/meanPlan.ts';
import type { Plan } from './exact/plan.ts';
import type { GivenOf } from './exact/walk.ts';
import type { Contribution } from './model.ts';
import { isOpenAnswer } from './points.ts';

/**
 * What every answer adds to a mean, heaviest first: the shares of the worse end sum to 1, the intervals to the
 * interval of the mean, end by end. A derived answer stands under the question it follows from. Source:
 * docs/verfahren.md, Abschnitt 3 Nr. 8 und 12.
 * @param isLive whether the item may be asked; others are left out
 */
export const contributionsTo = (
  plan: Plan,
  mean: MeanPlan,
  { best, worst }: MeanHull,
  { low, high }: Points,
  given: GivenOf,
  isLive: (item: number) => boolean,
): Contribution[] =>
  mean.leaves
    .flatMap((number, leaf): Contribution[] => {
      const item = plan.items[number];
      if (!item || !isLive(number)) return [];
      const points = [low[leaf] ?? 0, high[leaf] ?? 0] as const;
      const shares = [best.shares[leaf] ?? 0, worst.shares[leaf] ?? 0] as const;
      return [
        {
          question: derivationOf(item.question)?.counts ?? item.question.id,
          ...(item.row === undefined ? {} : { row: item.row.id }),
          share: shares[1],
          interval: [shares[0] * points[0], shares[1] * points[1]],
          points,
          open: isOpenAnswer(given(number)),
        },
      ];
    })
    .sort((a, b) => b.interval[1] - a.interval[1]);

/**
 * Share of the weights whose answers are known for certain, 0–1: of questions, and within them of rows. Source:
 * docs/verfahren.md, Abschnitt 3 Nr. 9.
 * @param visible 0 hidden, 1 open, 2 asked
 */
export function knownShare(mean: MeanPlan, given: GivenOf, visible: (item: number) => number): number {
  let whole = 0;
  let known = 0;
  mean.groupWeights.forEach((weight, group) => {
    let live = 0;
    let certain = 0;
    for (let leaf = mean.groupStarts[group] ?? 0; leaf < (mean.groupStarts[group + 1] ?? 0); leaf += 1) {
      const item = mean.leaves[leaf] ?? -1;
      const own = mean.leafWeights[leaf] ?? 0;
      if (visible(item) > 0) live += own;
      if (visible(item) === 2 && !isOpenAnswer(given(item))) certain += own;
    }
    if (live === 0) return;
    whole += weight;
    known += (weight * certain) / live;
  });
  return whole === 0 ? 0 : known / whole;
}
