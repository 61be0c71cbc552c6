import { greyZone, levelRange, levelWords, thresholds } from '../../assessment/level.ts';
import type { Words } from '../../questionnaire/catalogue.ts';

export type LevelZone = { from: number; to: number; words: string };

/** The zones of the scale 0–100 and the words shown for a value inside, grey zones included. */
export function levelZones(words: Words): LevelZone[] {
  const borders = Object.values(thresholds).flatMap((threshold) => [
    threshold - greyZone,
    threshold + greyZone,
  ]);
  return [0, ...borders].map((from, index) => {
    const to = borders[index] ?? 100;
    const inside = (from + to) / 2;
    return { from, to, words: levelWords(words, levelRange([inside, inside])) };
  });
}
