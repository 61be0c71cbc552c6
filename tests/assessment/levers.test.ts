import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Change, Lever } from '../../src/assessment/model.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, type ItemAnswers, stored } from '../support/answers.ts';
import { finding, matrix, multi, questionnaireOf, row, single, task, tasks } from '../support/builders.ts';
import { completionsOf } from '../support/completions.ts';
import { dimension, measure } from '../support/contexts.ts';
import { done } from '../support/laws/levers.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const scored = { score: { dimension: 'daten', weight: 1 as const } };
const questionnaire = questionnaireOf(
  [
    single('tor', ['ja', 'nein']),
    single('einzeln', points, scored),
    single('bedingt', points, { ...scored, when: { question: 'tor', is: 'ja' } }),
    multi('ticks', ['a', 'b', 'c'], { ...scored, pointsByCount: [100, 75, 25, 0] }),
    matrix('zeilen', [row('email', { weight: 3 }), row('netz')], points, scored),
    single('vertretung', ['ja', 'papier', 'nein']),
    tasks('aufgaben', ['a1'], { deputy: { question: 'vertretung', is: 'ja' } }),
  ],
  {
    dimensions: [dimension('daten', 'Bindung durch Daten')],
    bausteine: ['email', 'netz'].map((id) => ({ id, name: id, weight: id === 'email' ? 3 : 1 })),
    tasks: [task('a1', { rank: 'wichtig' })],
    findings: [finding('k', { question: 'vertretung', in: ['papier', 'nein'] })],
    measures: [
      measure('halb', { sets: [{ question: 'einzeln', to: 'mittel' }] }),
      measure('bedingt', { sets: [{ question: 'bedingt', to: 'gut' }] }),
      measure('ankreuzen', { sets: [{ question: 'ticks', to: ['a', 'b'] }] }),
      measure('email', { sets: [{ question: 'zeilen@email', to: 'gut' }] }),
      measure('vertreten', { sets: [{ question: 'vertretung', to: 'ja' }] }),
      measure('nachtrag', { sets: [{ question: 'einzeln', to: 'gut' }], consent: true }),
      measure('passt_nicht', {
        when: { question: 'tor', is: 'ja' },
        sets: [{ question: 'einzeln', to: 'gut' }],
      }),
    ],
  },
);
/** Without the gate, four questions of one weight: 25 points of the dimension for 100 of a question. */
const answers: Answers = {
  tor: 'nein',
  einzeln: 'schlecht',
  ticks: ['c'],
  zeilen: { email: 'schlecht', netz: 'gut' },
  vertretung: 'nein',
  aufgaben: { a1: { parties: ['kommune'] } },
};
const leverFor = (id: string, given: Answers = answers): Lever => {
  const lever = assess(read(questionnaire, given)).levers.find((each) => each.id === id);
  if (lever === undefined) throw new Error(`${id} fehlt`);
  return lever;
};
const changeOf = (id: string, given?: Answers): Change | undefined =>
  leverFor(id, given).dimensions[0]?.change;

