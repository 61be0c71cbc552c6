import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/assessment/model.ts';
import { roundedEnds } from '../../src/entscheidungsgrundlage/herleitung.ts';
import { blocksOf, documentOf, examples, sectionOf } from '../support/documents.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
// Hundredths: random floating-point numbers are mostly far too small to be rounded anywhere.
const share = fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100);
const part: fc.Arbitrary<Interval> = fc.oneof(
  share.map((value): Interval => [value, value]),
  fc.tuple(share, share).map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]),
);

describe('roundedEnds', () => {
  it('ergibt an beiden Enden die gerundete Summe', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const ends = roundedEnds(parts);
        expect(sum(ends.map(([best]) => best))).toBe(Math.round(sum(parts.map(([low]) => low))));
        expect(sum(ends.map(([, worst]) => worst))).toBe(Math.round(sum(parts.map(([, high]) => high))));
      }),
    );
  });

  it('gibt einer festen Angabe an beiden Enden dieselbe Zahl und dreht nie eine Spanne um', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        roundedEnds(parts).forEach(([best, worst], index) => {
          const [low, high] = parts[index] ?? [0, 0];
          if (low === high) expect(worst).toBe(best);
          expect(worst).toBeGreaterThanOrEqual(best);
          expect(Math.abs(best - low)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe.each(examples)('So kommt die Einordnung zustande: $municipality', ({ answers }) => {
  it('ergeben die Zeilen jeder Dimension ihre Summe', () => {
    const tables = blocksOf(sectionOf(documentOf(answers), 'anlage'), 'table').filter(
      ({ rows }) => rows.at(-1)?.[0]?.text === 'Summe',
    );
    expect(tables).toHaveLength(6);
    for (const { rows } of tables) {
      for (const column of [2, 3]) {
        const values = rows.map((row) => Number(row[column]?.text));
        expect(sum(values.slice(0, -1))).toBe(values.at(-1));
      }
    }
  });
});
