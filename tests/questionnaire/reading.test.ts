import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import {
  matrix,
  multi,
  number,
  questionnaireOf,
  row,
  section,
  single,
  tasks,
  text,
} from '../support/builders.ts';

const questionnaire = questionnaireOf([
  section('lage', [
    multi('teile', ['email', 'netz']),
    single('partner', ['ja', 'nein']),
    single('vertrag', ['ja', 'nein'], { when: { question: 'partner', is: 'ja' } }),
    single('laufzeit', ['kurz', 'lang'], { when: { question: 'vertrag', is: 'ja' } }),
    matrix(
      'export',
      ['email', 'netz'].map((id) => row(id, { when: { question: 'teile', includes: id } })),
      ['ja', 'nein'],
    ),
  ]),
  section('kosten', [number('betrag')], { question: 'partner', is: 'ja' }),
  section('aufgaben', [tasks('wer', ['a1', 'a2'])]),
]);
const dormantOf = (answers: Answers) =>
  Object.fromEntries(read(questionnaire, answers).dormant.map(({ key, reason }) => [key, reason]));
const stateOf = (answers: Answers, key: string) => read(questionnaire, answers).state(key);

describe('Form der Antworten', () => {
  it('ist dieselbe, ob getippt oder aus einer Datei', () => {
    const typed = questionnaireOf([multi('teile', ['email', 'netz']), number('betrag'), text('sonst')]);
    const stored = {
      teile: ['netz', 'email'],
      betrag: { from: 5, to: 5 },
      sonst: ' Umzug\u00a0im\r\nMai\u200b ',
    };
    const reading = read(typed, stored);
    expect(reading.state('teile')?.answer).toEqual(['email', 'netz']);
    expect(reading.state('betrag')?.answer).toBe(5);
    expect(reading.state('sonst')?.answer).toBe('Umzug im\nMai');
    expect(reading.answers).toBe(stored);
  });
});

describe('Sichtbarkeit', () => {
  it('folgt der Torfrage: ja, nein oder offen', () => {
    expect(stateOf({ partner: 'ja' }, 'vertrag')?.visible).toBe('yes');
    expect(stateOf({ partner: 'nein' }, 'vertrag')?.visible).toBe('no');
    expect(stateOf({ partner: 'unknown' }, 'vertrag')?.visible).toBe('open');
    expect(stateOf({}, 'vertrag')?.visible).toBe('open');
  });

  it('gilt je Zeile und je Teil', () => {
    const answers = { teile: ['email'], partner: 'nein' };
    expect(stateOf(answers, 'export@email')?.visible).toBe('yes');
    expect(stateOf(answers, 'export@netz')?.visible).toBe('no');
    expect(stateOf(answers, 'betrag')?.visible).toBe('no');
  });

  it('folgt nur der Antwort einer Torfrage, die selbst gestellt wird', () => {
    expect(stateOf({ partner: 'nein', vertrag: 'ja' }, 'laufzeit')?.visible).toBe('no');
    expect(stateOf({ partner: 'unknown', vertrag: 'ja' }, 'laufzeit')?.visible).toBe('open');
    expect(stateOf({ partner: 'unknown', vertrag: 'nein' }, 'laufzeit')?.visible).toBe('no');
  });

  it('öffnet sich nie durch eine Torfrage, die der Fragebogen nicht hat', () => {
    const orphan = questionnaireOf([single('q', ['a'], { when: { question: 'fremd', is: 'x' } })]);
    expect(read(orphan, { fremd: 'x' }).state('q')?.visible).toBe('no');
  });

  it('bleibt offen, wo Tore im Kreis aufeinander warten', () => {
    const circle = questionnaireOf([
      single('a', ['x'], { when: { question: 'b', is: 'x' } }),
      single('b', ['x'], { when: { question: 'a', is: 'x' } }),
    ]);
    expect(read(circle, { a: 'x', b: 'x' }).items.map(({ visible }) => visible)).toEqual(['open', 'open']);
  });
});

describe('gestellte Angaben', () => {
  it('stellt eine Frage mit offenem Tor erst, wenn das Tor mit „Weiß ich nicht“ beantwortet ist', () => {
    expect(stateOf({}, 'vertrag')?.asked).toBe(false);
    expect(stateOf({ partner: 'unknown' }, 'vertrag')?.asked).toBe(true);
    expect(stateOf({ partner: 'unknown' }, 'laufzeit')?.asked).toBe(false);
    expect(stateOf({ partner: 'unknown', vertrag: 'unknown' }, 'laufzeit')?.asked).toBe(true);
  });
});

describe('mehrere Tore', () => {
  it('stellt die Frage erst, wenn jedes offene Tor angefasst ist', () => {
    const both = questionnaireOf([
      single('eins', ['ja', 'nein']),
      single('zwei', ['ja', 'nein']),
      single('q', ['a'], {
        when: {
          all: [
            { question: 'eins', is: 'ja' },
            { question: 'zwei', is: 'ja' },
          ],
        },
      }),
    ]);
    expect(read(both, { eins: 'unknown' }).state('q')?.asked).toBe(false);
    expect(read(both, { eins: 'unknown', zwei: 'ja' }).state('q')?.asked).toBe(true);
    expect(read(both, { eins: 'unknown', zwei: 'nein' }).state('q')?.asked).toBe(false);
  });
});

