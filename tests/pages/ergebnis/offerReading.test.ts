import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/costs/matters.ts';
import {
  emptyOffer,
  offerDraftOf,
  offerFieldId,
  readOffer,
} from '../../../src/pages/ergebnis/offerReading.ts';

const read = (part: Partial<typeof emptyOffer>) => readOffer('a1', { ...emptyOffer, name: 'A', ...part });
const targets = (part: Partial<typeof emptyOffer>) => {
  const found = read(part);
  return 'problems' in found ? found.problems.map(({ target }) => target) : [];
};

describe('Angebot aus dem Formular', () => {
  it('braucht nur einen Namen', () => {
    expect(read({})).toEqual({ offer: { id: 'a1', name: 'A', bausteine: [], tax: 'brutto', per: 'jahr' } });
    expect(targets({ name: ' ' })).toEqual([offerFieldId('name')]);
  });

  it.each([
    ['dated', '31.2.2026'],
    ['dated', '5/2026'],
    ['validUntil', 'bald'],
    ['single', '-1'],
    ['running', '9 bis 3'],
    ['taxRate', '119'],
    ['months', '3,5'],
    ['optionMonths', '601'],
  ] as const)('weist bei %s „%s“ am Feld zurück', (field, text) => {
    expect(targets({ [field]: text })).toEqual([offerFieldId(field)]);
  });

  it('nimmt einen Steuersatz mit Zeichen', () => {
    expect(read({ taxRate: '19 %' })).toMatchObject({ offer: { taxRate: 19 } });
  });

  it('sagt, was nicht zusammengeht', () => {
    expect(targets({ dated: '3.5.2026', validUntil: '2.5.2026' })).toEqual([offerFieldId('validUntil')]);
    expect(targets({ months: '12', isOpenEnded: true })).toEqual([offerFieldId('months')]);
  });

  it('liest, was es selbst geschrieben hat, unverändert wieder ein', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);
    const day = fc
      .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2024-12-31') })
      .map((date) => date.toISOString().slice(0, 10));
    const offers = fc.record(
      {
        id: fc.constant('a1'),
        name: fc.constant('A'),
        bausteine: fc.subarray(['server', 'telefonie']),
        tax: fc.constantFrom('brutto' as const, 'netto' as const),
        per: fc.constantFrom('monat' as const, 'jahr' as const),
        dated: day,
        taxRate: fc.constantFrom(0, 7, 19),
        single: cents,
        running: cents.map((from) => ({ from, to: from + 1 })),
        months: fc.integer({ min: 0, max: 600 }),
        optionMonths: fc.integer({ min: 0, max: 600 }),
        priceRule: fc.constant('fest'),
        direction: fc.constant('R5'),
      },
      { requiredKeys: ['id', 'name', 'bausteine', 'tax', 'per'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(offers, (offer: Offer) => {
        expect(readOffer('a1', offerDraftOf(offer))).toEqual({ offer });
      }),
    );
  });
});
