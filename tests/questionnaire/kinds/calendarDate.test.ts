import { describe, expect, it } from 'vitest';
import { describeDate, isCalendarDate } from '../../../src/questionnaire/kinds/calendarDate.ts';

describe('Kalender', () => {
  it.each(['2028-02-29', '2000-02-29', '2027-12-31', '2027-12', '2027-04-30'])('hat den Tag %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  it.each([
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13',
    '2027-00',
    '0000-01',
    '2027-1-1',
    '27-01-01',
    '',
  ])('hat keinen Tag „%s“', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
  it('schreibt Tage und Monate aus und lässt anderes stehen', () => {
    expect([describeDate('2027-03-01'), describeDate('2027-12'), describeDate('bald')]).toEqual([
      '1. März 2027',
      'Dezember 2027',
      'bald',
    ]);
  });
});
