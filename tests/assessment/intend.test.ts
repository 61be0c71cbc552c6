import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { intend } from '../../src/assessment/intend.ts';
import { levelRank } from '../../src/assessment/level.ts';
import type { Interval, LevelRange } from '../../src/assessment/model.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, type ItemAnswers, stored } from '../support/answers.ts';
import { finding, questionnaireOf, single, task, tasks } from '../support/builders.ts';
import { completionsOf } from '../support/completions.ts';
import { dimension, measure } from '../support/contexts.ts';
import { done } from '../support/laws/levers.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const scored = { score: { dimension: 'wissen', weight: 1 as const } };
const questionnaire = questionnaireOf(
  [single('personen', points, scored), single('unterlagen', points, scored), tasks('aufgaben', ['a1', 'a2'])],
  {
    dimensions: [dimension('wissen', 'Bindung durch Wissen')],
    tasks: [task('a1'), task('a2')],
    findings: [
      finding(
        'k1',
        {
          all: [
            { question: 'personen', is: 'schlecht' },
            { question: 'unterlagen', in: ['mittel', 'schlecht'] },
          ],
        },
        { dimension: 'wissen', floor: 'hoch' },
      ),
      finding('k2', { question: 'unterlagen', is: 'schlecht' }),
    ],
    measures: [
      measure('einarbeiten', { sets: [{ question: 'personen', to: 'mittel' }] }),
      measure('einstellen', { sets: [{ question: 'personen', to: 'gut' }], consent: true }),
      measure('ordnen', { sets: [{ question: 'unterlagen', to: 'mittel' }], gaps: { tasks: ['a1'] } }),
    ],
  },
);
const answers: Answers = {
  personen: 'schlecht',
  unterlagen: 'schlecht',
  aufgaben: { a1: { parties: ['niemand'] }, a2: { parties: ['niemand'] } },
};
const intended = (measures: string[], given: Answers = answers) =>
  intend(read(questionnaire, given), measures);
const only = (measures: string[], given?: Answers) => intended(measures, given).dimensions[0];

describe('Was vorgesehen ist, im Ganzen', () => {
  it('zeigt heute und danach, Stufen mit den Befunden, die sie anheben', () => {
    expect(only(['einarbeiten'])).toEqual({
      id: 'wissen',
      before: { interval: [100, 100], level: { from: 'hoch', to: 'hoch' } },
      after: { interval: [75, 75], level: { from: 'hoch', to: 'hoch' } },
      change: [-25, -25],
    });
    expect(only(['einarbeiten', 'ordnen'])?.after).toEqual({
      interval: [50, 50],
      level: { from: 'erhoeht', to: 'erhoeht' },
    });
  });

  it('nimmt von mehreren Zielen das beste, nicht die Summe', () => {
    expect(only(['einarbeiten', 'einstellen'])).toMatchObject({
      after: { interval: [50, 75] },
      change: [-50, -25],
    });
  });

  it('rechnet von „nicht erreicht“ bis „vereinbart“, wo andere zustimmen müssen', () => {
    const { mayClose, keeps, dimensions } = intended(['einstellen']);
    expect(dimensions[0]?.after).toEqual({ interval: [50, 100], level: { from: 'erhoeht', to: 'hoch' } });
    expect(mayClose).toEqual([{ finding: 'k1' }]);
    expect(keeps).toContainEqual({ finding: 'k2' });
  });

  it('sagt, was entfällt, was bleibt und was sich ausschließen lässt', () => {
    expect(intended(['ordnen'])).toMatchObject({
      closes: [{ finding: 'k2' }, { task: 'a1', kind: 'niemand' }],
      keeps: [{ finding: 'k1' }, { task: 'a2', kind: 'niemand' }],
      excludes: [],
    });
    expect(intended(['ordnen'], { ...answers, unterlagen: 'unknown' })).toMatchObject({
      closes: [{ task: 'a1', kind: 'niemand' }],
      excludes: [{ finding: 'k2' }],
    });
  });

  it('übergeht, was es nicht gibt, und ändert ohne Maßnahmen nichts', () => {
    const nothing = intended([]);
    expect(intended(['gibt_es_nicht'])).toEqual(nothing);
    expect(nothing.dimensions.every(({ before, after }) => before.interval[1] === after.interval[1])).toBe(
      true,
    );
    expect([...nothing.closes, ...nothing.mayClose, ...nothing.excludes]).toEqual([]);
  });
});

