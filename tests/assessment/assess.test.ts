import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { exampleAnswers, exampleQuestionnaire } from '../support/workedExample.ts';

describe('Bewertung', () => {
  it('fasst alles zu einem Wert zusammen', () => {
    const result = assess(read(exampleQuestionnaire, exampleAnswers));
    expect(result.coverage).toEqual({ asked: 6, answered: 4, unknown: 2, open: 0 });
    expect(result.findings).toEqual([
      { id: 'K01', severity: 'kritisch', verdict: 'possible', restsOn: ['d_kopie', 'd_probe'] },
    ]);
    expect(result.total.interval?.[1]).toBeCloseTo(50.625, 9);
    expect(result.dormant).toEqual([]);
  });

  it('ist als JSON vollständig: keine Lücken, keine unendlichen Zahlen', () => {
    const result = assess(read(exampleQuestionnaire, {}));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('kommt ohne gewertete Fragen aus', () => {
    const result = assess(read(questionnaireOf([single('q', ['a'])]), { q: 'a', alt: 'x' }));
    expect(result.dimensions).toEqual([]);
    expect(result.total.interval).toBeNull();
    expect(result.dormant).toEqual(['alt']);
  });
});
