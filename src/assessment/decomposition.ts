import { type Term, weightedMean } from './mean.ts';
import type { Contribution, Interval } from './model.ts';

/** One scored item with its weight among its siblings. */
export type Leaf = Term & { question: string; row?: string; open: boolean };

/** A weighted mean of leaves or of other means. */
export type Branch = Term & { parts: { node: Node; takesPart: readonly [boolean, boolean] }[] };
type Node = Leaf | Branch;

/** The mean of some nodes as a node of its own, or undefined if there are none. */
export function branch(weight: number, nodes: readonly Node[]): Branch | undefined {
  const mean = weightedMean(nodes);
  if (!mean) return undefined;
  const { interval, optional, takesPart } = mean;
  const parts = nodes.map((node, index) => ({
    node,
    takesPart: takesPart[index] ?? ([false, false] as const),
  }));
  return { weight, interval, optional, parts };
}

type Shared = { leaf: Leaf; share: Interval };

function sharesOf(node: Node, share: Interval): Shared[] {
  if (!('parts' in node)) return [{ leaf: node, share }];
  const whole = ([0, 1] as const).map((end) =>
    node.parts.reduce((sum, part) => sum + (part.takesPart[end] ? part.node.weight : 0), 0),
  );
  return node.parts.flatMap((part) => {
    const shareAt = (end: 0 | 1): number =>
      part.takesPart[end] ? (share[end] * part.node.weight) / (whole[end] ?? 1) : 0;
    return sharesOf(part.node, [shareAt(0), shareAt(1)]);
  });
}

/**
 * What every answer adds to a mean, heaviest first: the shares of the worse end sum to 1, the intervals to the
 * interval of the mean, end by end. Source: Bewertungsverfahren, Abschnitt 3 Nr. 8.
 */
export const contributionsTo = (whole: Branch): Contribution[] =>
  sharesOf(whole, [1, 1])
    .map(
      ({ leaf: { question, row, interval, open }, share }): Contribution => ({
        question,
        ...(row === undefined ? {} : { row }),
        share: share[1],
        interval: [share[0] * interval[0], share[1] * interval[1]],
        points: interval,
        open,
      }),
    )
    .sort((a, b) => b.interval[1] - a.interval[1]);

/** Share of the weights whose answers are known for certain, 0–1. Source: Bewertungsverfahren, Abschnitt 3 Nr. 9. */
export function knownShare(node: Node): number {
  if (!('parts' in node)) return node.open || node.optional ? 0 : 1;
  const weight = node.parts.reduce((sum, part) => sum + part.node.weight, 0);
  return node.parts.reduce((sum, part) => sum + part.node.weight * knownShare(part.node), 0) / weight;
}
