import { describe, expect, it } from 'vitest';
import { entriesOf, hasFigures } from '../../src/costs/column.ts';
import type { CostItem } from '../../src/questionnaire/catalogue.ts';
import { entries, items } from './costItems.ts';

const stateOf = (id: string, found: ReturnType<typeof entries>) =>
  found.find(({ item }) => item.id === id)?.state;

describe('Posten einer Spalte', () => {
  it('sind angegeben, entfallen oder fehlen', () => {
    const found = entries({ geraete: 1000, entgelt: null });
    expect(found.map(({ item, state }) => [item.id, state])).toEqual([
      ['geraete', 'given'],
      ['entgelt', 'none'],
      ['strom', 'missing'],
      ['zeit', 'missing'],
      ['umzug', 'missing'],
    ]);
  });

  it('halten eine Spanne mit beiden Enden', () => {
    expect(entries({ geraete: { from: 10, to: 20 } })[0]).toMatchObject({ value: [10, 20] });
  });

  it('nehmen bei „weiter wie bisher“ keine 0 an, wo immer etwas anfällt, sonst schon', () => {
    expect(entries({ geraete: 0, zeit: 0 }, true).filter(({ state }) => state === 'missing')).toHaveLength(4);
    expect(stateOf('geraete', entries({ geraete: 0 }, true))).toBe('missing');
    expect(stateOf('geraete', entries({ geraete: 0 }))).toBe('given');
    expect(stateOf('geraete', entries({ geraete: { from: 0, to: 5 } }, true))).toBe('given');
  });

  it('lassen bei „weiter wie bisher“ gelten, dass ein Posten in einem anderen steckt', () => {
    expect(stateOf('geraete', entries({ geraete: null }, true))).toBe('none');
  });

  it('haben heute nichts, was erst ein Umzug kostet', () => {
    expect(stateOf('umzug', entries({}, true))).toBe('none');
    expect(stateOf('umzug', entries({}))).toBe('missing');
  });

  it('nehmen für heute die Antwort auf die Frage, für eine Richtung nie', () => {
    const asked: CostItem[] = items.map((item) =>
      item.id === 'entgelt' ? { ...item, question: 'k_extern' } : item,
    );
    const figures = { amounts: { entgelt: 1 }, none: [] };
    const input = { items: asked, figures, answers: { k_extern: 40_000 } };
    expect(entriesOf({ ...input, isToday: true })[1]).toMatchObject({ value: [40_000, 40_000] });
    expect(entriesOf({ ...input, isToday: false })[1]).toMatchObject({ value: [1, 1] });
  });

  it('gelten erst mit einem Betrag als Zahlen', () => {
    expect(hasFigures(entries({ entgelt: null }))).toBe(false);
    expect(hasFigures(entries({ entgelt: 0 }))).toBe(true);
  });
});
