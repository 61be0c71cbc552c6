import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, earliestOf, latestOf } from '../../src/costs/days.ts';

const anyDay = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') })
  .map((date) => date.toISOString().slice(0, 10));

describe('Tage und Monate', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s und %i Tage: %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-12-31', -3, '2027-09-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-15', -13, '2025-12-15'],
  ])('%s und %i Monate: %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('fällt nie in einen anderen Monat als den gemeinten', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const [year = 0, month = 0] = day.split('-').map(Number);
        const [laterYear = 0, laterMonth = 0] = addMonths(day, count).split('-').map(Number);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + count);
      }),
    );
  });

  it('nimmt einen Monat vom ersten bis zum letzten Tag, einen Tag wie er ist', () => {
    expect([earliestOf('2028-02'), latestOf('2028-02')]).toEqual(['2028-02-01', '2028-02-29']);
    expect([earliestOf('2027-02-14'), latestOf('2027-02-14')]).toEqual(['2027-02-14', '2027-02-14']);
  });
});
