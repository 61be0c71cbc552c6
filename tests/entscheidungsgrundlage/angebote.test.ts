import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/costs/matters.ts';
import { missingIn, offerSummary, offerTable } from '../../src/entscheidungsgrundlage/angebote.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { statedMatter } from '../support/stated.ts';

const offer: Offer = {
  id: 'a',
  name: 'Plattform',
  direction: 'R5',
  bausteine: ['server', 'datensicherung'],
  dated: '2025-05-03',
  validUntil: '2027-01-31',
  tax: 'netto',
  taxRate: 19,
  running: { from: 1000, to: 1200 },
  single: 5000,
  per: 'monat',
  months: 36,
  optionMonths: 24,
  priceRule: 'steigt mit dem Tarif',
};
const bare: Offer = { id: 'b', name: 'Leer', bausteine: [], tax: 'netto', per: 'jahr' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const rows = (offers: Offer[]) =>
  offerTable(contextOf(statedMatter({ offers })))?.rows.map((row) => row.map(({ text }) => plain(text)));

describe('Angebote, die vorliegen', () => {
  it('gibt es keine, steht nichts da', () => {
    expect(rows([])).toBeUndefined();
  });

  it('stehen mit Bausteinen, Alter, Preis, Laufzeit und Preisregel da', () => {
    expect(rows([offer])).toEqual([
      [
        'Plattform',
        'In gemeinsamen kommunalen Betrieb gehen: Server · Datensicherung',
        'vom 3. Mai 2025, 18 Monate alt; gültig bis zum 31. Januar 2027',
        '1.000 bis 1.200 Euro im Monat, einmalig 5.000 Euro, netto (Steuersatz 19 Prozent)',
        '36 Monate, verlängerbar um 24 Monate; steigt mit dem Tarif',
        '–',
      ],
    ]);
  });

  it('sagen, dass ein Angebot nicht mehr gilt, und nennen kein Alter unter einem Jahr', () => {
    expect(
      plain(offerSummary({ ...offer, dated: '2026-01-01', validUntil: '2026-11-25' }, '2026-11-26')),
    ).toContain('vom 1. Januar 2026; galt bis zum 25. November 2026');
    expect(offerSummary({ ...offer, validUntil: '2026-11-26' }, '2026-11-26')).toContain('gültig bis');
  });

  it('sagen, was zu erfragen ist', () => {
    expect(missingIn(bare)).toEqual(['Preis', 'Steuersatz', 'Datum', 'Gültigkeit', 'Bausteine']);
    expect(missingIn({ ...bare, tax: 'brutto', running: 5 })).toContain('Laufzeit');
    expect(missingIn({ ...bare, tax: 'brutto', running: 5, isOpenEnded: true })).not.toContain('Laufzeit');
    expect(missingIn(offer)).toEqual([]);
  });
});
