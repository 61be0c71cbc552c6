import type { Area, Passage } from '../../../tools/wording/passage.ts';

/** A passage with nothing special but its text. */
export const passageOf = (text: string, area: Area = 'seite'): Passage => ({
  area,
  unit: 'Probe',
  place: 'Probe',
  text,
});
