import type { Criterion, Direction } from '../../questionnaire/catalogue.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { sumHull, verdictOf } from '../exact/verdict.ts';
import type { EffectResult } from '../model.ts';
import { effectWords } from './effectWords.ts';

const clamp = (size: number): number => Math.max(-2, Math.min(2, size));

/** What an effect starts from: its size, or from–to while that is open, and the reasons for it. */
export type Basis = { range: readonly [number, number] | null; reasons: readonly string[] };

/** The basis a direction brings with it. */
export const authoredBasis = ({ effects }: Direction, criterion: Criterion): Basis => {
  const { base, reason } = effects[criterion];
  return { range: base === null ? null : [base, base], reasons: [reason] };
};

/**
 * An effect: its basis and the adjustments that hold or cannot be excluded, bounded to −2 … 2. Source:
 * docs/verfahren.md, Abschnitt 6.
 */
export function summedEffect(
  { adjustments, moves }: Direction,
  criterion: Criterion,
  reading: Reading,
  { range: basis, reasons }: Basis,
): EffectResult {
  const own = adjustments
    .filter((adjustment) => adjustment.criterion === criterion)
    .map((adjustment) => ({ ...adjustment, holds: verdictOf(reading, adjustment.when) }))
    .filter(({ holds }) => holds !== 'no');
  const end = (place: 0 | 1): number => (basis ? sumHull(reading, basis[place], own, clamp)[place] : 0);
  const range = basis ? ([end(0), end(1)] as const) : null;
  const added = own.map((adjustment) =>
    adjustment.holds === 'yes' ? adjustment.reason : `Nicht auszuschließen: ${adjustment.reason}`,
  );
  return {
    criterion,
    range,
    // Words of a single criterion came with directions that move; the others keep the words they were written for.
    words: effectWords(reading.questionnaire.words, range, moves && criterion),
    reasons: [...reasons, ...added],
  };
}
