import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../tools/copy/address.ts';
import { passageOf } from './passages.ts';

const found = (text: string) => addressOf(passageOf(text)).map((remark) => remark.text);

describe('Anrede', () => {
  it.each([
    ['Hast du Fragen?', 'du'],
    ['Frag deine Kollegin.', 'deine'],
    ['Hier könnt ihr nachsehen, was ihr braucht.', 'ihr braucht'],
    ['Wir helfen euch.', 'euch'],
  ])('duldet kein Du: %s', (text, word) => {
    expect(found(text)).toEqual([word]);
  });

  it.each([
    'Bürger*innen',
    'Bürger:innen',
    'Bürger_innen',
    'Bürger/innen',
    'Bürger/-innen',
    'BürgerInnen',
    'Beauftragte/r',
    'Leiter(in)',
  ])('duldet kein Sonderzeichen im Wort: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it('verlangt die Paarform oder eine neutrale Form', () => {
    expect(found('Das entscheidet der Bürgermeister.')).toEqual(['Bürgermeister']);
    expect(found('Das entscheidet die Bürgermeisterin oder der Bürgermeister.')).toEqual([]);
    expect(found('Alle Mitarbeiter sind betroffen.')).toEqual(['Mitarbeiter']);
    expect(found('Alle Beschäftigten sind betroffen.')).toEqual([]);
    expect(found('Kämmerinnen und Kämmerer')).toEqual([]);
  });

  it('lässt das Sie, das besitzende „ihr“ und Zusammensetzungen stehen', () => {
    expect(found('Hersteller betreiben ihr Programm selbst. Sie sehen Ihre Angaben.')).toEqual([]);
    expect(found('Bürgerbüro, Einwohner- und Passwesen')).toEqual([]);
  });
});
