import { describe, expect, it } from 'vitest';
import { isHoliday } from '../../../src/erstgespraech/browser/holidays.ts';

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
      expect(days.filter(isHoliday)).toHaveLength(9);
    }
  });
});
