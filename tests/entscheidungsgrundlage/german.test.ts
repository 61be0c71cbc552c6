import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalised,
  counted,
  endOfMonthAfter,
  numberWord,
  rangeWords,
} from '../../src/entscheidungsgrundlage/german.ts';

describe('Deutsche Wörter', () => {
  it.each([
    ['2026-11-23', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-01', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2099-11-15', 3, '2100-02-28'],
    ['2026-09-30', 3, '2026-12-31'],
    ['2026-10-01', 3, '2027-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('setzt eine Frist auf das Monatsende: %s und %i Monate', (today, months, end) => {
    expect(endOfMonthAfter(today, months)).toBe(end);
  });

  it('legt die Frist nie vor heute plus der vollen Zahl von Monaten', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (date, months) => {
        const today = date.toISOString().slice(0, 10);
        const [year = 0, month = 0] = today.split('-').map(Number);
        const end = endOfMonthAfter(today, months);
        const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
        expect((endYear - year) * 12 + endMonth - month).toBe(months);
        expect(new Date(`${end}T00:00:00Z`).getTime() + 86_400_000).toBe(Date.UTC(endYear, endMonth, 1));
      }),
    );
  });

  it('unterscheidet eine von mehreren und sagt Gleiches nur einmal', () => {
    expect(counted(1, 'Angabe', 'Angaben')).toBe('1 Angabe');
    expect(counted(0, 'Angabe', 'Angaben')).toBe('0 Angaben');
    expect(rangeWords([12, 14])).toBe('12 bis 14');
    expect(rangeWords([12, 12])).toBe('12');
  });

  it('schreibt Zahlen bis zwölf aus', () => {
    expect(Array.from({ length: 14 }, (_, count) => numberWord(count)).join(' ')).toBe(
      'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf 13',
    );
  });

  it('beginnt einen Satz groß und lässt den Rest, wie er ist', () => {
    expect(capitalised('ämter und IT')).toBe('Ämter und IT');
    expect(capitalised('12 Ämter')).toBe('12 Ämter');
    expect(capitalised('')).toBe('');
  });
});
