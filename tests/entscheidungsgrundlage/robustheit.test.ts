import { describe, expect, it } from 'vitest';
import type { DimensionResult } from '../../src/assessment/model.ts';
import { robustnessSentences } from '../../src/entscheidungsgrundlage/robustheit.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { contextFor, dimension, dimensionResult, range } from '../support/contexts.ts';

const points = { null: 0, klein: 25, mittel: 50, gross: 75, sperre: 100 } as const;
const sentenceFor = (
  given: (keyof typeof points | 'unknown')[],
  dimensions?: DimensionResult[],
): string | undefined => {
  const ids = given.map((_, index) => `f${index}`);
  const questionnaire = questionnaireOf(
    ids.map((id) => single(id, points, { score: { dimension: 'd', weight: 1 } })),
    { dimensions: [dimension('d', 'Bindung durch Daten')] },
  );
  const answers = Object.fromEntries(given.map((answer, index) => [`f${index}`, answer]));
  return robustnessSentences(
    contextFor(questionnaire, { answers, assessment: dimensions ? { dimensions } : {} }),
  ).get('d');
};

describe('Hängt die Einordnung an Gewichten oder Skala', () => {
  it('sagt, dass sie hält', () => {
    expect(sentenceFor(['mittel', 'mittel'])).toBe(
      'Diese Einordnung hält auch, wenn jedes Gewicht um bis zu 30\u00a0Prozent anders gesetzt oder die Skala anders gelesen wird.',
    );
  });

  it('sagt, was bei anderen Gewichten auch in Betracht käme', () => {
    expect(sentenceFor(['null', 'sperre'])).toBe(
      'Wären die Gewichte um bis zu 30\u00a0Prozent anders, kämen auch „niedrig“ und „hoch“ in Betracht. Eine andere Lesart der Skala ändert nichts.',
    );
    expect(sentenceFor(['null', 'null', 'null', 'sperre'])).toBe(
      'Wären die Gewichte um bis zu 30\u00a0Prozent anders, käme auch „erhöht“ in Betracht. Eine andere Lesart der Skala ändert nichts.',
    );
  });

  it('sagt, was bei einer anderen Lesart der Skala auch in Betracht käme', () => {
    expect(sentenceFor(['null', 'mittel', 'mittel', 'gross', 'gross', 'gross'])).toBe(
      'Würde die Skala anders gelesen, käme auch „hoch“ in Betracht. Andere Gewichte allein ändern nichts.',
    );
  });

  it('nennt beides, wenn beides etwas ändert', () => {
    const shown = dimensionResult('d', { interval: [100, 100], level: range('erhoeht') });
    expect(sentenceFor(['sperre', 'sperre'], [shown])).toBe(
      'Wären die Gewichte um bis zu 30\u00a0Prozent anders oder würde die Skala anders gelesen, käme auch „hoch“ in Betracht.',
    );
  });

  it('schweigt, wo fehlende Antworten alles offenlassen', () => {
    expect(sentenceFor(['unknown', 'unknown'])).toBeUndefined();
  });
});
