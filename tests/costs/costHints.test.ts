import { describe, expect, it } from 'vitest';
import { hintsFor } from '../../src/costs/costHints.ts';
import type { Offer } from '../../src/costs/matters.ts';
import { entries } from './costItems.ts';

const offer: Offer = { id: 'a', name: 'A', bausteine: [], tax: 'brutto', per: 'jahr', months: 36 };
const whole = { geraete: 10_000, entgelt: 5000, zeit: 4, umzug: 3000 };
const hints = (given: Parameters<typeof entries>[0], more: Partial<Parameters<typeof hintsFor>[0]> = {}) =>
  hintsFor({ entries: entries(given), today: entries({}, true), moves: true, offers: [], ...more });
const kinds = (found: ReturnType<typeof hints>) => found.map(({ kind }) => kind);

describe('Übliche Fehler in Kostenvergleichen', () => {
  it('zeigen sich nicht, wo alles angesetzt ist', () => {
    expect(hints(whole)).toEqual([]);
  });

  it('sind: nur Anschaffung', () => {
    expect(kinds(hints({ geraete: 10_000, umzug: 100 }))).toEqual(['onlyOnce']);
  });

  it('sind: „weiter wie bisher“ mit 0', () => {
    const found = hintsFor({
      entries: entries({ ...whole, geraete: 0 }, true),
      today: [],
      moves: false,
      offers: [],
    });
    expect(found).toMatchObject([{ kind: 'refused', items: [{ id: 'geraete' }] }]);
  });

  it('sind: eigene Zeit mit 0', () => {
    expect(kinds(hints({ ...whole, zeit: 0 }))).toEqual(['freeTime']);
    expect(kinds(hints({ ...whole, zeit: null }))).toEqual(['freeTime']);
  });

  it('sind: ein Umzug, der nichts kostet – nur, wo etwas umzieht', () => {
    expect(hints({ ...whole, umzug: 0 })).toMatchObject([{ kind: 'freeMove', items: [{ id: 'umzug' }] }]);
    expect(hints({ ...whole, umzug: 0 }, { moves: false })).toEqual([]);
  });

  it('sind: ein Posten wie heute neben einem Angebot, das ihn enthalten kann', () => {
    const today = entries({ strom: 800 }, true);
    expect(hints({ ...whole, strom: 800 }, { today })).toEqual([]);
    const found = hints({ ...whole, strom: 800 }, { today, offers: [{ ...offer, months: 60 }] });
    expect(found).toMatchObject([{ kind: 'asToday', items: [{ id: 'strom' }] }]);
  });

  it('sind: ein Preis, der vor den fünf Jahren endet', () => {
    expect(hints(whole, { offers: [offer] })).toMatchObject([{ kind: 'shortOffer', months: 36 }]);
    expect(hints(whole, { offers: [{ ...offer, optionMonths: 24 }] })).toEqual([]);
    const { months: _months, ...open } = offer;
    expect(hints(whole, { offers: [{ ...open, isOpenEnded: true }] })).toEqual([]);
  });
});
