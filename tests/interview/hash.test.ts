import { describe, expect, it } from 'vitest';
import { assessmentIn, exampleIn, isInside, pathIn } from '../../src/interview/hash.ts';
import { exampleHref } from '../../src/interview/location.ts';

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

  it('nennt das Beispiel, das geöffnet werden soll', () => {
    expect(exampleIn(exampleHref('musterdorf'))).toBe('musterdorf');
    for (const hash of ['', '#/', '#/beispiel', '#/beispiel/', '#/ergebnis/a1'])
      expect(exampleIn(hash)).toBeUndefined();
  });
});
