import { describe, expect, it } from 'vitest';
import { costDraftOf, costFieldId, readCosts } from '../../../src/pages/ergebnis/costReading.ts';
import type { CostItem } from '../../../src/questionnaire/catalogue.ts';

const items: CostItem[] = [
  { id: 'entgelt', group: 'A', title: 'Entgelt', unit: 'jahr' },
  { id: 'zeit', group: 'B', title: 'Zeit', unit: 'wochenstunden' },
];
const nothing = { amounts: {}, none: [] };
const read = (entgelt: string, zeit = '', isNone = false) =>
  readCosts(items, { entgelt: { text: entgelt, isNone }, zeit: { text: zeit, isNone: false } }, nothing);

describe('Zahlen aus dem Formular', () => {
  it.each([
    ['1.200', 1200],
    ['1.200,- €', 1200],
    ['40.000-60.000', { from: 40_000, to: 60_000 }],
    ['5000 bis 5000', 5000],
  ])('„%s“ ist eine Zahl oder eine Spanne', (text, amount) => {
    expect(read(text)).toEqual({ figures: { amounts: { entgelt: amount }, none: [] } });
  });

  it.each(['-5', 'viel', '2.5', '100.000.001', '9 bis 3'])('„%s“ wird am Feld zurückgewiesen', (text) => {
    expect(read(text)).toMatchObject({ problems: [{ target: costFieldId('entgelt') }] });
  });

  it('nimmt nicht mehr Stunden, als eine Verwaltung haben kann', () => {
    expect(read('', '401')).toMatchObject({ problems: [{ target: costFieldId('zeit') }] });
    expect(read('', '400')).toMatchObject({ figures: { amounts: { zeit: 400 } } });
  });

  it('hält leer, was leer ist, und fragt bei Betrag und Haken zugleich nach', () => {
    expect(read('')).toEqual({ figures: nothing });
    expect(read('', '', true)).toEqual({ figures: { amounts: {}, none: ['entgelt'] } });
    expect(read('5', '', true)).toHaveProperty('problems');
  });

  it('lässt, was das Formular nicht zeigt, wie es ist', () => {
    const before = { amounts: { anderes: 7, entgelt: 1 }, none: ['weiteres'], offers: ['a1'] };
    expect(readCosts(items, costDraftOf(items, nothing), before)).toEqual({
      figures: { amounts: { anderes: 7 }, none: ['weiteres'], offers: ['a1'] },
    });
  });
});
