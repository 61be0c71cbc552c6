import { describe, expect, it } from 'vitest';
import { endOfWindow, windowProblem } from '../../../src/erstgespraech/contract/timeWindow.ts';

const at = (date: string, from: string, to = endOfWindow(from)) => windowProblem({ date, from, to });

describe('Zeitfenster', () => {
  it('dauert immer 60 Minuten', () => {
    expect(endOfWindow('09:15')).toBe('10:15');
    expect(endOfWindow('23:30')).toBe('');
    expect(endOfWindow('9 Uhr')).toBe('');
    expect(at('2026-12-01', '09:00', '10:30')).toMatch(/60\u00a0Minuten/);
    expect(at('2026-12-01', '09:00')).toBeUndefined();
  });

  it.each(['2026-02-29', '2026-13-01', '01.12.2026', '', '2026-12-1'])('kennt den Tag „%s“ nicht', (date) => {
    expect(at(date, '09:00')).toMatch(/Datum/);
  });

  it('kennt den Schalttag', () => {
    expect(at('2028-02-29', '09:00')).toBeUndefined();
  });

  it('liegt zwischen 6 und 22 Uhr, also nie in der Stunde der Zeitumstellung', () => {
    expect(at('2026-03-29', '02:30')).toMatch(/zwischen 6 und 22\u00a0Uhr/);
    expect(at('2026-12-01', '06:00')).toBeUndefined();
    expect(at('2026-12-01', '21:00')).toBeUndefined();
    expect(at('2026-12-01', '21:01')).toMatch(/zwischen 6 und 22\u00a0Uhr/);
  });

  it.each(['24:00', '9:00', '', '09:60'])('kennt die Uhrzeit „%s“ nicht', (from) => {
    expect(at('2026-12-01', from)).toMatch(/Uhrzeit/);
  });
});
