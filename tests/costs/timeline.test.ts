import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestOf } from '../../src/costs/days.ts';
import { type Matters, noMatters } from '../../src/costs/matters.ts';
import { leadTimeOf, timelineOf } from '../../src/costs/timeline.ts';
import type { Fact } from '../../src/questionnaire/catalogue.ts';
import { anyMatters } from '../support/matters.ts';

const fact = (id: string, rest: Partial<Fact>): Fact => ({
  id,
  title: id,
  text: `${id}.`,
  scope: 'Kommunen',
  stand: '2026-11-23',
  sources: [],
  ...rest,
});
const facts = [
  fact('schwelle', { use: 'euThreshold', value: 216_000 }),
  fact('lang', { use: 'longTerm', value: 48 }),
  fact('vorlauf', { use: 'leadTime', value: { from: 4, to: 9 } }),
  fact('vorlaufEu', { use: 'leadTimeEu', value: { from: 8, to: 14 } }),
];
const law = fact('gesetz', { date: '2027-01-12' });
const matters = (rest: Partial<Matters>): Matters => ({ ...noMatters, ...rest });
const today = '2026-11-26';
const entries = (rest: Partial<Matters>) =>
  timelineOf(matters(rest), facts, [law], today).map(({ kind, date, isPast }) => [kind, date, isPast]);
const offer = { id: 'o', name: 'O', bausteine: [], tax: 'netto', per: 'monat' } as const;

describe('Zeitleiste', () => {
  it('ordnet Verträge, Haushalt, Angebote und Gesetze nach dem Tag', () => {
    expect(
      entries({
        contracts: [{ id: 'a', name: 'A', end: '2027-12-31', noticeMonths: 3, renewalMonths: 12 }],
        budget: { date: '2026-12', year: 2027 },
        offers: [{ ...offer, validUntil: '2026-11-01' }],
      }),
    ).toEqual([
      ['offer', '2026-11-01', true],
      ['budget', '2026-12', false],
      ['law', '2027-01-12', false],
      ['decide', '2027-03-31', false],
      ['notice', '2027-09-30', false],
      ['end', '2027-12-31', false],
    ]);
  });

  it('legt die Entscheidung nie hinter die Kündigung', () => {
    const [decide] = timelineOf(
      matters({
        contracts: [{ id: 'a', name: 'A', end: '2028-12-31', noticeMonths: 12, renewalMonths: 12 }],
      }),
      facts,
      [],
      today,
    );
    expect(decide).toMatchObject({
      kind: 'decide',
      date: '2027-12-30',
      safe: '2027-12-30',
      until: '2027-12-30',
    });
  });

  it('lässt mehr Zeit, wo der Schwellenwert erreicht ist oder sein kann', () => {
    const priced = (single: number | { from: number; to: number }) =>
      leadTimeOf(matters({ offers: [{ ...offer, single }] }), facts);
    expect(priced(100)).toEqual({ from: 4, to: 9 });
    expect(priced(216_000)).toEqual({ from: 8, to: 14 });
    expect(priced({ from: 100, to: 300_000 })).toEqual({ from: 4, to: 14 });
    expect(leadTimeOf(noMatters, facts)).toEqual({ from: 4, to: 9 });
  });

  it('rechnet nach einer versäumten Kündigung mit dem nächsten Ende', () => {
    expect(
      entries({
        contracts: [{ id: 'a', name: 'A', end: '2026-12-31', noticeMonths: 6, renewalMonths: 12 }],
      }),
    ).toEqual([
      ['notice', '2026-06-30', true],
      ['law', '2027-01-12', false],
      ['decide', '2027-03-31', false],
      ['notice', '2027-06-30', false],
      ['end', '2027-12-31', false],
    ]);
  });

  it('ist immer geordnet und hält einen Monat erst für vorbei, wenn sein letzter Tag es ist', () => {
    fc.assert(
      fc.property(anyMatters(), (given) => {
        const found = timelineOf(given, facts, [law], today);
        const days = found.map(({ date }) => earliestOf(date));
        expect(days).toEqual(days.toSorted());
        for (const entry of found)
          if (entry.date.length === 7) expect(entry.isPast).toBe(entry.date < today.slice(0, 7));
      }),
    );
  });
});
