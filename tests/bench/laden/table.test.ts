import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../bench/laden/goals.ts';
import { rowOf, tableOf } from '../../../bench/laden/table.ts';

const compared: Goal = {
  label: 'Frage',
  of: 'productAddress',
  against: { name: 'React', measure: 'reactUsable' },
  limit: 1.15,
};
const absolute: Goal = { label: 'Aufgabe', of: 'productResult', limit: 100 };

describe('Tabelle der Wartezeiten', () => {
  it('urteilt nach dem Verhältnis, wo verglichen wird', () => {
    const row = rowOf(compared, { productAddress: [1100, 1300, 1000], reactUsable: [1000, 1000, 1000] });
    expect(row).toMatchObject({ median: 1100, minimum: 1000, peer: { ratio: 1.1 }, isReached: true });
  });

  it('urteilt sonst nach den Millisekunden; die Grenze selbst ist erreicht', () => {
    expect(rowOf(absolute, { productResult: [100, 90, 120] }).isReached).toBe(true);
    expect(rowOf(absolute, { productResult: [101] }).isReached).toBe(false);
  });

  it('sagt, wo nichts gemessen ist, und urteilt dort nicht', () => {
    const row = rowOf(compared, { productAddress: [1100], reactUsable: [Number.NaN] });
    expect(row.isReached).toBeUndefined();
    expect(tableOf([row])).toContain('ohne Messwert');
  });

  it('setzt Ziel und Urteil neben die Werte, in Spalten', () => {
    const values = { productAddress: [2526], reactUsable: [1324], productResult: [62.25] };
    expect(tableOf([compared, absolute].map((goal) => rowOf(goal, values)))).toBe(
      [
        'Was         Produkt ms  Vergleich             ms  Verhältnis      Ziel',
        'Frage    2.526 (2.526)  React      1.324 (1.324)        1,91    ≤ 1,15  VERFEHLT',
        'Aufgabe    62,3 (62,3)                                        ≤ 100 ms  erreicht',
      ].join('\n'),
    );
  });
});
