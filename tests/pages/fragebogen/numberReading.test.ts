import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberDraftOf, readNumber } from '../../../src/pages/fragebogen/numberReading.ts';

const asked = { unit: 'Euro im Jahr', min: 10, max: 5000 };
const value = (from: string) => readNumber('betrag', asked, { range: false, from, to: '' });
const range = (from: string, to: string) => readNumber('betrag', asked, { range: true, from, to });
const problemOf = (reading: ReturnType<typeof value>) => ('problem' in reading ? reading.problem : undefined);

describe('Zahlenfeld', () => {
  it('liest eine Zahl oder einen Bereich', () => {
    expect(value('1.200 €')).toEqual({ answer: 1200 });
    expect(range('10', '1.200')).toEqual({ answer: { from: 10, to: 1200 } });
    expect(range('50', '50')).toEqual({ answer: 50 });
  });

  it('trennt einen Bereich, der in einem Feld steht', () => {
    expect(value('400-600')).toEqual({ answer: { from: 400, to: 600 } });
    expect(value('400 bis 600 €')).toEqual({ answer: { from: 400, to: 600 } });
    expect(range('400 – 600', '')).toEqual({ answer: { from: 400, to: 600 } });
  });

  it('mahnt ein leeres Feld anders als ein falsches', () => {
    expect(value(' ')).toMatchObject({ empty: true });
    expect(range('', '')).toMatchObject({ empty: true });
    expect(value('viel')).not.toHaveProperty('empty');
  });

  it.each([
    [value('9'), 'betrag', 'Bitte geben Sie eine Zahl zwischen 10 und 5.000 ein.'],
    [value('9-20'), 'betrag', 'Anfang des Bereichs: Bitte geben Sie eine Zahl zwischen 10 und 5.000 ein.'],
    [value('20-6.000'), 'betrag', 'Ende des Bereichs: Bitte geben Sie eine Zahl zwischen 10 und 5.000 ein.'],
    [range('2.5', '50'), 'betrag', 'Meinten Sie 2,5?'],
    [range('2.5', '50'), 'betrag', 'Von: '],
    [range('20', '2.5'), 'betrag-bis', 'Bis: '],
    [range('20', ''), 'betrag-bis', 'Bis: Bitte geben Sie eine Zahl ein.'],
    [range('', '20'), 'betrag', 'Von: Bitte geben Sie eine Zahl ein.'],
    [range('100', '50'), 'betrag-bis', 'Bis: Das Ende darf nicht kleiner sein als der Anfang.'],
    [range('100', '9.000'), 'betrag-bis', 'Bis: Bitte geben Sie eine Zahl zwischen 10 und 5.000 ein.'],
    [range('20-30', '50'), 'betrag', 'Von: Hier steht schon ein ganzer Bereich.'],
    [range('20', '30-50'), 'betrag-bis', 'Bis: Hier steht nur das Ende des Bereichs.'],
  ])('sagt, was nicht stimmt und an welchem Ende: %j', (reading, target, message) => {
    expect(problemOf(reading)?.target).toBe(target);
    expect(problemOf(reading)?.message).toContain(message);
  });

  it('zeigt Gespeichertes mit allen Stellen, so dass „Weiter“ nichts ändert', () => {
    expect(numberDraftOf(1.125)).toEqual({ range: false, from: '1,125', to: '' });
    const bound = fc.double({ min: 10, max: 5000, noNaN: true });
    const stored = fc.oneof(
      bound,
      fc.tuple(bound, bound).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(stored, (answer) => {
        fc.pre(typeof answer === 'number' || answer.from < answer.to);
        expect(readNumber('betrag', asked, numberDraftOf(answer))).toEqual({ answer });
      }),
    );
  });
});
