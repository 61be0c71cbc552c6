import fc from 'fast-check';
import { describe, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { roundToSum } from '../src/assessment/rounding.ts';
import { casesOver } from './support/laws/case.ts';
import { properties } from './support/properties.ts';
import { anyQuestionnaire } from './support/questionnaires.ts';

describe('Bewertung, über erzeugte Fragebögen', () => {
  it.each(properties)('$id: $title', ({ check }) => {
    fc.assert(
      fc.property(casesOver(anyQuestionnaire), (example) => check({ assess, roundToSum }, example)),
      { numRuns: 300 },
    );
  });
});
