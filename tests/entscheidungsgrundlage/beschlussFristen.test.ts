import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laender, type Matters } from '../../src/costs/matters.ts';
import { isWorkingDay } from '../../src/costs/workingDays.ts';
import { dueDay } from '../../src/entscheidungsgrundlage/beschlussFristen.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { statedMatter } from '../support/stated.ts';

const dayOf = (matters: Partial<Matters>, today: string) =>
  dueDay(contextOf(statedMatter(matters, {}, today)));

describe('Tag, bis zu dem ein Vorschlag vorliegt', () => {
  it('ist der letzte Arbeitstag im dritten Monat danach', () => {
    // 28 February 2027 is a Sunday, 31 December is closed.
    expect(dayOf({}, '2026-11-26')).toBe('2027-02-26');
    expect(dayOf({}, '2026-09-01')).toBe('2026-12-30');
  });

  it('liegt vor dem letzten sinnvollen Tag zum Entscheiden, wenn der früher kommt', () => {
    const contracts = [{ id: 'a', name: 'A', end: '2027-06-30', noticeMonths: 3 }];
    expect(dayOf({ contracts }, '2026-09-01') <= '2026-12-30').toBe(true);
    const past = [{ id: 'a', name: 'A', end: '2026-09-30', noticeMonths: 3 }];
    expect(dayOf({ contracts: past }, '2026-09-01')).toBe('2026-12-30');
  });

  it('liegt vor dem Beschluss über den Haushalt, wenn der früher kommt', () => {
    expect(dayOf({ budget: { date: '2026-12-14' } }, '2026-11-26')).toBe('2026-12-11');
    expect(dayOf({ budget: { date: '2027-02' } }, '2026-11-26')).toBe('2027-01-29');
    expect(dayOf({ budget: { date: '2026-11-01' } }, '2026-11-26')).toBe('2027-02-26');
    expect(dayOf({ budget: { date: '2027-12-14' } }, '2026-11-26')).toBe('2027-02-26');
  });

  it('ist immer ein Arbeitstag des Landes und liegt in der Zukunft', () => {
    const day = fc
      .date({ noInvalidDate: true, min: new Date('2024-01-01'), max: new Date('2039-12-31') })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...laender, undefined), (today, land) => {
        const due = dayOf(land === undefined ? {} : { place: { land } }, today);
        expect(isWorkingDay(due, land)).toBe(true);
        expect(due > today).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
