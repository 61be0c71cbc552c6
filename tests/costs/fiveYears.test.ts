import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf, sumsOf, timesOverYears } from '../../src/costs/fiveYears.ts';
import type { Fact } from '../../src/questionnaire/catalogue.ts';
import { basis, entries, items } from './costItems.ts';

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const column = fc.dictionary(
  fc.constantFrom(...items.map(({ id }) => id)),
  fc.oneof(amount, fc.constant(null)),
);

describe('Summen über fünf Jahre', () => {
  it('steigen im ersten Jahr nicht und danach jedes Jahr', () => {
    expect(timesOverYears([0, 0])).toEqual([5, 5]);
    const [from, to] = timesOverYears([0, 3]);
    expect(from).toBe(5);
    expect(to).toBeCloseTo(1 + 1.03 + 1.0609 + 1.092727 + 1.12550881, 8);
  });

  it('trennen einmalige und laufende Beträge und eigene Zeit', () => {
    const sums = sumsOf(entries({ geraete: 10_000, entgelt: 2000, strom: 500, zeit: 4, umzug: null }), {
      ...basis,
      priceRise: [0, 0],
    });
    expect(sums.single).toEqual({ range: [10_000, 10_000], missing: [] });
    expect(sums.running).toEqual({ range: [2500, 2500], missing: [] });
    expect(sums.cash.range).toEqual([22_500, 22_500]);
    // 4 hours a week × 44 weeks × 50 Euro × 5 years
    expect(sums.ownTime).toEqual([44_000, 44_000]);
    expect(sums.total).toEqual({ range: [66_500, 66_500], missing: [] });
  });

  it('nennen, was fehlt, und sind dann ein unteres Ende', () => {
    const sums = sumsOf(entries({ entgelt: 2000, umzug: null }), basis);
    expect(sums.cash.missing.map(({ id }) => id)).toEqual(['geraete', 'strom']);
    expect(sums.total.missing.map(({ id }) => id)).toEqual(['geraete', 'strom', 'zeit']);
  });

  it('bewerten eigene Zeit nur mit dem Satz, den jemand angegeben hat', () => {
    const { hourlyRate: _rate, ...without } = basis;
    expect(sumsOf(entries({ zeit: 4 }), without).ownTime).toBeUndefined();
    expect(sumsOf(entries({ zeit: 0 }), without).ownTime).toEqual([0, 0]);
  });

  it('enthalten jede Summe, die mit Werten aus den Spannen entsteht', () => {
    fc.assert(
      fc.property(column, fc.float({ min: 0, max: 1, noNaN: true }), (given, at) => {
        const inside = Object.fromEntries(
          Object.entries(given).map(([id, value]) => [
            id,
            value === null || typeof value === 'number' ? value : value.from + at * (value.to - value.from),
          ]),
        );
        const [wide, narrow] = [sumsOf(entries(given), basis), sumsOf(entries(inside), basis)];
        for (const kind of ['cash', 'total'] as const) {
          expect(narrow[kind].range[0]).toBeGreaterThanOrEqual(wide[kind].range[0] - 1e-6);
          expect(narrow[kind].range[1]).toBeLessThanOrEqual(wide[kind].range[1] + 1e-6);
        }
      }),
    );
  });

  it('sinken nie unter „mindestens“, wenn ein Posten dazukommt', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...items), amount, (given, item, value) => {
        const { [item.id]: _left, ...fewer } = given;
        const [before, after] = [
          sumsOf(entries(fewer), basis),
          sumsOf(entries({ ...fewer, [item.id]: value }), basis),
        ];
        expect(after.cash.range[0]).toBeGreaterThanOrEqual(before.cash.range[0]);
        expect(after.total.range[0]).toBeGreaterThanOrEqual(before.total.range[0]);
        expect(after.total.missing.length).toBeLessThan(before.total.missing.length);
      }),
    );
  });
});

describe('Womit gerechnet wird', () => {
  const fact = (use: Fact['use'], value: Fact['value']): Fact => ({
    id: `${use}`,
    title: '',
    text: '',
    scope: '',
    stand: '2026-11-26',
    sources: [],
    ...(use === undefined ? {} : { use }),
    ...(value === undefined ? {} : { value }),
  });
  const facts = [
    fact('priceRise', { from: 0, to: 3 }),
    fact('workingWeeks', 44),
    fact('reliableDifference', 10),
  ];

  it('steht in den Daten, der Stundensatz kommt von der Kommune', () => {
    expect(basisOf(facts)).toEqual({ priceRise: [0, 3], workingWeeks: 44, reliable: 10 });
    expect(basisOf(facts, { from: 45, to: 55 })?.hourlyRate).toEqual([45, 55]);
  });

  it('fehlt in älteren Daten; dann wird nicht gerechnet', () => {
    expect(basisOf(facts.slice(1))).toBeUndefined();
    expect(basisOf([])).toBeUndefined();
  });
});
