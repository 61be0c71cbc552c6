import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/questionnaire/answers.ts';
import { kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import type { Question } from '../../../src/questionnaire/model.ts';
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

  it('lässt „Weiß ich nicht“ kein Muster sein: Es gilt für jede Art', () => {
    expect(samples).not.toContain(UNKNOWN);
  });

  it('lehnt ab, was keine Antwort ist', () => {
    for (const value of [undefined, null, true, {}, [[]], { from: 1 }, Number.NaN, '']) {
      expect(kind.isValid(question, value, parties)).toBe(false);
    }
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