const rankOf = (end: 'from' | 'to') => (level: LevelRange) => levelRank(level[end]);

describe('Was vorgesehen ist, gegen jede mögliche Vervollständigung', () => {
  const casesOver = anyQuestionnaire.chain((bank) =>
    fc
      .tuple(
        anyAnswers(bank, 0),
        fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }),
        fc.subarray(['m1', 'm2', 'm3', 'm4']),
      )
      .map(([full, places, ids]) => {
        const keys = [...full.keys()];
        const taken = new Set(places.map((place) => keys[place % keys.length]));
        return { bank, ids, partial: new Map([...full].filter(([key]) => !taken.has(key))) as ItemAnswers };
      }),
  );

  it('hat danach genau die Spannen und Stufen, die möglich sind', () => {
    fc.assert(
      fc.property(casesOver, ({ bank, ids, partial }) => {
        const completions = completionsOf(bank, partial, 150);
        fc.pre(completions !== undefined);
        const measures = bank.measures.filter(({ id }) => ids.includes(id));
        const sure = measures.filter(({ consent }) => !consent);
        const all = completions.flatMap((completion) =>
          [measures, sure].map((some) => assess(read(bank, stored(bank, done(bank, completion, some))))),
        );
        const told = intend(read(bank, stored(bank, partial)), ids);
        // Rows of one Baustein in two questions of a dimension hang together, a derived answer hangs on gates of others,
        // and of open ticks that may not apply it cannot be said that some are there: there it is an enclosure.
        const isExact = (id: string): boolean => {
          const own = bank.sections
            .flatMap(({ questions }) => questions)
            .filter((question) => 'score' in question && question.score?.dimension === id);
          const matrices = own.filter(({ kind }) => kind === 'matrix').length;
          const isLoose = own.some(
            (question) =>
              (question.kind === 'multi' && question.mayNotApply) ||
              (question.kind === 'single' && question.derive),
          );
          return matrices < 2 && !isLoose;
        };
        for (const { id, after } of told.dimensions.filter(({ id: own }) => isExact(own))) {
          const own = all.flatMap(({ dimensions }) => dimensions.filter((each) => each.id === id));
          const intervals: Interval[] = own.map(({ interval }) => interval);
          expect(after.interval[0], id).toBeCloseTo(Math.min(...intervals.map(([low]) => low)), 9);
          expect(after.interval[1], id).toBeCloseTo(Math.max(...intervals.map(([, high]) => high)), 9);
          const levels = own.map(({ level }) => level);
          expect(levelRank(after.level.from), id).toBe(Math.min(...levels.map(rankOf('from'))));
          expect(levelRank(after.level.to), id).toBe(Math.max(...levels.map(rankOf('to'))));
        }
        const left = all.map(
          ({ findings }) => new Set(findings.map(({ id, row }) => JSON.stringify([id, row ?? null]))),
        );
        for (const outcome of [...told.closes, ...told.excludes]) {
          if ('task' in outcome) continue;
          const key = JSON.stringify([outcome.finding, outcome.row ?? null]);
          expect(
            left.some((each) => each.has(key)),
            key,
          ).toBe(false);
        }
        for (const outcome of told.mayClose) {
          if ('task' in outcome) continue;
          const key = JSON.stringify([outcome.finding, outcome.row ?? null]);
          expect(
            left.some((each) => !each.has(key)),
            key,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
