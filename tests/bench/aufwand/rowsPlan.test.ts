import { describe, expect, it } from 'vitest';
import { planRows } from '../../../bench/aufwand/rowsPlan.ts';

const rows = (...answers: string[]) =>
  answers.map((answer, index) => ({ label: `Teil ${index + 1}`, answer }));

describe('Zeile für Zeile', () => {
  it('beantwortet eine Gruppe auf einmal, wenn fast alle gleich sind', () => {
    const group = rows('ja', 'ja', 'ja', 'ja');
    const plan = planRows([{ title: '4 Teile', rows: group }], group);
    expect([...plan.groups]).toEqual([['4 Teile', 'ja']]);
    expect(plan.presses).toBe(2);
  });

  it('lässt eine Gruppe aus, deren Ausnahmen mehr kosten', () => {
    const group = rows('a', 'b', 'c');
    const plan = planRows([{ title: '3 Teile', rows: group }], group);
    expect(plan.groups.size).toBe(0);
    expect(plan.presses).toBe(7);
  });

  it('übernimmt eine Antwort dort, wo der Rest fast gleich ist', () => {
    expect(planRows([], rows('a', 'b', 'b', 'b', 'b')).takeOverAt).toBe('Teil 2');
    expect(planRows([], rows('a', 'b', 'c')).takeOverAt).toBeUndefined();
  });
});
