import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../bench/aufwand/control.ts';
import { planTable, type WantedGroup, type WantedRow } from '../../../bench/aufwand/tablePlan.ts';

const rows = (...answers: string[]): WantedRow[] =>
  answers.map((answer, index) => ({ label: `Teil ${index + 1}`, answer }));
const names = (plan: Control[]) => plan.map(({ name }) => String(name));

/** What the table holds after these presses: a line of a group never changes an exception. */
function filled(plan: Control[], groups: readonly WantedGroup[], all: readonly WantedRow[]) {
  const now = new Map<string, string>();
  let last: string | undefined;
  for (const { name } of plan) {
    if (name instanceof RegExp) {
      for (const { label } of all) if (!now.has(label)) now.set(label, last ?? '');
      continue;
    }
    const [row = '', answer = ''] = name.split(': ');
    const group = groups.find(({ title }) => row === `Alle ${title}`);
    last = answer;
    const before = group?.rows.map(({ label }) => now.get(label)) ?? [];
    const most = before.find((each) => before.filter((other) => other === each).length > before.length / 2);
    for (const { label } of group?.rows ?? []) {
      if (!now.has(label) || now.get(label) === most) now.set(label, answer);
    }
    if (!group) now.set(row, answer);
  }
  return now;
}

describe('Eine Tabelle füllen', () => {
  it('nimmt die Zeile der Gruppe und danach die Ausnahmen', () => {
    const group = rows('ja', 'nein', 'ja', 'ja');
    expect(names(planTable([{ title: '4 Teile', rows: group }], []))).toEqual([
      'Alle 4 Teile: ja',
      'Teil 2: nein',
    ]);
  });

  it('übernimmt die häufigste Antwort für alle, wenn das Klicks spart', () => {
    const plan = names(planTable([], rows('nein', 'ja', 'ja', 'ja', 'ja')));
    expect(plan).toHaveLength(3);
    expect(plan[0]).toBe('Teil 2: ja');
    expect(plan[2]).toBe('Teil 1: nein');
  });

  it('nimmt die Zeile für alle, wo es sie gibt: ein Klick weniger als mit der ersten Zeile', () => {
    expect(names(planTable([], rows('nein', 'ja', 'ja', 'ja', 'ja'), '5 Teile'))).toEqual([
      'Alle 5 Teile: ja',
      'Teil 1: nein',
    ]);
  });

  it('wählt Zeile für Zeile, wo jede anders ist', () => {
    expect(names(planTable([], rows('a', 'b', 'c')))).toEqual(['Teil 1: a', 'Teil 2: b', 'Teil 3: c']);
  });

  it('gibt jeder Zeile ihre Antwort und kostet nie mehr als eine nach der anderen', () => {
    const answers = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(answers, fc.nat(2), (given, count) => {
        const all = rows(...given);
        const groups = Array.from({ length: count }, (_, index) => ({
          title: `Gruppe ${index}`,
          rows: all.slice(index * 4, index * 4 + 4),
        })).filter((group) => group.rows.length > 2);
        const plan = planTable(
          groups,
          all.filter((row) => !groups.some((group) => group.rows.includes(row))),
        );
        expect(plan.length).toBeLessThanOrEqual(all.length);
        const now = filled(plan, groups, all);
        for (const { label, answer } of all) expect(now.get(label)).toBe(answer);
      }),
    );
  });
});
