import { describe, expect, it } from 'vitest';
import {
  findItem,
  findQuestion,
  itemsOf,
  itemsOfQuestion,
  questionsOf,
  sectionOf,
} from '../../src/questionnaire/items.ts';
import { matrix, number, questionnaireOf, row, section, single } from '../support/builders.ts';

const questionnaire = questionnaireOf([
  section('lage', [single('wer', ['a', 'b'])]),
  section(
    'teile',
    [
      matrix(
        'betrieb',
        [row('email'), row('netz', { when: { question: 'wer', is: 'b' } })],
        ['lokal', 'extern'],
        {
          when: { question: 'wer', in: ['a', 'b'] },
        },
      ),
      number('geraete'),
    ],
    { not: { question: 'wer', is: 'c' } },
  ),
]);

describe('Angaben eines Fragebogens', () => {
  it('zählt jede Frage und jede Zeile in der Reihenfolge des Fragebogens', () => {
    expect(itemsOf(questionnaire).map(({ key }) => key)).toEqual([
      'wer',
      'betrieb@email',
      'betrieb@netz',
      'geraete',
    ]);
    expect(questionsOf(questionnaire).map(({ id }) => id)).toEqual(['wer', 'betrieb', 'geraete']);
  });

  it('sammelt die Bedingungen von Teil, Frage und Zeile', () => {
    expect(findItem(questionnaire, 'betrieb@netz')?.conditions).toEqual([
      { not: { question: 'wer', is: 'c' } },
      { question: 'wer', in: ['a', 'b'] },
      { question: 'wer', is: 'b' },
    ]);
    expect(findItem(questionnaire, 'wer')?.conditions).toEqual([]);
  });

  it('findet Fragen, Zeilen und Teile nach Kennung und sonst nichts', () => {
    expect(findQuestion(questionnaire, 'geraete')?.kind).toBe('number');
    expect(itemsOfQuestion(questionnaire, 'betrieb').map((item) => item.row?.id)).toEqual(['email', 'netz']);
    expect(sectionOf(questionnaire, 'betrieb')?.id).toBe('teile');
    expect(findItem(questionnaire, 'betrieb')).toBeUndefined();
    expect(findQuestion(questionnaire, 'constructor')).toBeUndefined();
    expect(itemsOfQuestion(questionnaire, 'fremd')).toEqual([]);
    expect(sectionOf(questionnaire, 'fremd')).toBeUndefined();
  });
});
