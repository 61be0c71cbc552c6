import { describe, expect, it } from 'vitest';
import { assessmentIn, isInside, pathIn } from '../../src/interview/hash.ts';

describe('Sprungmarke der Adresse', () => {
  it('ist ein Weg in die Einschätzung oder gehört der Seite', () => {
    expect(pathIn('')).toBe('/');
    expect(pathIn('#/pruefen')).toBe('/pruefen');
    expect(pathIn('#inhalt')).toBeUndefined();
    expect(['', '#/', '#inhalt'].map(isInside)).toEqual([false, false, false]);
    expect(isInside('#/pruefen')).toBe(true);
  });

  it('nennt die Einschätzung, zu der ein Ergebnis gehört', () => {
    expect(assessmentIn('#/ergebnis/a1/bindung')).toBe('a1');
    expect(assessmentIn('#/ergebnis/a1')).toBe('a1');
    for (const hash of ['', '#/', '#/ergebnis', '#/ergebnis/', '#/pruefen/a1', '#inhalt'])
      expect(assessmentIn(hash)).toBeUndefined();
  });
});
