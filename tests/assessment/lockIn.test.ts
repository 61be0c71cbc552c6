import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/assessment/findings.ts';
import { levelOf } from '../../src/assessment/level.ts';
import { assessLockIn } from '../../src/assessment/lockIn.ts';
import { roundToSum } from '../../src/assessment/rounding.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Baustein, Dimension } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { finding, matrix, multi, questionnaireOf, row, single } from '../support/builders.ts';
import { exampleAnswers, exampleQuestionnaire } from '../support/workedExample.ts';

const lockIn = (questionnaire: Questionnaire, answers: Answers) => {
  const reading = read(questionnaire, answers);
  return assessLockIn(reading, findFindings(reading));
};

describe('durchgerechnetes Beispiel des Verfahrens', () => {
  const { dimensions, total } = lockIn(exampleQuestionnaire, exampleAnswers);
  const dimension = (id: string) => dimensions.find((each) => each.id === id);
  /** The three dimensions weigh the same, so each part of one is a third of that in the whole. */
  const parts = dimensions.flatMap(({ contributions }) => contributions);

  it('Technik [15; 55], Daten [46,9; 71,9], Verträge 25', () => {
    expect(dimension('technik')?.interval).toEqual([15, 55]);
    expect(dimension('daten')?.interval).toEqual([46.875, 71.875]);
    expect(dimension('vertrag')?.interval).toEqual([25, 25]);
  });

  it('ohne Grenzbereich niedrig–erhöht, erhöht–hoch, niedrig', () => {
    expect(dimension('technik')?.interval.map(levelOf)).toEqual(['niedrig', 'erhoeht']);
    expect(dimension('daten')?.interval.map(levelOf)).toEqual(['erhoeht', 'hoch']);
    expect(dimension('vertrag')?.interval.map(levelOf)).toEqual(['niedrig', 'niedrig']);
  });

  it('mit Grenzbereich bleibt Technik offen, Daten erhöht bis hoch, Verträge niedrig', () => {
    expect(dimension('technik')?.level).toEqual({ from: 'niedrig', to: 'hoch' });
    expect(dimension('daten')?.level).toEqual({ from: 'erhoeht', to: 'hoch' });
    expect(dimension('vertrag')?.level).toEqual({ from: 'niedrig', to: 'niedrig' });
  });

  it('im Ganzen [28,96; 50,63], Breite 21,67', () => {
    expect(total?.[0]).toBeCloseTo(28.958_333, 5);
    expect(total?.[1]).toBeCloseTo(50.625, 9);
    expect((total?.[1] ?? 0) - (total?.[0] ?? 0)).toBeCloseTo(21.666_667, 5);
  });

  it.each([
    ['t_zugaenge', 0.2, 5, 5],
    ['t_schnittstellen', 2 / 15, 0, 40 / 3],
    ['d_kopie', 0.125, 9.375, 9.375],
    ['d_probe', 1 / 12, 0, 25 / 3],
    ['d_eigentum', 0.125, 6.25, 6.25],
    ['v_unterlagen', 1 / 3, 25 / 3, 25 / 3],
  ])('%s: Anteil %d, Beitrag %d bis %d', (question, share, low, high) => {
    const contribution = parts.find((each) => each.question === question);
    expect((contribution?.share ?? 0) / 3).toBeCloseTo(share, 9);
    expect((contribution?.interval[0] ?? 0) / 3).toBeCloseTo(low, 9);
    expect((contribution?.interval[1] ?? 0) / 3).toBeCloseTo(high, 9);
  });

  it('gerundet 14 + 10 + 8 + 8 + 6 + 5 = 51', () => {
    const values = parts.map((each) => each.interval[1] / 3).sort((a, b) => b - a);
    expect(roundToSum(values, total?.[1])).toEqual([14, 10, 8, 8, 6, 5]);
    expect(Math.round(total?.[1] ?? 0)).toBe(51);
  });

  it('kennt bei Technik drei Fünftel, bei Daten drei Viertel der Gewichte', () => {
    expect(dimension('technik')?.known).toBeCloseTo(0.6, 9);
    expect(dimension('daten')?.known).toBeCloseTo(0.75, 9);
  });

  it('hebt Daten auf hoch, sobald feststeht, dass nie erprobt wurde', () => {
    const { dimensions: known } = lockIn(exampleQuestionnaire, {
      ...exampleAnswers,
      d_probe: 'nie',
      d_eigentum: 'beides',
    });
    const daten = known.find(({ id }) => id === 'daten');
    expect(daten?.interval).toEqual([53.125, 53.125]);
    expect(daten?.level).toEqual({ from: 'hoch', to: 'hoch' });
    expect(daten?.raisedBy).toEqual(['K01']);
  });
});

