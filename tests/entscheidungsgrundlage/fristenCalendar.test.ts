import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { type Contract, noMatters } from '../../src/costs/matters.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { deadlineCalendar } from '../../src/entscheidungsgrundlage/fristenCalendar.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { realQuestionnaire } from '../support/real.ts';

const eventsOf = (contracts: readonly Contract[], budget: { date?: string } = {}) => {
  const reading = read(realQuestionnaire, {});
  const context = contextOf({
    reading,
    assessment: assess(reading),
    notes: {},
    municipality: '',
    today: '2026-11-26',
    programVersion: '1.0.0',
    matters: { ...noMatters, contracts, budget },
  });
  const calendar = new ICAL.Component(ICAL.parse(deadlineCalendar(context, 'abc')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('Kalenderdatei der Fristen', () => {
  it('enthält jeden Tag, der noch kommt, ganztägig und ohne Uhrzeit', () => {
    const events = eventsOf([
      { id: 'a', name: 'Betreuung', end: '2027-03-28', noticeMonths: 2, renewalMonths: 12 },
    ]);
    expect(events.map(({ startDate, endDate }) => [String(startDate), String(endDate)])).toEqual([
      ['2026-11-28', '2026-11-29'],
      ['2027-01-28', '2027-01-29'],
      ['2027-03-28', '2027-03-29'],
    ]);
    for (const { startDate, duration } of events) {
      expect(startDate.isDate).toBe(true);
      expect(duration.toSeconds()).toBe(86_400);
    }
  });

  it('bleibt lesbar, was auch immer im Namen steht', () => {
    const name = 'Müller; Söhne, „Betrieb“ \\ Wartung '.repeat(6).trim();
    const [event] = eventsOf([{ id: 'a', name, end: '2029-12-31', noticeMonths: 3 }]);
    expect(event?.summary).toContain(name);
  });

  it('setzt einen Monat auf seinen ersten Tag und lässt Vergangenes weg', () => {
    expect(eventsOf([], { date: '2026-12' }).map(({ startDate }) => String(startDate))).toEqual([
      '2026-12-01',
    ]);
    expect(eventsOf([], { date: '2026-10' })).toEqual([]);
  });
});
