import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { relevance } from '../../src/questionnaire/relevance.ts';
import { matrix, multi, number, questionnaireOf, row, section, single, tasks } from '../support/builders.ts';

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
const stateOf = (answers: Answers, key: string) => relevance(questionnaire, answers).state(key);

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
    expect(relevance(orphan, { fremd: 'x' }).state('q')?.visible).toBe('no');
  });

  it('bleibt offen, wo Tore im Kreis aufeinander warten', () => {
    const circle = questionnaireOf([
      single('a', ['x'], { when: { question: 'b', is: 'x' } }),
      single('b', ['x'], { when: { question: 'a', is: 'x' } }),
    ]);
    expect(relevance(circle, { a: 'x', b: 'x' }).items.map(({ visible }) => visible)).toEqual([
      'open',
      'open',
    ]);
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
    expect(relevance(both, { eins: 'unknown' }).state('q')?.asked).toBe(false);
    expect(relevance(both, { eins: 'unknown', zwei: 'ja' }).state('q')?.asked).toBe(true);
    expect(relevance(both, { eins: 'unknown', zwei: 'nein' }).state('q')?.asked).toBe(false);
  });
});

describe('Antworten, die zählen', () => {
  it('lässt verborgene Antworten ruhen, behält sie aber', () => {
    const hidden = stateOf({ partner: 'nein', vertrag: 'ja' }, 'vertrag');
    expect(hidden?.answer).toBeUndefined();
    expect(hidden?.given).toBe('ja');
    expect(relevance(questionnaire, { partner: 'nein', vertrag: 'ja' }).dormant).toEqual(['vertrag']);
  });

  it('lässt Zeilen, die es nicht mehr gibt, und fremde Fragen ruhen', () => {
    const answers = { teile: ['email'], export: { netz: 'ja', email: 'ja', keller: 'ja' }, gestern: 'x' };
    expect(relevance(questionnaire, answers).dormant).toEqual(['export@keller', 'export@netz', 'gestern']);
  });

  it('lässt „Weiß ich nicht“ für eine ganze Matrix nur ruhen, wenn keine Zeile gestellt wird', () => {
    expect(relevance(questionnaire, { teile: ['email'], export: 'unknown' }).dormant).toEqual([]);
    expect(relevance(questionnaire, { teile: [], export: 'unknown' }).dormant).toEqual(['export']);
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

  it('hält eine Aufgabe mit Partner erst für beantwortet, wenn auch die Schriftform geklärt ist', () => {
    const status = (answer: object) => stateOf({ wer: { a1: answer } } as Answers, 'wer@a1')?.status;
    expect(status({ parties: ['kommune'] })).toBe('answered');
    expect(status({ parties: ['dienstleister'] })).toBe('open');
    expect(status({ parties: ['kommune', 'dienstleister'], written: 'unknown' })).toBe('unknown');
    expect(status({ parties: ['dienstleister'], written: 'no' })).toBe('answered');
    expect(status({ parties: ['niemand'] })).toBe('answered');
  });

  it('lässt Bedingungen über Fragen offen, die der Fragebogen nicht hat', () => {
    const { truth } = relevance(questionnaire, {});
    expect(truth({ question: 'gibt_es_nicht', is: 'ja' })).toBe('open');
  });
});
