import { addressOf } from './address.ts';
import { deniedIn } from './deny.ts';
import type { Finding, Passage, Remark } from './passage.ts';
import { easeOfUnits, longSentences } from './readability.ts';
import { misspellings } from './spelling.ts';
import { typographyOf } from './typography.ts';

/** The rules that look at one passage at a time. */
const rules: Record<string, (passage: Passage) => Remark[]> = {
  Satzlänge: longSentences,
  Typografie: typographyOf,
  Anrede: addressOf,
  Wortwahl: deniedIn,
};

/** Everything that rules say about the passages, rule by rule. */
export const findingsOf = (passages: readonly Passage[]): Finding[] => [
  ...Object.entries(rules).flatMap(([rule, remarksOf]) =>
    passages.flatMap((passage) =>
      remarksOf(passage).map((remark) => ({ rule, place: passage.place, ...remark })),
    ),
  ),
  ...misspellings(passages),
  ...easeOfUnits(passages)
    .filter(({ lix, limit }) => lix > limit)
    .map(({ unit, lix, limit }) => ({
      rule: 'Lesbarkeit',
      place: unit,
      text: `LIX ${lix.toFixed(1)}`,
      message: `erlaubt sind ${limit}`,
    })),
];