describe('Stellschrauben', () => {
  it('senken, was schlechter ist als ihr Ziel, um genau den Unterschied', () => {
    expect(changeOf('halb')).toEqual([-50 / 3, -50 / 3]);
    expect(changeOf('halb', { ...answers, einzeln: 'gut' })).toBeUndefined();
    expect(changeOf('email')).toEqual([-75 / 3, -75 / 3]);
  });

  it('kreuzen hinzu, was noch fehlt', () => {
    expect(changeOf('ankreuzen')).toEqual([-75 / 3, -75 / 3]);
    expect(changeOf('ankreuzen', { ...answers, ticks: ['a', 'b'] })).toBeUndefined();
    expect(changeOf('ankreuzen', { ...answers, ticks: ['a'] })).toEqual([-50 / 3, -50 / 3]);
  });

  it('wirken auf Offenes vielleicht nicht mehr, denn es kann schon erledigt sein', () => {
    expect(changeOf('halb', { ...answers, einzeln: 'unknown' })).toEqual([-50 / 3, 0]);
    expect(changeOf('halb', { ...answers, einzeln: { oneOf: ['gut', 'mittel'] } })).toBeUndefined();
    expect(changeOf('halb', { ...answers, einzeln: { oneOf: ['mittel', 'schlecht'] } })).toEqual([
      -50 / 3,
      0,
    ]);
    expect(changeOf('ankreuzen', { ...answers, ticks: 'unknown' })).toEqual([-75 / 3, 0]);
  });

  it('zählen von nichts an, wenn andere zustimmen müssen', () => {
    expect(changeOf('nachtrag')).toEqual([-100 / 3, 0]);
    expect(leverFor('nachtrag').closes).toEqual([]);
  });

  it('wirken nicht auf Fragen, die nicht gestellt werden, und unter offenen Toren vielleicht', () => {
    const given = { ...answers, bedingt: 'schlecht' };
    expect(changeOf('bedingt', given)).toBeUndefined();
    expect(changeOf('bedingt', { ...given, tor: 'ja' })).toEqual([-25, -25]);
    expect(changeOf('bedingt', { ...given, tor: 'unknown' })).toEqual([-25, 0]);
  });

  it('schließen Befunde und Lücken, auch durch Antworten, die nicht zählen', () => {
    expect(leverFor('vertreten')).toMatchObject({
      dimensions: [],
      closes: [{ finding: 'k' }, { task: 'a1', kind: 'ohne_vertretung' }],
      mayClose: [],
    });
    expect(leverFor('halb').closes).toEqual([]);
  });

  it('fallen weg, wenn ihre Bedingung sicher nicht zutrifft', () => {
    const idsFor = (tor: string) =>
      assess(read(questionnaire, { ...answers, tor })).levers.map(({ id }) => id);
    expect(idsFor('nein')).not.toContain('passt_nicht');
    expect(idsFor('unknown')).toContain('passt_nicht');
    expect(idsFor('ja')).toContain('passt_nicht');
  });
});

const hull = (values: readonly number[]): Change => [Math.min(...values), Math.max(...values)];

/** Full answers from which up to three are taken away. */
const casesOver = anyQuestionnaire.chain((bank) =>
  fc
    .tuple(anyAnswers(bank, 0), fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }))
    .map(([full, places]) => {
      const keys = [...full.keys()];
      const taken = new Set(places.map((place) => keys[place % keys.length]));
      return { bank, partial: new Map([...full].filter(([key]) => !taken.has(key))) as ItemAnswers };
    }),
);

describe('Stellschrauben, gegen jede mögliche Vervollständigung', () => {
  it('nennen genau die kleinste und die größte wahre Wirkung', () => {
    fc.assert(
      fc.property(casesOver, ({ bank, partial }) => {
        const completions = completionsOf(bank, partial, 200);
        fc.pre(completions !== undefined);
        const assessed = (each: ItemAnswers) => assess(read(bank, stored(bank, each)));
        const before = completions.map(assessed);
        const { levers } = assessed(partial);
        // Rows of one Baustein in two questions of a dimension hang together; there only an enclosure is promised.
        const isExact = (id: string): boolean =>
          bank.sections
            .flatMap(({ questions }) => questions)
            .filter((question) => question.kind === 'matrix' && question.score?.dimension === id).length < 2;
        for (const each of bank.measures) {
          const after = completions.map((completion) => assessed(done(bank, completion, [each])));
          for (const { id } of bank.dimensions.filter(({ id: own }) => isExact(own))) {
            const changes = before.flatMap(({ dimensions }, place) => {
              const from = dimensions.find((one) => one.id === id)?.interval[0];
              const to = after[place]?.dimensions.find((one) => one.id === id)?.interval[0];
              return from === undefined || to === undefined ? [] : [to - from];
            });
            if (changes.length === 0) continue;
            const truth = hull(each.consent ? [...changes, 0] : changes);
            const told = levers.find((lever) => lever.id === each.id)?.dimensions.find((one) => one.id === id)
              ?.change ?? [0, 0];
            expect(told[0], `${each.id} ${id}`).toBeCloseTo(truth[0], 9);
            expect(told[1], `${each.id} ${id}`).toBeCloseTo(truth[1], 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
