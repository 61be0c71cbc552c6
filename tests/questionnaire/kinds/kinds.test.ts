import { describe, expect, it } from 'vitest';
import { hasRows, UNKNOWN } from '../../../src/questionnaire/answers.ts';
import { isAnswerShaped, kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import { normalised } from '../../../src/questionnaire/validity.ts';
import {
  date,
  matrix,
  money,
  multi,
  number,
  parties,
  row,
  single,
  tasks,
  text,
} from '../../support/builders.ts';

/** One question of each kind; the compiler asks for the ones that are missing. */
const questions = {
  single: single('q', ['a', 'b']),
  multi: multi('q', ['a', 'b', 'c']),
  matrix: matrix('q', [row('netz')], ['lokal', 'extern']),
  tasks: tasks('q', ['a01']),
  number: number('q', { min: 3, max: 9 }),
  money: money('q', { periods: ['monat', 'jahr'] }),
  date: date('q'),
  text: text('q'),
} satisfies { [K in Question['kind']]: Question };

describe.each(Object.entries<Question>(questions))('Antwortart %s', (_kind, question) => {
  const kind = kindOf(question);
  const samples = kind.sample(question, parties);

  it('gibt nur gültige, verschiedene Muster an und hat für jedes eigene Worte', () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) expect(kind.isValid(question, sample, parties)).toBe(true);
    const words = samples.map((sample) => kind.describe(question, sample, parties));
    expect(new Set(words).size).toBe(samples.length);
    for (const each of words) expect(each).toMatch(/\p{L}/u);
    for (const sample of samples) expect(normalised(question, sample)).toEqual(sample);
  });

  it('erkennt ihre Form auch ohne die Frage, und ob nach Zeilen gefragt wird', () => {
    expect(kind.hasRows).toBe(hasRows(question));
    for (const sample of samples) {
      expect(kind.isShaped(sample)).toBe(true);
      expect(isAnswerShaped(kind.hasRows ? { zeile: sample } : sample)).toBe(true);
    }
  });

  it('lässt „Weiß ich nicht“ kein Muster sein: Es gilt für jede Art', () => {
    expect(samples).not.toContain(UNKNOWN);
  });

  it('lehnt ab, was keine Antwort ist', () => {
    for (const value of [undefined, null, true, {}, [[]], { from: 1 }, Number.NaN, '']) {
      expect(kind.isValid(question, value, parties)).toBe(false);
    }
  });
});

describe('Die Form einer Antwort', () => {
  it.each([
    'unknown',
    'Ein Text, auch ein langer.',
    [],
    ['a', 'b'],
    { oneOf: ['a', 'b'] },
    { zeile: 'lokal', andere: { oneOf: ['lokal', 'extern'] }, dritte: 'unknown' },
    { a01: { parties: ['kommune'], written: 'unknown', lead: 'kommune' } },
    { from: 1, to: 2 },
    { amount: 1, period: 'jahr' },
    { from: 1, to: 2, period: 'einmalig' },
    {},
  ])('ist möglich: %j', (value) => {
    expect(isAnswerShaped(value)).toBe(true);
  });

  it.each([
    true,
    null,
    Number.POSITIVE_INFINITY,
    { from: 1, to: 2, mehr: 3 },
    { from: 1 },
    { amount: 1 },
    { amount: 1, period: 'woche' },
    { amount: 1, period: 'constructor' },
    { a01: { parties: 'kommune' } },
    { a01: { parties: [], written: 'vielleicht' } },
    { a01: { parties: [], mehr: 1 } },
    { 'a b': 'lokal' },
    { a: 5 },
    { a: ['x'] },
    ['x', ['y']],
    ['kein Wort'],
  ])('gibt es nicht: %j', (value) => {
    expect(isAnswerShaped(value)).toBe(false);
  });
});

describe('Bedingungen', () => {
  it.each([
    ['single', ['is', 'in']],
    ['matrix', ['is', 'in']],
    ['multi', ['includes', 'atLeast']],
    ['number', ['atLeast']],
    ['tasks', []],
    ['money', []],
    ['date', []],
    ['text', []],
  ] as const)('dürfen eine Frage der Art %s so vergleichen: %j', (kind, operators) => {
    expect(kindOf({ kind }).gate).toEqual(operators);
  });
});

describe('Lange Listen', () => {
  it('werden nicht Antwort für Antwort durchprobiert', () => {
    const ids = Array.from({ length: 18 }, (_, index) => `b${index}`);
    expect(kindOf({ kind: 'multi' }).sample(multi('q', ids), [])).toEqual([[], ['b0'], ids]);
  });
});
