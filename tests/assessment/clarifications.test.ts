import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import {
  finding,
  matrix,
  multi,
  number,
  questionnaireOf,
  row,
  single,
  task,
  tasks,
} from '../support/builders.ts';
import { exampleAnswers, exampleQuestionnaire } from '../support/workedExample.ts';

const keys = (questionnaire: Questionnaire, answers: Answers): string[] =>
  assess(read(questionnaire, answers)).clarifications.map(({ question, row: id }) =>
    id ? `${question}@${id}` : question,
  );

describe('Klärungen', () => {
  it('stellen im Beispiel die entscheidende Frage vor die mit der größeren Wirkung', () => {
    const { clarifications } = assess(read(exampleQuestionnaire, exampleAnswers));
    expect(clarifications.map(({ question, decides }) => [question, decides])).toEqual([
      ['d_probe', ['K01']],
      ['t_schnittstellen', []],
    ]);
    expect(clarifications.map(({ width }) => width)).toEqual([
      expect.closeTo(25 / 3, 9),
      expect.closeTo(40 / 3, 9),
    ]);
  });

  const score = { dimension: 'daten', weight: 1 } as const;
  const points = { gut: 0, schlecht: 100 } as const;
  const dimensions = [{ id: 'daten', name: 'Daten', short: 'Daten', weight: 1 as const }];

  it('ordnen sonst nach Wirkung je Aufwand, Zeilen einer Frage zusammen', () => {
    const questionnaire = questionnaireOf(
      [
        single('ohne_wertung', ['ja', 'nein']),
        single('muehsam', points, { score: { dimension: 'daten', weight: 3 }, effort: 3 }),
        single('leicht', points, { score: { dimension: 'daten', weight: 3 } }),
        matrix('zeilen', [row('a'), row('b')], points, { score: { dimension: 'daten', weight: 2 } }),
      ],
      { dimensions },
    );
    expect(keys(questionnaire, {})).toEqual(['leicht', 'zeilen@a', 'zeilen@b', 'muehsam', 'ohne_wertung']);
    expect(keys(questionnaire, { leicht: 'gut', zeilen: { a: 'gut', b: 'gut' } })).toEqual([
      'muehsam',
      'ohne_wertung',
    ]);
  });

  it('lassen Freiwilliges aus, solange es leer ist, und nennen „Weiß ich nicht“ so', () => {
    const questionnaire = questionnaireOf([number('kosten', { optional: true }), single('wer', ['a'])]);
    expect(keys(questionnaire, {})).toEqual(['wer']);
    const { clarifications } = assess(read(questionnaire, { kosten: 'unknown' }));
    expect(clarifications.map(({ question, state }) => [question, state])).toEqual([
      ['kosten', 'unknown'],
      ['wer', 'open'],
    ]);
  });

  it('enthalten auch Aufgaben, bei denen nur die Schriftform unbekannt ist', () => {
    const questionnaire = questionnaireOf([tasks('aufgaben', ['a1', 'a2'])], {
      tasks: [task('a1'), task('a2')],
    });
    const answers: Answers = {
      aufgaben: { a1: { parties: ['dienstleister'], written: 'unknown' }, a2: { parties: ['kommune'] } },
    };
    expect(keys(questionnaire, answers)).toEqual(['aufgaben@a1']);
  });

  it('führen bei einem offenen Tor zu diesem, wenn ein kritischer Befund daran hängt', () => {
    const questionnaire = questionnaireOf(
      [
        single('anderes', ['ja', 'nein']),
        single('partner', ['ja', 'nein']),
        single('av', ['alle', 'nein'], { when: { question: 'partner', is: 'ja' } }),
      ],
      { findings: [finding('K04', { question: 'av', is: 'nein' }, { severity: 'kritisch' })] },
    );
    const { clarifications } = assess(read(questionnaire, { partner: 'unknown', av: 'nein' }));
    expect(clarifications.map(({ question, decides }) => [question, decides])).toEqual([
      ['partner', ['K04']],
      ['anderes', []],
    ]);
  });

  it('kommen auch mit Toren zurecht, die im Kreis aufeinander warten', () => {
    const circle = questionnaireOf(
      [
        single('a', ['x'], { when: { question: 'b', is: 'x' } }),
        single('b', ['x'], { when: { question: 'a', is: 'x' } }),
      ],
      { findings: [finding('K', { question: 'a', is: 'x' }, { severity: 'kritisch' })] },
    );
    expect(keys(circle, { a: 'unknown', b: 'unknown' })).toEqual([]);
  });

  it('stehen für ein offenes Tor, nicht für das, was erst dahinter gefragt würde', () => {
    const when = { question: 'partner', is: 'ja' };
    const questionnaire = questionnaireOf(
      [
        single('partner', ['ja', 'nein']),
        single('preis', points, { score, when }),
        single('sicher', points, { score: { dimension: 'daten', weight: 1 } }),
      ],
      { dimensions },
    );
    const { clarifications } = assess(read(questionnaire, { partner: 'unknown' }));
    expect(clarifications.map(({ question }) => question)).toEqual(['sicher', 'partner']);
  });

  it('nennen für ein Tor, wie sehr jede mögliche Antwort das Ergebnis verengt', () => {
    const when = { question: 'partner', is: 'ja' };
    const questionnaire = questionnaireOf(
      [
        single('partner', ['ja', 'nein']),
        single('preis', points, { score, when }),
        single('laufzeit', points, { score, when }),
        single('sicher', points, { score }),
      ],
      { dimensions },
    );
    const given = { preis: 'schlecht', sicher: 'gut' };
    const [first, second] = assess(read(questionnaire, { ...given, partner: 'unknown' })).clarifications;
    // Without partner 0; with one 33 to 67: together 0 to 67.
    expect(first?.question).toBe('partner');
    expect(first?.narrowing[0]).toBeCloseTo(100 / 3, 9);
    expect(first?.narrowing[1]).toBeCloseTo(200 / 3, 9);
    expect(first?.width).toBe(first?.narrowing[0]);
    expect(second).toBeUndefined();
  });

  it('hängen nicht davon ab, was vorher bewertet wurde', () => {
    const options = Array.from({ length: 12 }, (_, index) => `o${index}`);
    const leaves = [
      ...options.map((includes): Condition => ({ question: 'teile', includes })),
      ...[2, 3, 4, 5, 6].map((atLeast): Condition => ({ question: 'teile', atLeast })),
    ];
    const make = () =>
      questionnaireOf(
        [
          single('stelle', ['ja', 'nein']),
          multi('teile', options),
          single('sicher', points, { score, when: { question: 'teile', includes: 'o0' } }),
          single('immer', points, { score }),
        ],
        {
          dimensions,
          findings: [finding('B', { all: [{ question: 'stelle', is: 'ja' }, { any: leaves }] })],
        },
      );
    const narrowing = (questionnaire: Questionnaire, answers: Answers) =>
      assess(read(questionnaire, answers)).clarifications.find(({ question }) => question === 'teile')
        ?.narrowing;
    const used = make();
    narrowing(used, { immer: 'gut' });
    const answers = { stelle: 'nein', immer: 'gut' };
    expect(narrowing(used, answers)).toEqual(narrowing(make(), answers));
    expect(narrowing(used, answers)).toEqual([0, 50]);
  });

  it('wiegen eine Mehrfachauswahl auch mit vielen Möglichkeiten', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `o${index}`);
    const rows = ids.map((id) => row(id, { when: { question: 'teile', includes: id } }));
    const questionnaire = questionnaireOf(
      [multi('teile', ids), matrix('export', rows, points, { score }), single('immer', points, { score })],
      { dimensions },
    );
    const bad = Object.fromEntries(ids.map((id) => [id, 'schlecht']));
    const { clarifications } = assess(read(questionnaire, { export: bad, immer: 'gut' }));
    expect(clarifications[0]?.question).toBe('teile');
    expect(clarifications[0]?.narrowing[0]).toBeCloseTo(50, 9);
  });

  it('probieren bei einer von mehreren Antworten nur die möglichen', () => {
    const three = { gut: 0, mittel: 50, schlecht: 100 } as const;
    const questionnaire = questionnaireOf(
      [
        single('tor', ['ja', 'nein']),
        single('halb', three, { score }),
        single('dahinter', three, { score, when: { question: 'tor', is: 'ja' } }),
      ],
      { dimensions },
    );
    const answers: Answers = { tor: 'unknown', halb: { oneOf: ['gut', 'schlecht'] }, dahinter: 'mittel' };
    const point = assess(read(questionnaire, answers)).clarifications.find(
      ({ question }) => question === 'halb',
    );
    expect(point?.narrowing).toEqual([75, 75]);
  });
});
