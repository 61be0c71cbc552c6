import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/assessment/coverage.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { matrix, number, questionnaireOf, row, single } from '../support/builders.ts';

const questionnaire = questionnaireOf([
  single('partner', ['ja', 'nein']),
  single('vertrag', ['ja', 'nein'], { when: { question: 'partner', is: 'ja' } }),
  matrix('export', [row('email'), row('netz')], ['ja', 'nein']),
  number('kosten', { optional: true }),
]);
const coverage = (answers: Answers) => coverageOf(read(questionnaire, answers));

describe('Umfang der Angaben', () => {
  it('zählt Fragen und Zeilen, die gestellt werden', () => {
    expect(coverage({})).toEqual({ asked: 3, answered: 0, unknown: 0, open: 3 });
    expect(coverage({ partner: 'ja', export: { email: 'ja', netz: 'unknown' } })).toEqual({
      asked: 4,
      answered: 2,
      unknown: 1,
      open: 1,
    });
  });

  it('zählt ruhende Antworten nicht und Freiwilliges erst, wenn etwas angegeben ist', () => {
    expect(coverage({ partner: 'nein', vertrag: 'ja' }).asked).toBe(3);
    expect(coverage({ kosten: 12 })).toEqual({ asked: 4, answered: 1, unknown: 0, open: 3 });
    expect(coverage({ kosten: 'unknown' }).unknown).toBe(1);
  });
});
