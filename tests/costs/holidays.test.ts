import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/costs/days.ts';
import { isHoliday } from '../../src/costs/holidays.ts';
import type { Land } from '../../src/costs/matters.ts';

describe('Bundesweite Feiertage', () => {
  it.each([
    ['Neujahr', '2027-01-01'],
    ['Karfreitag', '2024-03-29'],
    ['Karfreitag', '2027-03-26'],
    ['Karfreitag bei frühem Ostern', '2008-03-21'],
    ['Ostermontag', '2026-04-06'],
    ['Ostermontag bei spätem Ostern', '2038-04-26'],
    ['Tag der Arbeit', '2026-05-01'],
    ['Christi Himmelfahrt', '2025-05-29'],
    ['Pfingstmontag', '2026-05-25'],
    ['Tag der Deutschen Einheit', '2026-10-03'],
    ['erster Weihnachtstag', '2026-12-25'],
    ['zweiter Weihnachtstag', '2026-12-26'],
  ])('%s: %s', (_, date) => {
    expect(isHoliday(date)).toBe(true);
  });

  it.each(['2026-12-24', '2026-12-31', '2026-10-31', '2026-11-01', '2026-04-07', '2027-03-25'])(
    'der %s ist keiner in ganz Deutschland',
    (date) => {
      expect(isHoliday(date)).toBe(false);
    },
  );

  it('zählt in jedem Jahr neun, davon vier an wechselnden Tagen', () => {
    for (let year = 2024; year <= 2060; year += 1) {
      const days = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
      ).filter((day) => day.startsWith(String(year)));
      expect(days.filter((day) => isHoliday(day))).toHaveLength(9);
    }
  });
});

describe('Feiertage der Länder', () => {
  /** Working days lost in 2027 beside Sundays, as the laws of the Länder have them. */
  it.each<[Land, string[]]>([
    ['BW', ['2027-01-06', '2027-05-27', '2027-11-01']],
    ['BY', ['2027-01-06', '2027-05-27', '2027-11-01']],
    ['BE', ['2027-03-08']],
    ['BB', ['2027-03-28', '2027-05-16', '2027-10-31']],
    ['HB', ['2027-10-31']],
    ['HH', ['2027-10-31']],
    ['HE', ['2027-03-28', '2027-05-16', '2027-05-27']],
    ['MV', ['2027-03-08', '2027-10-31']],
    ['NI', ['2027-10-31']],
    ['NW', ['2027-05-27', '2027-11-01']],
    ['RP', ['2027-05-27', '2027-11-01']],
    ['SL', ['2027-05-27', '2027-08-15', '2027-11-01']],
    ['SN', ['2027-10-31', '2027-11-17']],
    ['ST', ['2027-01-06', '2027-10-31']],
    ['SH', ['2027-10-31']],
    ['TH', ['2027-09-20', '2027-10-31']],
  ])('%s hat 2027 außer den bundesweiten: %j', (land, expected) => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2027-01-01', index));
    expect(days.filter((day) => isHoliday(day, land) && !isHoliday(day))).toEqual(expected);
  });

  it.each([
    ['2026-11-18', true],
    ['2028-11-22', true],
    ['2033-11-16', true],
    ['2028-11-15', false],
  ])('Buß- und Bettag in Sachsen am Mittwoch vor dem 23. November: %s', (day, expected) => {
    expect(isHoliday(day, 'SN')).toBe(expected);
    expect(isHoliday(day, 'TH')).toBe(false);
  });
});
