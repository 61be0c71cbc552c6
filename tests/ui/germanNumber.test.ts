import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGermanNumber, parseGermanNumber } from '../../src/ui/germanNumber.ts';

describe('Zahlen in deutscher Schreibweise', () => {
  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    [' 12,5 ', 12.5],
    ['1.234.567,89', 1234567.89],
    ['0', 0],
  ])('liest „%s“', (text, value) => {
    expect(parseGermanNumber(text)).toBe(value);
  });

  it.each(['', '1.2', '12.00', '1,2,3', 'zwölf', '5 Euro', '1e3', '--1', '.5'])('lehnt „%s“ ab', (text) => {
    expect(parseGermanNumber(text)).toBeUndefined();
  });

  it('liest, was sie selbst schreibt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const value = cents / 100;
        return parseGermanNumber(formatGermanNumber(value)) === value;
      }),
    );
  });
});
