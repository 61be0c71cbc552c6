import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/costs/days.ts';
import { laender } from '../../src/costs/matters.ts';
import { isWorkingDay, lastWorkingDay } from '../../src/costs/workingDays.ts';

const anyDay = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2060-12-31') })
  .map((date) => date.toISOString().slice(0, 10));

describe('Arbeitstage', () => {
  it.each([
    ['ein Dienstag', '2026-11-24', undefined, '2026-11-24'],
    ['ein Sonntag', '2026-11-29', undefined, '2026-11-27'],
    ['Silvester nach Feiertagen', '2026-12-31', undefined, '2026-12-30'],
    ['die Weihnachtstage am Wochenende', '2027-12-26', undefined, '2027-12-23'],
    ['Ostermontag', '2027-03-29', undefined, '2027-03-25'],
    ['Allerheiligen am Montag in Bayern', '2027-11-01', 'BY' as const, '2027-10-29'],
    ['derselbe Tag in Berlin', '2027-11-01', 'BE' as const, '2027-11-01'],
  ])('%s', (_case, day, land, expected) => {
    expect(lastWorkingDay(day, land)).toBe(expected);
  });

  it('verlängert nie eine Frist und geht nie weiter zurück als über die Feiertage', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(undefined, ...laender), (day, land) => {
        const found = lastWorkingDay(day, land);
        expect(isWorkingDay(found, land)).toBe(true);
        const back = daysBetween(found, day);
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(5);
      }),
    );
  });
});
