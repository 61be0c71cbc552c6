import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/pages/ergebnis/amountReading.ts';

const read = (text: string) => readAmount(text, 'Euro im Jahr', 50_000);

describe('Betrag in einem Feld', () => {
  it.each([
    ['20 000 €', { value: 20_000 }],
    ['1200 €', { value: 1200 }],
    ['1.200,- €', { value: 1200 }],
    ['40.000-50.000', { value: { from: 40_000, to: 50_000 } }],
    ['', {}],
  ])('liest „%s“', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each([
    ['60.000', 'Bitte geben Sie einen Betrag zwischen 0 und 50.000 ein.'],
    ['40.000 bis 60.000', 'Ende des Bereichs: Bitte geben Sie einen Betrag zwischen 0 und 50.000 ein.'],
    ['-5 bis 10', 'Anfang des Bereichs: Bitte geben Sie einen Betrag zwischen 0 und 50.000 ein.'],
    ['60.000 bis 70.000', 'Anfang des Bereichs: Bitte geben Sie einen Betrag zwischen 0 und 50.000 ein.'],
    ['2.5', 'Meinten Sie 2,5?'],
    ['0.500', 'Vor anderen Ziffern steht keine 0.'],
    ['10 12', 'Meinten Sie 1.012 oder 10 bis 12?'],
  ])('sagt zu „%s“, was nicht stimmt und an welchem Ende', (text, message) => {
    expect(read(text)).toEqual({ message: expect.stringContaining(message) });
  });
});