describe('Antworten, die zählen', () => {
  it('lässt verborgene Antworten ruhen, behält sie aber', () => {
    const hidden = stateOf({ partner: 'nein', vertrag: 'ja' }, 'vertrag');
    expect(hidden?.answer).toBeUndefined();
    expect(hidden?.given).toBe('ja');
    expect(dormantOf({ partner: 'nein', vertrag: 'ja' })).toEqual({ vertrag: 'nicht_gefragt' });
  });

  it('lässt Zeilen, die es nicht mehr gibt, und fremde Fragen ruhen, und sagt, warum', () => {
    const answers = { teile: ['email'], export: { netz: 'ja', email: 'ja', keller: 'ja' }, gestern: 'x' };
    expect(dormantOf(answers)).toEqual({
      'export@keller': 'unbekannt',
      'export@netz': 'nicht_gefragt',
      gestern: 'unbekannt',
    });
  });

  it('lässt „Weiß ich nicht“ für eine ganze Matrix nur ruhen, wenn keine Zeile gestellt wird', () => {
    expect(dormantOf({ teile: ['email'], export: 'unknown' })).toEqual({});
    expect(dormantOf({ teile: [], export: 'unknown' })).toEqual({ export: 'nicht_gefragt' });
  });

  it.each<[string, Answers, Record<string, string>]>([
    ['eine Antwort, die es nicht gibt', { partner: 'Ja' }, { partner: 'ungueltig' }],
    ['ein unbekanntes Kreuz', { teile: ['email', 'mond'] }, { teile: 'ungueltig' }],
    ['eine Zahl unter der Grenze', { betrag: -1 }, { betrag: 'ungueltig' }],
    ['eine verdrehte Spanne', { betrag: { from: 9, to: 2 } }, { betrag: 'ungueltig' }],
    [
      'eine Zeile mit fremder Antwort',
      { teile: ['email'], export: { email: 'Ja' } },
      { 'export@email': 'ungueltig' },
    ],
    ['einen Satz statt Zeilen', { teile: ['email'], export: 'ja' }, { export: 'ungueltig' }],
    ['eine Liste statt Zeilen', { teile: ['email'], export: ['ja'] }, { export: 'ungueltig' }],
  ])('nennt %s ungültig, statt sie stillschweigend zu übergehen', (_, answers, dormant) => {
    expect(dormantOf(answers)).toEqual(dormant);
  });

  it('hält eine von mehreren Antworten für so offen wie „Weiß ich nicht“', () => {
    const state = stateOf({ partner: { oneOf: ['ja', 'nein'] } }, 'partner');
    expect(state?.status).toBe('unknown');
    expect(stateOf({ partner: { oneOf: ['ja', 'nein'] } }, 'vertrag')?.visible).toBe('open');
  });

  it('behandelt ungültige Antworten wie fehlende', () => {
    const state = stateOf({ partner: 'vielleicht' }, 'partner');
    expect(state?.status).toBe('open');
    expect(state?.answer).toBeUndefined();
    expect(stateOf({ partner: 'vielleicht' }, 'vertrag')?.visible).toBe('open');
  });

  it('unterscheidet „Weiß ich nicht“ von nicht beantwortet', () => {
    expect(stateOf({ partner: 'unknown' }, 'partner')?.status).toBe('unknown');
    expect(stateOf({}, 'partner')?.status).toBe('open');
    expect(stateOf({ teile: ['email', 'netz'], export: 'unknown' }, 'export@netz')?.status).toBe('unknown');
  });

  it('hält „eine von mehreren“ für noch zu klären, rechnet aber mit den möglichen Antworten', () => {
    const oneOf = { oneOf: ['ja', 'nein'] };
    expect(stateOf({ partner: oneOf }, 'partner')).toMatchObject({ status: 'unknown', answer: oneOf });
    expect(stateOf({ partner: oneOf }, 'vertrag')).toMatchObject({ visible: 'open', asked: true });
  });

  it('hält eine Aufgabe mit Partner erst für beantwortet, wenn auch die Schriftform geklärt ist', () => {
    const status = (answer: object) => stateOf({ wer: { a1: answer } } as Answers, 'wer@a1')?.status;
    expect(status({ parties: ['kommune'] })).toBe('answered');
    expect(status({ parties: ['dienstleister'] })).toBe('open');
    expect(status({ parties: ['kommune', 'dienstleister'], written: 'unknown' })).toBe('unknown');
    expect(status({ parties: ['dienstleister'], written: 'no' })).toBe('answered');
    expect(status({ parties: ['niemand'] })).toBe('answered');
  });

  it('lässt Bedingungen über Fragen offen, die der Fragebogen nicht hat', () => {
    const { truth } = read(questionnaire, {});
    expect(truth({ question: 'gibt_es_nicht', is: 'ja' })).toBe('open');
  });
});
