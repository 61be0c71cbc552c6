import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byWeek,
  dayLabel,
  daysToPropose,
  proposalProblem,
  startsToPropose,
  windowAt,
} from '../../../src/erstgespraech/browser/proposals.ts';
import { windowProblem } from '../../../src/erstgespraech/contract/timeWindow.ts';

const today = '2026-11-23';
const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Tage, die sich vorschlagen lassen', () => {
  it('beginnt nach der Zeit, die eine Antwort braucht, und reicht acht Wochen weit', () => {
    const days = daysToPropose(today, 3);
    expect(days[0]).toBe('2026-11-27');
    expect(days.at(-1)).toBe('2027-01-18');
  });

  it('lässt Weihnachten und Neujahr aus', () => {
    const days = daysToPropose(today, 3);
    for (const closed of ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'])
      expect(days).not.toContain(closed);
    expect(days).toContain('2026-12-23');
  });

  it('nennt an jedem beliebigen Tag nur kommende Werktage, aufsteigend und jeden einmal', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 10 }), (day, lead) => {
        const days = daysToPropose(day, lead);
        expect(days.length).toBeGreaterThan(15);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.every((each) => each > day)).toBe(true);
        const weekdays = days.map((each) => new Date(`${each}T12:00:00Z`).getUTCDay());
        expect(weekdays.every((weekday) => weekday >= 1 && weekday <= 5)).toBe(true);
      }),
    );
  });

  it('benennt Tage und Wochen auf Deutsch', () => {
    expect(dayLabel('2026-12-01')).toBe('Dienstag, 1. Dezember');
    expect(byWeek(['2026-11-27', '2026-11-30', '2026-12-04'])).toEqual([
      { label: 'Woche ab 23. November', days: ['2026-11-27'] },
      { label: 'Woche ab 30. November', days: ['2026-11-30', '2026-12-04'] },
    ]);
  });
});

describe('Vorschlag', () => {
  it('dauert zu jedem angebotenen Beginn 60 Minuten und ist gültig', () => {
    expect(startsToPropose[0]).toBe('08:00');
    expect(startsToPropose.at(-1)).toBe('17:00');
    for (const start of startsToPropose) expect(windowProblem(windowAt('2026-12-01', start))).toBeUndefined();
    expect(windowAt('2026-12-01', '09:30')).toEqual({ date: '2026-12-01', from: '09:30', to: '10:30' });
  });

  it('nennt, was fehlt', () => {
    const days = daysToPropose(today, 3);
    expect(proposalProblem(windowAt('2026-12-01', '09:00'), days)).toBeUndefined();
    expect(proposalProblem(windowAt('', '09:00'), days)).toMatch(/Datum/);
    expect(proposalProblem(windowAt('2026-12-01', ''), days)).toMatch(/Beginn/);
  });

  it('bemerkt, wenn ein Tag inzwischen vorüber ist', () => {
    const days = daysToPropose('2026-12-01', 3);
    expect(proposalProblem(windowAt('2026-12-01', '09:00'), days)).toMatch(/nicht mehr zur Auswahl/);
  });
});
