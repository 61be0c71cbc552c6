import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import { date } from '../../support/builders.ts';

const kind = kindOf({ kind: 'date' });
const isValid = (extra: Parameters<typeof date>[1], value: unknown) => kind.isValid(date('q', extra), value);

describe('Tage und Monate', () => {
  it('stehen deutsch', () => {
    expect(kind.describe(date('q'), '2027-12-31', [])).toBe('31. Dezember 2027');
    expect(kind.describe(date('q'), '2027-03-01', [])).toBe('1. März 2027');
    expect(kind.describe(date('q'), '2027-12', [])).toBe('Dezember 2027');
  });

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2027-13-01',
    '2027-00',
    '2027-04-31',
    '2027-1-1',
    '27-01-01',
    '2027',
    '',
  ])('gelten nur, wenn es sie im Kalender gibt: nicht „%s“', (value) => {
    expect(isValid({}, value)).toBe(false);
  });

  it('kennen Schaltjahre', () => {
    expect(isValid({}, '2028-02-29')).toBe(true);
    expect(isValid({}, '2000-02-29')).toBe(true);
  });

  it('sind so genau, wie gefragt ist', () => {
    expect(isValid({ precision: 'day' }, '2027-12')).toBe(false);
    expect(isValid({ precision: 'day' }, '2027-12-31')).toBe(true);
    expect(isValid({ precision: 'month' }, '2027-12-31')).toBe(false);
    expect(isValid({ precision: 'either' }, '2027-12')).toBe(true);
  });

  it('liegen in der gefragten Zeit; ein Monat schon mit einem seiner Tage', () => {
    const bounds = { min: '2027-03-15', max: '2027-06' };
    for (const inside of ['2027-03-15', '2027-03', '2027-06-30', '2027-06']) {
      expect(isValid(bounds, inside)).toBe(true);
    }
    for (const outside of ['2027-03-14', '2027-02', '2027-07-01', '2027-07']) {
      expect(isValid(bounds, outside)).toBe(false);
    }
  });

  it.each([{ min: '2030-01' }, { max: '2020-05-05' }, { precision: 'month' as const, min: '2030-03-15' }])(
    'haben auch mit Grenzen Muster: %j',
    (extra) => {
      expect(kind.sample(date('q', extra), []).length).toBeGreaterThan(0);
    },
  );
});
