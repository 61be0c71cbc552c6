import type { Operation } from './operation.ts';

/** How much of what exists a direction affects: nothing, single Bausteine, many, nearly all. */
export type Reach = 'keine' | 'einzelne' | 'viele' | 'fast_alle';

/** Up to this share of the Bausteine only single ones are affected, from the other on nearly all. */
const fewest = 1 / 3;
const most = 4 / 5;

/** How much so many of the existing Bausteine are. Source: docs/verfahren.md, Abschnitt 6 Nr. 3. */
export function reachOf(affected: number, existing: number): Reach {
  if (affected === 0) return 'keine';
  const share = affected / existing;
  return share <= fewest ? 'einzelne' : share < most ? 'viele' : 'fast_alle';
}

/** How many Bausteine may exist: one number, unless it is open which ones there are. */
export const existingIn = ({ bausteine, perhaps }: Operation): number[] =>
  Array.from({ length: perhaps + 1 }, (_, more) => bausteine.length + more);
