import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Direction } from '../../../src/questionnaire/catalogue.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { movingDirections, movingQuestionnaire } from '../../support/moves.ts';

const moved: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' },
};

function placedIn(id: string, answers: Answers, extra: Partial<Direction> = {}) {
  const directions = movingDirections.map((each) => (each.id === id ? { ...each, ...extra } : each));
  const { directions: results } = assess(read(movingQuestionnaire({ directions }), answers));
  const result = results.find((each) => each.id === id);
  return [result?.placement, result?.computed?.reason];
}
const needs = (question: string, is: string, text = 'Das ist geklärt.') => ({
  preconditions: [{ id: 'V', text, when: { question, is } }],
});

describe('Lage einer Richtung', () => {
  it('entspricht heute, wenn nichts mehr zu bewegen ist', () => {
    const answers = { ...moved, betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' } };
    expect(placedIn('zu_firma', answers)).toEqual([
      'entspricht_heute',
      'Diese Bausteine werden heute schon so betrieben: Server, Finanzen und Netz.',
    ]);
    expect(placedIn('zu_haus', { ...moved, bausteine: ['netz'] })).toEqual([
      'entspricht_heute',
      'Dieser Baustein wird heute schon so betrieben: Netz.',
    ]);
  });

  it('ist derzeit nicht sinnvoll, wenn etwas dagegen spricht oder kein Baustein passt', () => {
    const unsuitable = [{ text: 'Niemand hat Zeit.', when: { question: 'wissen', is: 'eine' } }];
    expect(placedIn('zu_firma', { ...moved, wissen: 'eine' }, { unsuitable })).toEqual([
      'nicht_sinnvoll',
      'Niemand hat Zeit.',
    ]);
    expect(placedIn('zu_firma', moved, { unsuitable })[0]).toBe('in_betracht');
    const narrow = { moves: { from: ['gemischt'], to: 'firma', preset: 'all' as const } };
    expect(placedIn('zu_firma', moved, narrow)[0]).toBe('nicht_sinnvoll');
  });

  it('nennt die Voraussetzung, die fehlt, oder die zu klären ist', () => {
    const demand = needs('wissen', 'viele', 'Mehrere kennen die IT.');
    expect(placedIn('zu_firma', { ...moved, wissen: 'eine' }, demand)).toEqual([
      'voraussetzung_fehlt',
      'Es fehlt die Voraussetzung „Mehrere kennen die IT“.',
    ]);
    expect(placedIn('zu_firma', { ...moved, wissen: 'unknown' }, demand)).toEqual([
      'nach_klaerung',
      'Zuerst ist zu klären, ob das zutrifft: „Mehrere kennen die IT“.',
    ]);
    expect(placedIn('zu_firma', { ...moved, wissen: 'viele' }, demand)[0]).toBe('in_betracht');
  });

  it('verlangt Klärung, wenn die Daten es sagen, Betrieb oder Bausteine unbekannt sind', () => {
    const clarify = [{ text: 'Zuerst ist zu fragen.', when: { question: 'zugaenge', is: 'keine' } }];
    expect(placedIn('zu_firma', { ...moved, zugaenge: 'keine' }, { clarify })).toEqual([
      'nach_klaerung',
      'Zuerst ist zu fragen.',
    ]);
    expect(placedIn('zu_firma', { ...moved, betrieb: 'unknown' })).toEqual([
      'nach_klaerung',
      'Zuerst ist der heutige Betrieb zu klären: Server, Finanzen und Netz.',
    ]);
    expect(placedIn('zu_firma', {})[0]).toBe('nach_klaerung');
  });

  it('scheitert an der Bezugspflicht nur dort, wo alles gebunden ist', () => {
    const bound = (pflicht: string, netz: string) =>
      placedIn('zu_firma', {
        ...moved,
        betrieb: { server: 'verband', finanzen: 'verband', netz },
        partner: ['verband'],
        pflicht,
      });
    expect(bound('ja', 'firma')[0]).toBe('voraussetzung_fehlt');
    expect(bound('ja', 'haus')).toEqual([
      'in_betracht',
      'Es geht um Netz; keine Antwort steht dem entgegen.',
    ]);
    expect(bound('teils', 'firma')[0]).toBe('nach_klaerung');
    expect(bound('unknown', 'firma')[0]).toBe('nach_klaerung');
    expect(bound('nein', 'firma')[0]).toBe('in_betracht');
  });

  it('schließt Belassen nie aus, auch wenn alles dagegen spricht', () => {
    const against = { ...needs('wissen', 'viele'), unsuitable: [{ text: 'Immer schlecht.' }] };
    expect(placedIn('belassen', { ...moved, wissen: 'eine' }, against)[0]).toBe('in_betracht');
    expect(placedIn('belassen', {}, against)[0]).toBe('in_betracht');
    const clarify = [{ text: 'Das kommt in Betracht, braucht aber eine Verlängerung.' }];
    expect(placedIn('belassen', moved, { clarify })).toEqual(['in_betracht', clarify[0]?.text]);
  });

  it('wird durch bessere Voraussetzungen nie schlechter', () => {
    const order = ['nicht_sinnvoll', 'voraussetzung_fehlt', 'nach_klaerung', 'in_betracht'];
    const ranks = ['eine', 'unknown', 'viele'].map((wissen) =>
      order.indexOf(String(placedIn('zu_firma', { ...moved, wissen }, needs('wissen', 'viele'))[0])),
    );
    expect(ranks).toEqual([1, 2, 3]);
  });
});
