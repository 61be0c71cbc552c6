import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareColumns } from '../../src/costs/comparison.ts';
import { type CostBasis, sumsOf } from '../../src/costs/fiveYears.ts';
import type { Figures } from '../../src/costs/matters.ts';
import { basis, entries, items } from './costItems.ts';

type Given = Record<string, Figures['amounts'][string] | null>;
const still: CostBasis = { ...basis, priceRise: [0, 0] };
/** Everything that has to be known, all of it nothing but what is bought. */
const known = { entgelt: null, strom: null, zeit: null, umzug: null };
const compared = (a: Given, b: Given, on = still) =>
  compareColumns(sumsOf(entries(a), on), sumsOf(entries(b), on), on);

describe('Vergleich zweier Wege', () => {
  it('nennt bei Spannen, die sich überschneiden, keinen Unterschied (Beispiel aus drei Wegen)', () => {
    const way = (from: number, to: number): Given => ({ ...known, geraete: { from, to } });
    const [a, b, c] = [way(182_000, 205_000), way(195_000, 210_000), way(188_000, 223_000)];
    for (const [first, second] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const)
      expect(compared(first, second)).toEqual({ kind: 'none' });
  });

  it('nennt einen Unterschied ab zehn Prozent der teureren Summe, mit nächstem und weitestem Abstand', () => {
    expect(compared({ ...known, geraete: 90_000 }, { ...known, geraete: 100_000 })).toEqual({
      kind: 'difference',
      cheaper: 'first',
      cash: [10_000, 10_000],
      total: [10_000, 10_000],
    });
    expect(compared({ ...known, geraete: 90_001 }, { ...known, geraete: 100_000 })).toEqual({ kind: 'none' });
    expect(
      compared({ ...known, geraete: { from: 100_000, to: 120_000 } }, { ...known, geraete: 50_000 }),
    ).toMatchObject({ kind: 'difference', cheaper: 'second', cash: [50_000, 70_000] });
  });

  it('nennt keinen, solange auf einer Seite etwas Wesentliches fehlt', () => {
    const { umzug: _umzug, ...withoutMove } = known;
    const result = compared({ ...known, geraete: 10 }, { ...withoutMove, geraete: 100_000 });
    expect(result).toMatchObject({ kind: 'incomparable', missing: { first: [], second: [{ id: 'umzug' }] } });
  });

  it('nennt keinen, wenn eine Seite einen Posten mehr enthält', () => {
    const { strom: _strom, ...withoutPower } = known;
    const [first, second] = [
      { ...withoutPower, geraete: 10 },
      { ...known, strom: 500, geraete: 100_000 },
    ];
    expect(compared(first, second)).toMatchObject({
      kind: 'incomparable',
      missing: { first: [{ id: 'strom' }], second: [] },
    });
    expect(compared(first, { ...withoutPower, geraete: 100_000 }).kind).toBe('difference');
  });

  it('verlangt den Kostensatz, sobald eigene Zeit angegeben ist', () => {
    const { hourlyRate: _rate, ...unpriced } = still;
    const result = compared({ ...known, zeit: 5, geraete: 1 }, { ...known, geraete: 100_000 }, unpriced);
    expect(result).toMatchObject({ kind: 'incomparable', rate: true });
  });

  it('nennt keinen, der nur mit oder nur ohne eigene Zeit besteht oder sich umkehrt', () => {
    const cheapButBusy: Given = { ...known, geraete: 50_000, zeit: 10 };
    expect(compared(cheapButBusy, { ...known, geraete: 50_000 })).toEqual({ kind: 'hangsOnTime' });
    expect(compared(cheapButBusy, { ...known, geraete: 100_000 })).toEqual({ kind: 'hangsOnTime' });
    expect(compared(cheapButBusy, { ...known, geraete: 155_000 })).toEqual({ kind: 'hangsOnTime' });
  });

  const amount = fc.oneof(
    fc.integer({ min: 0, max: 500_000 }),
    fc
      .tuple(fc.nat(500_000), fc.nat(500_000))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    fc.constant(null),
  );
  const column = fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), amount);
  const turned = { first: 'second', second: 'first' } as const;

  it('ist von beiden Seiten derselbe', () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        const [one, other] = [compared(a, b, basis), compared(b, a, basis)];
        expect(other.kind).toBe(one.kind);
        if (one.kind === 'difference' && other.kind === 'difference') {
          expect(other.cheaper).toBe(turned[one.cheaper]);
          expect(other.cash).toEqual(one.cash);
        }
      }),
    );
  });

  it('nennt nie einen Unterschied zweier gleicher Wege und keinen, den Werte aus den Spannen umkehren', () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        expect(compared(a, a, basis).kind).not.toBe('difference');
        const result = compared(a, b, basis);
        if (result.kind !== 'difference') return;
        const [first, second] = [sumsOf(entries(a), basis), sumsOf(entries(b), basis)];
        const [low, high] = result.cheaper === 'first' ? [first, second] : [second, first];
        expect(low.cash.range[1]).toBeLessThan(high.cash.range[0]);
        expect(low.total.range[1]).toBeLessThan(high.total.range[0]);
      }),
    );
  });
});
