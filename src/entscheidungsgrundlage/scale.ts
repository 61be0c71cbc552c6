import { greyZone, thresholds } from '../assessment/level.ts';
import type { Words } from '../questionnaire/catalogue.ts';
import type { ChartBlock } from './model.ts';

/** The scale every chart of lock-in is drawn on: names of the bands, their limits, and the grey zones around these. */
export const scaleOf = ({ levels }: Words): Pick<ChartBlock, 'scale' | 'thresholds' | 'zones'> => ({
  scale: [levels.niedrig, levels.erhoeht, levels.hoch],
  thresholds: [thresholds.erhoeht, thresholds.hoch],
  zones: Object.values(thresholds).map((limit) => [limit - greyZone, limit + greyZone] as const),
});