describe('Bausteine', () => {
  const dimensionen: Dimension[] = [
    { id: 'daten', name: 'Daten', short: 'Daten', weight: 1 },
    { id: 'markt', name: 'Anbieter', short: 'Anbieter', weight: 2 },
  ];
  const bausteine: Baustein[] = [
    { id: 'email', name: 'E-Mail', weight: 3 },
    { id: 'netz', name: 'Netz', weight: 1 },
  ];
  const rows = bausteine.map(({ id, weight }) =>
    row(id, { weight, when: { question: 'teile', includes: id } }),
  );
  const questionnaire = questionnaireOf(
    [
      multi('teile', ['email', 'netz']),
      matrix('d_export', rows, { ja: 0, nein: 100 }, { score: { dimension: 'daten', weight: 3 } }),
      matrix('m_andere', rows, { viele: 0, keine: 100 }, { score: { dimension: 'markt', weight: 1 } }),
      single('d_kopie', { ja: 0, nein: 100 }, { score: { dimension: 'daten', weight: 1 } }),
    ],
    {
      dimensions: dimensionen,
      bausteine,
      findings: [
        finding(
          'K05',
          { all: [] },
          {
            severity: 'kritisch',
            dimension: 'daten',
            floor: 'hoch',
            cases: bausteine.map(({ id }) => ({ row: id, when: { question: `d_export@${id}`, is: 'nein' } })),
          },
        ),
      ],
    },
  );
  const answers: Answers = {
    teile: ['email', 'netz'],
    d_export: { email: 'ja', netz: 'nein' },
    m_andere: { email: 'keine', netz: 'viele' },
    d_kopie: 'ja',
  };

  it('wiegt Zeilen mit ihrem Baustein und Fragen mit ihrem Gewicht', () => {
    const { dimensions } = lockIn(questionnaire, answers);
    expect(dimensions.map(({ id, interval }) => [id, interval[0]])).toEqual([
      ['daten', (3 * 25 + 1 * 0) / 4],
      ['markt', 75],
    ]);
  });

  it('wiegt im Ganzen jede Dimension mit ihrem Gewicht', () => {
    expect(lockIn(questionnaire, answers).total?.[0]).toBeCloseTo((1 * 18.75 + 2 * 75) / 3, 9);
  });

  it('rechnet je Baustein mit Gewicht der Dimension mal Gewicht der Frage', () => {
    const { bausteine: results } = lockIn(questionnaire, answers);
    expect(results.map(({ id, interval }) => [id, interval[0]])).toEqual([
      ['email', (3 * 0 + 2 * 100) / 5],
      ['netz', (3 * 100 + 2 * 0) / 5],
    ]);
  });

  it('hebt den Baustein, den ein Befund betrifft, und nur diesen; die Dimension auch', () => {
    const { bausteine: results, dimensions } = lockIn(questionnaire, answers);
    expect(results.map(({ raisedBy }) => raisedBy)).toEqual([[], ['K05']]);
    expect(results.map(({ level }) => level.from)).toEqual(['niedrig', 'hoch']);
    expect(dimensions[0]?.level).toEqual({ from: 'hoch', to: 'hoch' });
  });

  it('lässt weg, was es in der Kommune nicht gibt', () => {
    const { bausteine: results, dimensions } = lockIn(questionnaire, { ...answers, teile: ['netz'] });
    expect(results.map(({ id }) => id)).toEqual(['netz']);
    expect(dimensions[0]?.contributions.map(({ question, row: id }) => [question, id])).toEqual([
      ['d_export', 'netz'],
      ['d_kopie', undefined],
    ]);
  });

  it('lässt offen, ob eine Zeile mitzählt, solange ihre Torfrage unbekannt ist', () => {
    const { dimensions } = lockIn(questionnaire, { ...answers, teile: 'unknown' });
    expect(dimensions[0]?.interval).toEqual([0, (3 * 100 + 0) / 4]);
  });
});

describe('Beiträge unter einem offenen Tor', () => {
  const points = { gut: 0, schlecht: 100 } as const;
  const technik = { score: { dimension: 'technik', weight: 1 } } as const;
  const when = { question: 'tor', is: 'ja' };
  const questionnaire = questionnaireOf(
    [
      single('tor', ['ja', 'nein']),
      single('sicher', { gut: 0, mittel: 50, schlecht: 100 }, technik),
      single('vielleicht', points, { ...technik, when }),
    ],
    { dimensions: [{ id: 'technik', name: 'Technik', short: 'Technik', weight: 1 }] },
  );
  const { dimensions } = lockIn(questionnaire, { tor: 'unknown', sicher: 'mittel', vielleicht: 'schlecht' });

  it('zählen nur an dem Ende, an dem die Frage gestellt wird', () => {
    expect(dimensions[0]?.interval).toEqual([50, 75]);
    expect(dimensions[0]?.contributions).toMatchObject([
      { question: 'vielleicht', share: 0.5, interval: [0, 50] },
      { question: 'sicher', share: 0.5, interval: [50, 25] },
    ]);
  });

  it('gelten erst als bekannt, wenn feststeht, dass gefragt wird', () => {
    expect(dimensions[0]?.known).toBe(0.5);
  });
});

describe('ohne gewertete Fragen', () => {
  it('gibt es keine Dimension und kein Ganzes', () => {
    const result = lockIn(questionnaireOf([single('q', ['a'])]), {});
    expect(result).toEqual({ dimensions: [], bausteine: [], total: null });
  });
});
