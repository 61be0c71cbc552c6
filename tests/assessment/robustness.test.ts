import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { levelOf, levelRank } from '../../src/assessment/level.ts';
import { ABSENT, CERTAIN, POSSIBLE } from '../../src/assessment/mean.ts';
import type { LevelRange } from '../../src/assessment/model.ts';
import { extremeOverWeights, otherScales, robustnessOf } from '../../src/assessment/robustness.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Points, Question, Weight } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { finding, questionnaireOf, single } from '../support/builders.ts';
import { dimension } from '../support/contexts.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';

type Term = { value: number; weight: number; state: number };
const term = fc.record({
  value: fc.integer({ min: 0, max: 100 }),
  weight: fc.integer({ min: 1, max: 5 }),
  state: fc.constantFrom(ABSENT, POSSIBLE, CERTAIN),
});
const column = (terms: readonly Term[], key: keyof Term): number[] => terms.map((each) => each[key]);
const extreme = (terms: readonly Term[], sign: 1 | -1, spread: number): number =>
  extremeOverWeights(
    { value: column(terms, 'value'), weight: column(terms, 'weight'), state: column(terms, 'state') },
    sign,
    0,
    terms.length,
    spread,
  );
const mean = (terms: readonly { value: number; weight: number }[]): number =>
  terms.reduce((sum, { value, weight }) => sum + value * weight, 0) /
  terms.reduce((sum, { weight }) => sum + weight, 0);

/** The mean at every corner: each weight at its smallest or largest, what takes part only perhaps also left out. */
function corners(terms: readonly Term[], spread: number): number[] {
  const all = terms.reduce<{ value: number; weight: number }[][]>(
    (found, { value, weight, state }) =>
      found.flatMap((some) => [
        ...(state === CERTAIN ? [] : [some]),
        ...(state === ABSENT
          ? []
          : [1 - spread, 1 + spread].map((factor) => [...some, { value, weight: weight * factor }])),
      ]),
    [[]],
  );
  return all.filter((some) => some.length > 0).map(mean);
}

describe('Mittel über alle Gewichte', () => {
  it('ist genau das kleinste und das größte über alle Ecken', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 0.3, 0.5),
        (terms, spread) => {
          const values = corners(terms, spread);
          if (values.length === 0) {
            expect(extreme(terms, 1, spread)).toBeNaN();
            return;
          }
          expect(extreme(terms, 1, spread)).toBeCloseTo(Math.min(...values), 9);
          expect(extreme(terms, -1, spread)).toBeCloseTo(Math.max(...values), 9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('rechnet ein Beispiel nach: die schweren Angaben bis 1,3, die leichten ab 0,7', () => {
    const terms = [0, 50, 100].map((value) => ({ value, weight: 1, state: CERTAIN }));
    expect(extreme(terms, -1, 0.3)).toBeCloseTo((50 * 0.7 + 100 * 1.3) / (0.7 + 0.7 + 1.3), 9);
    expect(extreme(terms, 1, 0.3)).toBeCloseTo((50 * 0.7 + 100 * 0.7) / (1.3 + 0.7 + 0.7), 9);
  });
});

const points = { null: 0, klein: 25, mittel: 50, gross: 75, sperre: 100 } as const;
const scored = { score: { dimension: 'daten', weight: 1 as const } };
const twice = questionnaireOf([single('a', points, scored), single('b', points, scored)], {
  dimensions: [dimension('daten', 'Bindung durch Daten')],
});
const robustFor = (answers: Answers, bank: Questionnaire = twice) => {
  const reading = read(bank, answers);
  return robustnessOf(reading, assess(reading).dimensions)[0];
};

describe('Hält eine Stufe', () => {
  it('gleiche Antworten hängen an keinem Gewicht', () => {
    expect(robustFor({ a: 'mittel', b: 'mittel' })).toEqual({
      id: 'daten',
      weights: { from: 'erhoeht', to: 'erhoeht' },
      scales: { from: 'erhoeht', to: 'erhoeht' },
      holds: { weights: true, scales: true },
    });
  });

  it('ungleiche hängen daran, sobald die Stufe eng steht', () => {
    expect(robustFor({ a: 'null', b: 'sperre' })).toMatchObject({
      weights: { from: 'niedrig', to: 'hoch' },
      holds: { weights: false, scales: true },
    });
  });

  it('nahe der Grenze stehen beide Worte da, und dann hält es', () => {
    expect(robustFor({ a: 'klein', b: 'mittel' })).toMatchObject({ holds: { weights: true, scales: true } });
  });

  it('eine andere Lesart der Skala kann die Stufe ändern', () => {
    expect(robustFor({ a: 'klein', b: 'klein' })).toMatchObject({ holds: { weights: true, scales: true } });
    const three = questionnaireOf(
      ['a', 'b', 'c', 'd'].map((id) => single(id, points, scored)),
      { dimensions: [dimension('daten', 'Bindung durch Daten')] },
    );
    expect(robustFor({ a: 'gross', b: 'gross', c: 'gross', d: 'gross' }, three)).toMatchObject({
      holds: { scales: true },
    });
    expect(robustFor({ a: 'mittel', b: 'klein', c: 'gross', d: 'gross' }, three)?.scales).toEqual({
      from: 'erhoeht',
      to: 'hoch',
    });
  });

  it('was ein Befund anhebt, bleibt angehoben', () => {
    const raised = {
      ...twice,
      findings: [finding('k', { question: 'a', is: 'null' }, { dimension: 'daten', floor: 'hoch' as const })],
    };
    expect(robustFor({ a: 'null', b: 'null' }, raised)).toMatchObject({
      weights: { from: 'hoch', to: 'hoch' },
      holds: { weights: true, scales: true },
    });
  });
});

/** All weights times factors of their own: of questions, and of the Bausteine their rows are about. */
const reweighted = (bank: Questionnaire, factorOf: (name: string) => number): Questionnaire => ({
  ...bank,
  sections: bank.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question): Question => {
      const rows =
        'rows' in question
          ? {
              rows: question.rows.map((row) => ({
                ...row,
                weight: (row.weight * factorOf(row.id)) as Weight,
              })),
            }
          : {};
      if (!('score' in question) || !question.score) return { ...question, ...rows } as Question;
      const weight = (question.score.weight * factorOf(question.id)) as Weight;
      return { ...question, ...rows, score: { ...question.score, weight } } as Question;
    }),
  })),
});

