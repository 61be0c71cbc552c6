import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/costs/matters.ts';
import { compared, estimateOf, sumOf, together } from '../../src/costs/procurement.ts';

const offer = (rest: Partial<Offer>): Offer => ({
  id: 'a',
  name: 'A',
  bausteine: ['server'],
  tax: 'netto',
  per: 'monat',
  ...rest,
});
const value = (rest: Partial<Offer>) => estimateOf(offer(rest), 48);

describe('Geschätzter Auftragswert', () => {
  it.each<[string, Partial<Offer>, number]>([
    ['unbefristet 3.500 Euro im Monat', { running: 3500, isOpenEnded: true }, 168_000],
    ['unbefristet 4.500 Euro im Monat', { running: 4500, isOpenEnded: true }, 216_000],
    ['36 Monate mit 12 Monaten Option', { running: 1000, months: 36, optionMonths: 12 }, 48_000],
    ['länger als 48 Monate', { running: 1000, months: 60 }, 48_000],
    ['im Jahr', { running: 12_000, per: 'jahr', months: 24 }, 24_000],
    ['einmalig und laufend', { single: 5000, running: 100, months: 12 }, 6200],
    ['nur einmalig', { single: 5000 }, 5000],
    ['brutto mit Steuersatz', { single: 11_900, tax: 'brutto', taxRate: 19 }, 10_000],
    ['brutto steuerfrei', { single: 11_900, tax: 'brutto', taxRate: 0 }, 11_900],
  ])('%s', (_case, rest, expected) => {
    const found = value(rest);
    expect('value' in found && found.value.map(Math.round)).toEqual([expected, expected]);
  });

  it.each<[string, Partial<Offer>, string]>([
    ['kein Preis', {}, 'no_price'],
    ['brutto ohne Steuersatz', { single: 100, tax: 'brutto' }, 'no_tax_rate'],
    ['laufend ohne Laufzeit', { running: 100 }, 'no_term'],
  ])('ist nicht bestimmbar: %s', (_case, rest, missing) => {
    expect(value(rest)).toEqual({ missing });
  });

  it('vergleicht als Spanne; wer die Schwelle erreicht, liegt darüber', () => {
    expect(compared([100, 215_999], 216_000)).toBe('below');
    expect(compared([216_000, 216_000], 216_000)).toBe('above');
    expect(compared([100, 216_000], 216_000)).toBe('maybe');
  });

  it('zählt Angebote für eine Richtung zusammen, wenn sie verschiedene Bausteine betreffen', () => {
    const [server, mail, other] = [
      offer({ id: 's', direction: 'R9', single: 100_000 }),
      offer({ id: 'm', direction: 'R9', bausteine: ['email'], single: 120_000 }),
      offer({ id: 'o', direction: 'R5', single: 1 }),
    ];
    expect(together([server, mail, other])).toEqual([[server, mail], [other]]);
    expect(sumOf([server, mail], 48)).toEqual({ value: [220_000, 220_000] });
    const rival = offer({ id: 'r', direction: 'R9', single: 90_000 });
    expect(together([server, rival])).toEqual([[server], [rival]]);
  });

  it('enthält mit einer Spanne jeden Preis in ihr', () => {
    const price = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(price, price, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const inside = from + (to - from) * share;
        const wide = value({ running: { from, to }, months: 36, tax: 'brutto', taxRate: 19 });
        const exact = value({ running: inside, months: 36, tax: 'brutto', taxRate: 19 });
        if (!('value' in wide && 'value' in exact)) throw new Error('nicht bestimmbar');
        expect(exact.value[0]).toBeGreaterThanOrEqual(wide.value[0] - 0.01);
        expect(exact.value[1]).toBeLessThanOrEqual(wide.value[1] + 0.01);
      }),
    );
  });
});
