import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/erstgespraech/contract/calendar.ts';
import type { ContactRequest } from '../../../src/erstgespraech/contract/request.ts';

const now = new Date('2026-11-23T10:00:00Z');
const request: ContactRequest = {
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  name: 'Erika Beispiel',
  kommune: 'Gemeinde Süderößlingen',
  email: 'amt@suederoesslingen.example',
  topic: 'gesamt',
  windows: [
    { date: '2026-07-01', from: '09:00', to: '10:00' },
    { date: '2026-12-01', from: '09:00', to: '10:00' },
  ],
};

function parse(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}
const startsOf = (windows: ContactRequest['windows']) =>
  parse(calendarFile({ ...request, windows }, now)).events.map(({ startDate }) =>
    startDate.toJSDate().toISOString(),
  );

describe('Kalenderdatei mit den Terminvorschlägen', () => {
  it('meint überall die deutsche Ortszeit, im Sommer wie im Winter', () => {
    expect(startsOf(request.windows)).toEqual(['2026-07-01T07:00:00.000Z', '2026-12-01T08:00:00.000Z']);
  });

  it('trifft die Stunde auch an den Tagen um die Zeitumstellung', () => {
    const at = (date: string) => ({ date, from: '09:00', to: '10:00' });
    expect(startsOf(['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(at))).toEqual([
      '2027-03-27T08:00:00.000Z',
      '2027-03-28T07:00:00.000Z',
      '2027-10-30T07:00:00.000Z',
      '2027-10-31T08:00:00.000Z',
    ]);
  });

  it('trägt jeden Vorschlag eine Stunde lang vorläufig, privat und als freie Zeit ein', () => {
    const { events } = parse(calendarFile(request, now));
    for (const { component, duration } of events) {
      expect(duration.toSeconds()).toBe(3600);
      expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('ist keine Einladung: veröffentlicht, ohne Beteiligte', () => {
    const { calendar, events } = parse(calendarFile(request, now));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.flatMap(({ attendees }) => attendees)).toEqual([]);
    expect(events[0]?.organizer).toBeNull();
  });

  it('nennt im Eintrag Kommune, Vorgang und wie man antwortet', () => {
    const [event] = parse(calendarFile({ ...request, telefon: '01234 567' }, now)).events;
    expect(event?.summary).toBe('Vorschlag 1: Erstgespräch Gemeinde Süderößlingen');
    expect(event?.description).toBe(
      'Vorgang 0198-A3F2\nErika Beispiel\namt@suederoesslingen.example\n01234 567',
    );
  });

  it('lässt aus Namen keine Kalenderzeilen werden und bricht nach höchstens 75 Oktetten um', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aäß€😀;,\\:"\n ', 'BEGIN:VALARM', 'ATTENDEE:') });
    fc.assert(
      fc.property(text, (kommune) => {
        const file = calendarFile({ ...request, kommune }, now);
        const lines = file.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { calendar, events } = parse(file);
        expect(events[0]?.summary).toBe(`Vorschlag 1: Erstgespräch ${kommune}`);
        expect(calendar.getAllSubcomponents('valarm')).toEqual([]);
        expect(Buffer.from(file).toString('utf8')).toBe(file);
      }),
    );
  });
});
