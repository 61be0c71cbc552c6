import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/costs/matters.ts';
import { pricesOf } from '../../src/costs/offerPrices.ts';

const offer: Offer = {
  id: 'a',
  name: 'A',
  bausteine: [],
  tax: 'brutto',
  per: 'monat',
  running: 1000,
  single: 5000,
};

describe('Preise aus Angeboten', () => {
  it('sind laufend im Jahr und einmalig, brutto', () => {
    expect(pricesOf([offer])).toEqual({ prices: { single: [5000, 5000], running: [12_000, 12_000] } });
    expect(pricesOf([{ ...offer, per: 'jahr' }])).toEqual({
      prices: { single: [5000, 5000], running: [1000, 1000] },
    });
  });

  it('werden mit dem angegebenen Satz brutto, auf Cent genau', () => {
    expect(pricesOf([{ ...offer, tax: 'netto', taxRate: 19, running: 333.33 }])).toEqual({
      prices: { single: [5950, 5950], running: [4759.95, 4759.95] },
    });
  });

  it('lassen sich netto ohne Satz nicht übernehmen', () => {
    const net: Offer = { ...offer, id: 'b', tax: 'netto' };
    expect(pricesOf([offer, net])).toEqual({ withoutRate: [net] });
  });

  it('zählen zusammen, was zusammen gekauft wird, Spannen mit beiden Enden', () => {
    expect(pricesOf([offer, { ...offer, id: 'b', running: { from: 100, to: 200 } }])).toEqual({
      prices: { single: [10_000, 10_000], running: [13_200, 14_400] },
    });
  });

  it('sagen nichts über einen Preis, den kein Angebot nennt', () => {
    const { single: _single, ...running } = offer;
    expect(pricesOf([running])).toEqual({ prices: { running: [12_000, 12_000] } });
    expect(pricesOf([])).toEqual({ prices: {} });
  });
});
