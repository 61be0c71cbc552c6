import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/costs/days.ts';
import { laender } from '../../src/costs/matters.ts';
import { monthsBefore, noticesOf } from '../../src/costs/notice.ts';

const anyDay = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') })
  .map((date) => date.toISOString().slice(0, 10));
const contract = (rest: object) => ({ id: 'a', name: 'Betreuung', ...rest });

describe('Letzter Tag für die Kündigung', () => {
  it.each([
    ['2027-12-31', 3, '2027-09-30'],
    ['2027-02-28', 3, '2026-11-30'],
    ['2028-02-29', 3, '2027-11-30'],
    ['2027-05-30', 3, '2027-02-28'],
    ['2027-06-30', 6, '2026-12-31'],
    ['2027-12-31', 0, '2027-12-31'],
  ])('Ende %s, %i Monate: %s', (end, months, expected) => {
    expect(monthsBefore(end, months)).toBe(expected);
  });

  it('lässt die ganze Frist bis zum Ende und keinen Tag mehr', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (end, months) => {
        const day = monthsBefore(end, months);
        expect(addMonths(day, months) <= end).toBe(true);
        expect(addMonths(addDays(day, 1), months) > end).toBe(true);
      }),
    );
  });

  it('rechnet bei einem Monat mit dessen erstem Tag', () => {
    const [notice] = noticesOf(contract({ end: '2027-12', noticeMonths: 3 }), '2026-11-26');
    expect(notice).toMatchObject({ last: '2027-09-01', safe: '2027-09-01', end: '2027-12' });
  });

  it('nennt bei einem Sonntag den Arbeitstag davor und verschiebt den letzten Tag nicht', () => {
    const [notice] = noticesOf(contract({ end: '2027-10-31', noticeMonths: 3 }), '2026-11-26');
    expect(notice).toMatchObject({ last: '2027-07-31', safe: '2027-07-30' });
  });

  it('sagt, bis wann sich der Vertrag sonst verlängert, auch über den 29. Februar', () => {
    const renewed = (end: string) =>
      noticesOf(contract({ end, noticeMonths: 3, renewalMonths: 12 }), '2020-01-01')[0]?.renewedUntil;
    expect(renewed('2027-12-31')).toBe('2028-12-31');
    expect(renewed('2027-02-28')).toBe('2028-02-29');
    expect(renewed('2027-12')).toBe('2028-12');
  });

  it('nennt nach einem versäumten Tag den nächsten, der noch kommt', () => {
    const given = contract({ end: '2025-12-31', noticeMonths: 6, renewalMonths: 12 });
    expect(noticesOf(given, '2026-11-26').map(({ last, end }) => [last, end])).toEqual([
      ['2025-06-30', '2025-12-31'],
      ['2027-06-30', '2027-12-31'],
    ]);
  });

  it('verlangt keine Kündigung, wo ein Vertrag von selbst endet oder die Frist nicht bekannt ist', () => {
    expect(
      noticesOf(contract({ end: '2027-12-31', noticeMonths: 3, renewalMonths: 0 }), '2026-11-26'),
    ).toEqual([]);
    expect(noticesOf(contract({ end: '2027-12-31' }), '2026-11-26')).toEqual([]);
    expect(noticesOf(contract({ noticeMonths: 3 }), '2026-11-26')).toEqual([]);
  });

  it('liegt für einen Monat nie später als für einen seiner Tage', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(undefined, ...laender),
        (end, noticeMonths, land) => {
          const [byMonth] = noticesOf(contract({ end: end.slice(0, 7), noticeMonths }), '1990-01-01', land);
          const [byDay] = noticesOf(contract({ end, noticeMonths }), '1990-01-01', land);
          expect((byMonth?.last ?? '9') <= (byDay?.last ?? '')).toBe(true);
          expect((byDay?.safe ?? '9') <= (byDay?.last ?? '')).toBe(true);
        },
      ),
    );
  });
});
