import fc from 'fast-check';
import { describe, it } from 'vitest';
import { casesOver, sound } from './support/laws/case.ts';
import { properties } from './support/properties.ts';
import { anyQuestionnaire } from './support/questionnaires.ts';

describe('Bewertung, über erzeugte Fragebögen', () => {
  it.each(properties)('$id: $title', ({ check }) => {
    fc.assert(
      fc.property(casesOver(anyQuestionnaire), (example) => check(sound, example)),
      { numRuns: 300 },
    );
  });
});
