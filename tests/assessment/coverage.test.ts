import { describe, expect, it } from 'vitest';
import { coverageOf, isPreliminary } from '../../src/assessment/coverage.ts';
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

describe('Zu wenig für eine Einordnung', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const ten = questionnaireOf([
    ...ids.map((id) => single(id, ['ja', 'nein'])),
    number('kosten', { optional: true }),
    number('alter', { optional: true }),
  ]);
  const answered = (count: number, more: Answers = {}): Answers => ({
    ...Object.fromEntries(ids.slice(0, count).map((id) => [id, 'ja'])),
    ...more,
  });

  it.each<[string, Answers, boolean]>([
    ['nichts', {}, true],
    ['fünf von zehn', answered(5), true],
    ['sechs von zehn', answered(6), false],
    ['„Weiß ich nicht“ ist keine Antwort', answered(5, { f: 'unknown', g: 'unknown' }), true],
    ['Freiwilliges hebt den Anteil nicht', answered(5, { kosten: 1, alter: 2 }), true],
    ['Freiwilliges senkt ihn nicht', answered(6, { kosten: 'unknown' }), false],
    ['alle', answered(10), false],
  ])('%s', (_case, answers, expected) => {
    expect(isPreliminary(read(ten, answers))).toBe(expected);
  });

  it('gibt es nicht, wo nichts zu beantworten ist', () => {
    expect(isPreliminary(read(questionnaireOf([number('kosten', { optional: true })]), {}))).toBe(false);
  });
});
