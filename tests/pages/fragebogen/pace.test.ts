import { describe, expect, it } from 'vitest';
import { entriesAhead, minutesLeft, pacedTo, startPace } from '../../../src/pages/fragebogen/pace.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { realQuestionnaire } from '../../support/real.ts';

describe('Wie lange es noch dauert', () => {
  it('folgt am Anfang dem üblichen Tempo', () => {
    expect(minutesLeft(startPace(0, 0), 120)).toBe(20);
    expect(minutesLeft(startPace(0, 0), 0)).toBe(0);
    expect(minutesLeft(startPace(0, 0), 1)).toBe(1);
  });

  it('folgt mehr und mehr dem eigenen Tempo', () => {
    const walk = (seconds: number) =>
      Array.from({ length: 60 }, (_, index) => index + 1).reduce(
        (pace, done) => pacedTo(pace, done * seconds, done),
        startPace(0, 0),
      );
    expect(minutesLeft(walk(3), 60)).toBe(5);
    expect(minutesLeft(walk(10), 60)).toBe(10);
    expect(minutesLeft(walk(20), 60)).toBe(18);
  });

  it('zählt keine Pausen und keine zurückgestellte Uhr', () => {
    const paused = pacedTo(startPace(0, 0), 7200, 1);
    expect(paused.seconds).toBe(120);
    expect(pacedTo(paused, 0, 2).seconds).toBe(120);
  });

  it('zählt viele Angaben mit einem Klick als viele, und zurückgenommene nicht doppelt', () => {
    const many = pacedTo(startPace(0, 0), 10, 16);
    expect(many.items).toBe(16);
    expect(pacedTo(many, 12, 10).items).toBe(16);
  });

  it('sieht voraus, was noch gefragt werden wird', () => {
    const ahead = entriesAhead(read(realQuestionnaire, {}));
    expect(ahead).toBeGreaterThan(95);
    expect(ahead).toBeLessThan(125);
    expect(entriesAhead(read(realQuestionnaire, { bausteine: ['server'] }))).toBeLessThan(ahead);
  });
});
