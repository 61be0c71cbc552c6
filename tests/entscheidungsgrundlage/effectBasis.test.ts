import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { effectBases } from '../../src/entscheidungsgrundlage/effectBasis.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { movingQuestionnaire } from '../support/moves.ts';

const entry = (id: string, about: string[]) => ({ id, about, text: `Setzung ${id}.`, sources: [] });
const questionnaire = {
  ...movingQuestionnaire(),
  register: [
    entry('frage', ['frage:trennbar']),
    entry('weg', ['uebergang:organisation']),
    entry('richtung', ['richtung:zu_firma']),
    entry('modell', ['modell:firma']),
    entry('anderes', ['modell:haus', 'richtung:belassen']),
  ],
};
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' },
  partner: [],
  trennbar: { server: 'ja', finanzen: 'ja', netz: 'ja' },
  zugaenge: 'alle',
  wissen: 'viele',
};
const reading = read(questionnaire, answers);
const context = contextOf({
  reading,
  assessment: assess(reading, { scopes: { zu_firma: ['server'] } }),
  notes: {},
  municipality: '',
  today: '2026-11-23',
  programVersion: '1.0.0',
});

describe('Worauf die Wirkung einer Richtung beruht', () => {
  const bases = effectBases(context, 'zu_firma');

  it('Bindung: die Angaben, die sich ändern, mit Anker, Gewicht, dessen Grund und den Setzungen', () => {
    const basis = bases.get('bindung');
    const first = basis?.evidence.find(({ question }) => question === 'trennbar');
    expect(first).toMatchObject({ row: 'server', weighs: 'kein Hindernis' });
    expect(first?.weight).toMatch(/^Gewicht/);
    expect(basis?.grounds.find(({ why }) => why === 'Setzung frage.')).toBeDefined();
    expect(basis?.settings).toEqual(['Setzung richtung.', 'Setzung modell.']);
  });

  it('Organisation: der Betrieb der betroffenen Bausteine und was über den Weg festgelegt ist', () => {
    const basis = bases.get('organisation');
    expect(basis?.evidence.map(({ question, row }) => [question, row])).toEqual([['betrieb', 'server']]);
    expect(basis?.settings).toEqual(['Setzung weg.']);
  });

  it('Kosten: nichts, denn nur Zahlen könnten es sagen', () => {
    expect(bases.has('kosten')).toBe(false);
  });

  it('gibt es nicht für eine Richtung, die nicht berechnet wird', () => {
    expect(effectBases(context, 'gibt_es_nicht').size).toBe(0);
  });
});
