import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDate, isCalendarDate } from '../../../src/questionnaire/kinds/calendarDate.ts';
import { parseGermanDate } from '../../../src/questionnaire/kinds/germanDate.ts';

describe('Datum in deutscher Schreibweise', () => {
  it.each([
    ['31.12.2027', '2027-12-31'],
    ['1.3.2027', '2027-03-01'],
    ['31. 12. 2027', '2027-12-31'],
    ['31. Dezember 2027', '2027-12-31'],
    ['1. März 2027', '2027-03-01'],
    ['1.\u00a0Maerz\u00a02027', '2027-03-01'],
    ['2027-12-31', '2027-12-31'],
    ['2027\u201112\u201131', '2027-12-31'],
    ['12/2027', '2027-12'],
    ['12 / 2027', '2027-12'],
    ['12.2027', '2027-12'],
    ['3/2027', '2027-03'],
    ['Dezember 2027', '2027-12'],
    ['dez. 2027', '2027-12'],
    ['Sept. 2027', '2027-09'],
    ['2027-12', '2027-12'],
    ['29.02.2028', '2028-02-29'],
  ])('liest „%s“', (text, date) => {
    expect(parseGermanDate(text)).toEqual({ date });
  });

  it.each([
    ['', 'empty', 'Bitte geben Sie ein Datum ein'],
    ['2027', 'noMonth', 'zum Beispiel 12/2027'],
    ['31.12.27', 'shortYear', 'zum Beispiel 2027'],
    ['12/27', 'shortYear', 'zum Beispiel 2027'],
    ['31/12/2027', 'slashes', 'mit Punkten'],
    ['31-12-2027', 'slashes', 'mit Punkten'],
    ['31.12.', 'noYear', 'Es fehlt das Jahr'],
    ['31. Dezember', 'noYear', 'Es fehlt das Jahr'],
    ['Dezember', 'noYear', 'Es fehlt das Jahr'],
    ['Dezmber 2027', 'unknownMonth', '„Dezmber“'],
    ['13/2027', 'unknownMonth', 'Den Monat 13 gibt es nicht'],
    ['12.31.2027', 'unknownMonth', 'Zuerst steht der Tag'],
    ['31.02.2027', 'noSuchDay', 'Den 31. Februar 2027 gibt es nicht: Dieser Monat hat 28\u00a0Tage.'],
    ['0.12.2027', 'noSuchDay', 'Den 0. Dezember 2027 gibt es nicht'],
    ['31.12.0000', 'noDate', 'Das Jahr 0 gibt es nicht'],
    ['4. Quartal 2027', 'unknownMonth', '„Quartal“ ist kein Monat'],
    ['bald', 'noDate', '„bald“ ist kein Datum'],
    ['Ende 2027', 'unknownMonth', '„Ende“'],
    ['31.12.20277', 'noDate', 'ist kein Datum'],
  ])('lehnt „%s“ ab und sagt, warum', (text, code, help) => {
    const reading = parseGermanDate(text);
    expect(reading).toMatchObject({ problem: { code } });
    expect('problem' in reading && reading.problem.message).toContain(help);
  });

  it('liest jeden Tag und Monat so, wie er gezeigt wird', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(7, 10), (iso, length) => {
        const date = iso.slice(0, length);
        expect(isCalendarDate(date)).toBe(true);
        expect(parseGermanDate(describeDate(date))).toEqual({ date });
      }),
    );
  });

  it('gibt bei keinem Text etwas anderes als einen Kalendertag oder einen Satz', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789./- ', 'Mai', 'x'), maxLength: 12 });
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseGermanDate(text);
        if ('date' in reading) expect(isCalendarDate(reading.date)).toBe(true);
        else expect(reading.problem.message).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});
