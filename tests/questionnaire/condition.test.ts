import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemAnswer } from '../../src/questionnaire/answers.ts';
import {
  allOf,
  anyOf,
  evaluate,
  type Known,
  notOf,
  questionsIn,
  supportOf,
  type Truth,
} from '../../src/questionnaire/condition.ts';
import type { Condition } from '../../src/questionnaire/question.ts';

const known =
  (answers: Record<string, ItemAnswer>) =>
  (key: string): Known => ({
    visible: 'yes',
    answer: answers[key],
  });
const truth = (condition: Condition, answers: Record<string, ItemAnswer>): Truth =>
  evaluate(condition, known(answers));

describe('dreiwertige Verknüpfung', () => {
  it('entscheidet „und“ schon durch ein Nein, „oder“ schon durch ein Ja', () => {
    expect(allOf(['open', 'no', 'yes'])).toBe('no');
    expect(allOf(['open', 'yes'])).toBe('open');
    expect(allOf([])).toBe('yes');
    expect(anyOf(['open', 'yes', 'no'])).toBe('yes');
    expect(anyOf(['open', 'no'])).toBe('open');
    expect(anyOf([])).toBe('no');
    expect(notOf('open')).toBe('open');
  });

  it('hält sich an De Morgan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Truth>('yes', 'no', 'open')), (truths) => {
        expect(notOf(allOf(truths))).toBe(anyOf(truths.map(notOf)));
      }),
    );
  });
});

describe('Bedingung', () => {
  it.each<[string, Condition, ItemAnswer, Truth]>([
    ['eine Antwort', { question: 'q', is: 'ja' }, 'ja', 'yes'],
    ['eine andere Antwort', { question: 'q', is: 'ja' }, 'nein', 'no'],
    ['eine von mehreren', { question: 'q', in: ['ja', 'teils'] }, 'teils', 'yes'],
    ['keine von mehreren', { question: 'q', in: ['ja', 'teils'] }, 'nein', 'no'],
    ['ein Kreuz', { question: 'q', includes: 'a' }, ['a', 'b'], 'yes'],
    ['ein fehlendes Kreuz', { question: 'q', includes: 'a' }, ['b'], 'no'],
    ['ausdrücklich nichts', { question: 'q', includes: 'a' }, [], 'no'],
    ['genug Kreuze', { question: 'q', atLeast: 2 }, ['a', 'b'], 'yes'],
    ['zu wenige Kreuze', { question: 'q', atLeast: 1 }, [], 'no'],
    ['eine Zahl genau auf der Grenze', { question: 'q', atLeast: 6 }, 6, 'yes'],
    ['eine Zahl unter der Grenze', { question: 'q', atLeast: 6 }, 5.9, 'no'],
    ['eine Spanne über der Grenze', { question: 'q', atLeast: 6 }, { from: 6, to: 9 }, 'yes'],
    ['eine Spanne unter der Grenze', { question: 'q', atLeast: 6 }, { from: 2, to: 5 }, 'no'],
    ['eine von zwei möglichen Antworten', { question: 'q', is: 'ja' }, { oneOf: ['ja', 'nein'] }, 'open'],
    ['lauter passende', { question: 'q', in: ['ja', 'teils'] }, { oneOf: ['ja', 'teils'] }, 'yes'],
    ['lauter unpassende', { question: 'q', is: 'ja' }, { oneOf: ['teils', 'nein'] }, 'no'],
    ['mögliche Antworten, wo Kreuze zählen', { question: 'q', atLeast: 1 }, { oneOf: ['a', 'b'] }, 'no'],
    ['eine Spanne um die Grenze', { question: 'q', atLeast: 6 }, { from: 5, to: 6 }, 'open'],
  ])('erkennt %s', (_name, condition, answer, expected) => {
    expect(truth(condition, { q: answer })).toBe(expected);
  });

  it('bleibt ohne Antwort offen und wird durch eine nicht gestellte Frage nie erfüllt', () => {
    const condition: Condition = { question: 'q', is: 'ja' };
    expect(truth(condition, {})).toBe('open');
    expect(evaluate(condition, () => ({ visible: 'no', answer: 'ja' }))).toBe('no');
  });

  it('ist offen, solange offen ist, ob die passende Frage gestellt wird, und sonst entschieden', () => {
    const read = (answer: string) => (): Known => ({ visible: 'open', answer });
    expect(evaluate({ question: 'q', is: 'ja' }, read('ja'))).toBe('open');
    expect(evaluate({ question: 'q', is: 'ja' }, read('nein'))).toBe('no');
    expect(evaluate({ not: { question: 'q', is: 'ja' } }, read('nein'))).toBe('yes');
  });

  it('nennt jede gelesene Angabe einmal', () => {
    const condition: Condition = {
      all: [
        { question: 'a', is: 'x' },
        { any: [{ question: 'b@z', is: 'y' }, { not: { question: 'a', is: 'z' } }] },
      ],
    };
    expect(questionsIn(condition)).toEqual(['a', 'b@z']);
    expect(questionsIn(undefined)).toEqual([]);
  });
});

describe('worauf eine Bedingung beruht', () => {
  const a: Condition = { question: 'a', is: 'ja' };
  const b: Condition = { question: 'b', is: 'ja' };
  const support = (condition: Condition, answers: Record<string, ItemAnswer>) =>
    supportOf(condition, known(answers));

  it('nennt von Alternativen nur die zutreffenden', () => {
    expect(support({ any: [a, b] }, { a: 'ja', b: 'nein' })).toEqual(['a']);
    expect(support({ any: [a, b] }, { a: 'nein', b: 'nein' })).toEqual(['a', 'b']);
    expect(support({ any: [a, b] }, { a: 'nein' })).toEqual(['b']);
  });

  it('nennt von gemeinsamen Bedingungen die eine, die sie ausschließt', () => {
    expect(support({ all: [a, b] }, { a: 'ja', b: 'nein' })).toEqual(['b']);
    expect(support({ all: [a, b] }, { a: 'ja' })).toEqual(['a', 'b']);
    expect(support({ not: { all: [a, b] } }, { a: 'nein', b: 'ja' })).toEqual(['a']);
  });
});
