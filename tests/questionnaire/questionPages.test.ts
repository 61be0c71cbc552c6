import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/questionnaire/items.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { pageOf } from '../../src/questionnaire/questionPages.ts';
import { matrix, multi, number, questionnaireOf, row, section, single, text } from '../support/builders.ts';
import { realQuestionnaire } from '../support/real.ts';

const pagesOf = (...questions: Question[]): string[][] => {
  const questionnaire = questionnaireOf([section('teil', questions)]);
  const pages = questions.map(({ id }) => pageOf(questionnaire, id).join(' '));
  return [...new Set(pages)].map((page) => page.split(' '));
};
const many = (count: number) => Array.from({ length: count }, (_, index) => single(`q${index}`, ['a', 'b']));

describe('Fragen auf einer Seite', () => {
  it('sind kurze Fragen eines Teils, die einander folgen', () => {
    expect(
      pagesOf(single('a', ['x']), number('b'), matrix('c', [row('r')], ['x']), text('d'), multi('e', ['x'])),
    ).toEqual([['a', 'b'], ['c'], ['d', 'e']]);
  });

  it('sind höchstens fünf, gleichmäßig verteilt', () => {
    expect(pagesOf(...many(5))).toHaveLength(1);
    expect(pagesOf(...many(6)).map((page) => page.length)).toEqual([3, 3]);
    expect(pagesOf(...many(11)).map((page) => page.length)).toEqual([4, 3, 4]);
  });

  it('teilen sich die Seite mit einer langen Auswahl nur zu dritt, mit langen Texten gar nicht', () => {
    const long = multi('lang', ['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(pagesOf(long, single('a', ['x']), single('b', ['x']))).toEqual([['lang', 'a', 'b']]);
    expect(pagesOf(long, ...many(3))).toEqual([['lang'], ['q0', 'q1', 'q2']]);
    expect(pagesOf(single('a', ['x']), text('frei', { maxLength: 1001 }))).toEqual([['a'], ['frei']]);
  });

  it('öffnen einander nicht: Was erst durch eine Antwort gefragt ist, folgt auf der nächsten Seite', () => {
    const then = single('dann', ['x'], { when: { not: { question: 'tor', is: 'x' } } });
    expect(pagesOf(single('tor', ['x', 'y']), single('b', ['x']), then)).toEqual([['tor', 'b'], ['dann']]);
  });

  it('bleiben allein, wo der Bogen es sagt, und wenn es sie nicht gibt', () => {
    const apart = questionnaireOf([{ ...section('teil', many(2)), apart: true }]);
    expect(pageOf(apart, 'q0')).toEqual(['q0']);
    expect(pageOf(apart, 'fremd')).toEqual(['fremd']);
  });

  it('sind im ausgelieferten Bogen weniger Seiten als die Hälfte der Fragen', () => {
    const questions = questionsOf(realQuestionnaire);
    const pages = new Set(questions.map(({ id }) => pageOf(realQuestionnaire, id)[0]));
    expect(pages.size).toBeLessThan(questions.length / 2);
    expect(questions.length).toBeGreaterThan(60);
  });
});
