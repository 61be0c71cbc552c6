import type { Ground } from './grounds.ts';

/** The places of a group among the leaves of a ground. */
const placesOf = ({ groupStarts }: Ground, group: number): number[] => {
  const from = groupStarts[group] ?? 0;
  return Array.from({ length: (groupStarts[group + 1] ?? from) - from }, (_, more) => from + more);
};

/**
 * The share of every item in a criterion if all that may take part do: exact while it is certain what is asked.
 * @param takesPart whether an item may take part
 */
export function sharesIn(
  grounds: readonly Ground[],
  takesPart: (item: number) => boolean,
): Map<number, number> {
  const shares = new Map<number, number>();
  const whole = grounds.reduce((sum, { weight }) => sum + weight, 0);
  for (const ground of grounds) {
    const groups = ground.groupWeights.map((weight, group) => {
      const live = placesOf(ground, group).filter((leaf) => takesPart(ground.leaves[leaf] ?? -1));
      return { weight, live, sum: live.reduce((sum, leaf) => sum + (ground.leafWeights[leaf] ?? 0), 0) };
    });
    const inGround = groups.reduce((sum, { weight, live }) => sum + (live.length > 0 ? weight : 0), 0);
    for (const { weight, live, sum } of groups) {
      for (const leaf of live) {
        const inGroup = (ground.leafWeights[leaf] ?? 0) / sum;
        shares.set(ground.leaves[leaf] ?? -1, (ground.weight / whole) * (weight / inGround) * inGroup);
      }
    }
  }
  return shares;
}
