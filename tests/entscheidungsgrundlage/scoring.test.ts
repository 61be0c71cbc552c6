import { describe, expect, it } from 'vitest';
import { scoringOf } from '../../src/entscheidungsgrundlage/scoring.ts';
import { multi, questionnaireOf, single } from '../support/builders.ts';

const questionnaire = questionnaireOf([
  single('gewertet', { ja: 0, nein: 100 }, { score: { dimension: 'd', weight: 3 } }),
  multi('kreuze', ['a', 'b']),
  {
    ...single('anteil', { wenig: 0, viel: 100 }, { score: { dimension: 'd', weight: 2 } }),
    derive: { counts: 'kreuze', steps: [{ option: 'wenig', atMost: 1 }, { option: 'viel' }] },
  },
  single('ohne', ['ja']),
]);

describe('Welche Frage mit einer Antwort zählt', () => {
  it('ist sie selbst, oder die, deren Antwort aus ihren Kreuzen folgt', () => {
    expect(scoringOf(questionnaire, 'gewertet')).toMatchObject({
      question: { id: 'gewertet' },
      score: { weight: 3 },
    });
    expect(scoringOf(questionnaire, 'kreuze')).toMatchObject({
      question: { id: 'anteil' },
      score: { weight: 2 },
    });
    expect(scoringOf(questionnaire, 'ohne')).toBeUndefined();
    expect(scoringOf(questionnaire, 'gibt_es_nicht')).toBeUndefined();
  });
});
