import { describe, expect, it } from 'vitest';
import { isOpenAnswer, itemPoints, scoreOf } from '../../src/assessment/points.ts';
import type { Answer } from '../../src/questionnaire/answers.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { matrix, multi, number, questionnaireOf, row, single } from '../support/builders.ts';

const score = { dimension: 'daten', weight: 2 } as const;

function points(question: Question, answer?: Answer) {
  const { items } = read(questionnaireOf([question]), answer === undefined ? {} : { [question.id]: answer });
  return items.map(({ given }) => ({ points: itemPoints(question, given), open: isOpenAnswer(given) }));
}

describe('Punkte einer Antwort', () => {
  it('kommen von der gewählten Antwort', () => {
    expect(points(single('q', { gut: 0, schlecht: 75 }, { score }), 'schlecht')).toEqual([
      { points: [75, 75], open: false },
    ]);
  });

  it('reichen ohne Kenntnis von der besten bis zur schlechtesten Antwort dieser Frage', () => {
    const question = single('q', { gut: 0, schlecht: 75 }, { score });
    const open = [{ points: [0, 75], open: true }];
    expect(points(question)).toEqual(open);
    expect(points(question, 'unknown')).toEqual(open);
    expect(points(question, 'gibt_es_nicht')).toEqual(open);
  });

  it('zählen bei Mehrfachwahl die Kreuze; ausdrücklich nichts ist eine Antwort, Schweigen nicht', () => {
    const question = multi('q', ['a', 'b'], { score, pointsByCount: [100, 50, 0] });
    expect(points(question, ['b', 'a'])).toEqual([{ points: [0, 0], open: false }]);
    expect(points(question, [])).toEqual([{ points: [100, 100], open: false }]);
    expect(points(question)).toEqual([{ points: [0, 100], open: true }]);
  });

  it('gelten bei einer Matrix je Zeile', () => {
    const question = matrix('q', [row('email'), row('netz')], { ja: 0, nein: 100 }, { score });
    expect(points(question, { netz: 'nein' })).toEqual([
      { points: [0, 100], open: true },
      { points: [100, 100], open: false },
    ]);
  });

  it('gibt es nur, wo eine Frage gewertet wird', () => {
    expect(scoreOf(single('q', { a: 0 }, { score }))).toEqual(score);
    expect(scoreOf(single('q', ['a']))).toBeUndefined();
    expect(scoreOf(number('q'))).toBeUndefined();
  });
});
