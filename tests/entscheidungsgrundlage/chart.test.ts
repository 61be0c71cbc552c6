import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/entscheidungsgrundlage/chart.ts';
import type { ChartBlock, ChartRow } from '../../src/entscheidungsgrundlage/model.ts';

const chartOf = (...rows: ChartRow[]): ChartBlock => ({
  kind: 'chart',
  title: 'Bindung',
  scale: ['niedrig', 'erhöht', 'hoch'],
  thresholds: [37.5, 62.5],
  rows,
  alt: 'Bindung in Worten',
});
const row = (from: number, to: number, more: Partial<ChartRow> = {}): ChartRow => ({
  label: 'Daten',
  words: 'erhöht',
  from,
  to,
  ...more,
});

describe('layoutChart', () => {
  it('teilt die Skala an den Schwellen in drei Bänder', () => {
    expect(layoutChart(chartOf()).bands).toEqual([
      { name: 'niedrig', start: 0, end: 37.5 },
      { name: 'erhöht', start: 37.5, end: 62.5 },
      { name: 'hoch', start: 62.5, end: 100 },
    ]);
  });

  it('zeichnet die Grenzbereiche, wo das Bild welche nennt', () => {
    expect(layoutChart(chartOf()).zones).toEqual([]);
    const zones = [[29.5, 45.5] as const, [54.5, 70.5] as const];
    expect(layoutChart({ ...chartOf(), zones }).zones).toEqual([
      { start: 29.5, end: 45.5 },
      { start: 54.5, end: 70.5 },
    ]);
  });

  it('zeigt einen festen Wert als Punkt und einen unsicheren als Spanne', () => {
    const { marks } = layoutChart(chartOf(row(50, 50), row(20, 70)));
    expect(marks[0]).toMatchObject({ shape: 'dot', start: 50, end: 50 });
    expect(marks[1]).toMatchObject({ shape: 'interval', start: 20, end: 70 });
  });

  it.each([
    [20, 21.9, 'dot', 20.95, 20.95],
    [20, 22, 'interval', 20, 22],
    [0, 100, 'interval', 0, 100],
    [100, 100, 'dot', 100, 100],
  ])('zeichnet eine Spanne ab zwei Punkten: %d bis %d', (from, to, shape, start, end) => {
    expect(layoutChart(chartOf(row(from, to))).marks).toEqual([
      { label: 'Daten', words: 'erhöht', shape, start, end },
    ]);
  });

  it.each([
    [62.5, 68.5],
    [37.5, 43.5],
    [30, undefined],
    [20, undefined],
  ])('hebt nur über das Ende der Spanne hinaus an: auf %d', (raisedTo, liftedTo) => {
    const [mark] = layoutChart(chartOf(row(20, 30, { raisedTo, note: 'angehoben' }))).marks;
    expect([mark?.liftedTo, mark?.note]).toEqual([liftedTo, 'angehoben']);
  });

  it('führt die Anhebung durch einen Befund bis in das Band, das er verlangt', () => {
    const { marks } = layoutChart(chartOf(row(20, 30, { raisedTo: 62.5 }), row(20, 80, { raisedTo: 62.5 })));
    expect(marks[0]?.liftedTo).toBeGreaterThan(62.5);
    expect(marks[1]?.liftedTo).toBeUndefined();
  });

  it('bleibt immer auf der Skala und behält die Worte', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (one, other, raisedTo) => {
        const [mark] = layoutChart(
          chartOf(row(Math.min(one, other), Math.max(one, other), { raisedTo })),
        ).marks;
        const places = [0, mark?.start ?? -1, mark?.end ?? -1, mark?.liftedTo ?? 100, 100];
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(mark?.words).toBe('erhöht');
      }),
    );
  });
});
