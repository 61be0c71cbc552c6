import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archetypes, municipality } from './support/archetypes.ts';
import { casesOver, sound } from './support/laws/case.ts';
import { properties } from './support/properties.ts';
import { realQuestionnaire } from './support/real.ts';

describe('Bewertung, über den ausgelieferten Fragebogen', () => {
  it.each(properties)('$id: $title', ({ check }) => {
    fc.assert(
      fc.property(casesOver(fc.constant(realQuestionnaire)), (example) => check(sound, example)),
      { numRuns: 40 },
    );
  });
});

describe('Befunde über erfundene Kommunen', () => {
  const count = 400;
  /** Two standard errors of a share near 40 % in this many draws. */
  const margin = 2 * Math.sqrt((0.4 * 0.6) / count);

  // A critical finding that hits nearly everyone informs nobody (docs/verfahren.md, Abschnitt 11).
  it.each(archetypes)('K03 ist bei „$name“ in höchstens rund 40 von 100 Fällen kritisch', (archetype) => {
    const hits = Array.from({ length: count }, (_, seed) =>
      sound.assess(realQuestionnaire, municipality(realQuestionnaire, archetype, seed)),
    ).filter(({ findings }) => findings.some(({ id, verdict }) => id === 'K03' && verdict === 'holds'));
    expect(hits.length / count).toBeLessThanOrEqual(0.4 + margin);
  });
});
