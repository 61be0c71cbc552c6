import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, casesOver, type Engine, type Property, sound } from './support/laws/case.ts';
import { mutants } from './support/mutants.ts';
import { properties } from './support/properties.ts';
import { anyQuestionnaire } from './support/questionnaires.ts';

const examples: Case[] = fc.sample(casesOver(anyQuestionnaire), { numRuns: 300, seed: 20_261_123 });

/** Whether an engine breaks the law in one of the examples. */
const breaks = (engine: Engine, law: Property): boolean =>
  examples.some((example) => {
    try {
      law.check(engine, example);
      return false;
    } catch {
      return true;
    }
  });

describe('Gegenprobe mit absichtlich fehlerhaften Bewertungen', () => {
  it('die richtige Bewertung verletzt kein Gesetz', () => {
    const broken = properties.filter((law) => breaks(sound, law));
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  it.each(mutants)('fällt durch $caughtBy auf: $mistake', ({ engine, caughtBy }) => {
    const law = properties.find(({ id }) => id === caughtBy);
    expect(law && breaks(engine, law)).toBe(true);
  });
});