const rescaled = (bank: Questionnaire, values: readonly number[]): Questionnaire => {
  const read25 = (each: Points): Points => (values[each / 25] ?? each) as Points;
  return {
    ...bank,
    sections: bank.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question): Question => {
        if (question.kind === 'multi' && question.pointsByCount)
          return { ...question, pointsByCount: question.pointsByCount.map(read25) };
        if (question.kind !== 'single' && question.kind !== 'matrix') return question;
        const options = question.options.map((option) =>
          option.points === undefined ? option : { ...option, points: read25(option.points) },
        );
        return { ...question, options };
      }),
    })),
  };
};

const contains = ({ from, to }: LevelRange, value: number): boolean =>
  levelRank(from) <= levelRank(levelOf(value)) && levelRank(levelOf(value)) <= levelRank(to);

describe('E17: die genannten Stufen umfassen jede Stichprobe', () => {
  const cases = anyQuestionnaire.chain((bank) =>
    fc.tuple(
      fc.constant(bank),
      anyAnswers(bank, 1),
      fc.array(fc.double({ min: 0.7, max: 1.3, noNaN: true }), { minLength: 12, maxLength: 12 }),
    ),
  );

  it('von Gewichten bis 30 Prozent daneben', () => {
    fc.assert(
      fc.property(cases, ([bank, byItem, factors]) => {
        const answers = stored(bank, byItem);
        const reading = read(bank, answers);
        const robust = robustnessOf(reading, assess(reading).dimensions);
        const names: string[] = [];
        const factorOf = (name: string): number => {
          if (!names.includes(name)) names.push(name);
          return factors[names.indexOf(name) % factors.length] ?? 1;
        };
        const other = assess(read(reweighted({ ...bank, findings: [] }, factorOf), answers));
        for (const { id, interval } of other.dimensions) {
          const own = robust.find((each) => each.id === id);
          const { raisedBy = [], raisedByOneOf = [] } =
            assess(reading).dimensions.find((each) => each.id === id) ?? {};
          if (!own || raisedBy.length + raisedByOneOf.length > 0) continue;
          expect(contains(own.weights, interval[0]) && contains(own.weights, interval[1]), id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('von anderen Lesarten der Skala', () => {
    fc.assert(
      fc.property(cases, ([bank, byItem]) => {
        const plain = { ...bank, findings: [] };
        const answers = stored(bank, byItem);
        const reading = read(plain, answers);
        const robust = robustnessOf(reading, assess(reading).dimensions);
        const others = otherScales.map(
          ({ values }) => assess(read(rescaled(plain, values), answers)).dimensions,
        );
        for (const { id, scales } of robust) {
          const found = others.flatMap((dimensions) => dimensions.filter((each) => each.id === id));
          const ends = found.flatMap(({ interval }) => interval);
          expect(levelRank(scales.from), id).toBe(levelRank(levelOf(Math.min(...ends))));
          expect(levelRank(scales.to), id).toBe(levelRank(levelOf(Math.max(...ends))));
        }
      }),
      { numRuns: 100 },
    );
  });
});
