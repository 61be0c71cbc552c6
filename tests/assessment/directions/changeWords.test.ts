import { describe, expect, it } from 'vitest';
import { changeWords, sizesOf } from '../../../src/assessment/directions/changeWords.ts';
import { words } from '../../support/words.ts';

describe('Veränderung in Worten', () => {
  it.each([
    [[-40, -15], 'sinkt deutlich'],
    [[-40, -14.9], 'sinkt'],
    [[-5, -5], 'sinkt'],
    [[-4.9, 4.9], 'bleibt'],
    [[5, 30], 'steigt'],
    [[15, 15], 'steigt deutlich'],
  ] as const)('%j heißt „%s“, weil es bei jeder Vervollständigung gilt', (change, expected) => {
    expect(changeWords(words, 'bindung', change, ['egal'])).toBe(expected);
  });

  it('spricht beim Ausstieg von leichter und schwerer', () => {
    expect(changeWords(words, 'ausstieg', [-20, -16], [])).toBe('deutlich leichter');
    expect(changeWords(words, 'ausstieg', [6, 9], [])).toBe('schwerer');
  });

  it('nennt sonst, wovon es abhängt, und legt sich auf kein Wort fest', () => {
    const hanging = (names: string[]) => changeWords(words, 'bindung', [-20, 3], names);
    expect(hanging([])).toBe('hängt von der Ausgestaltung ab');
    expect(hanging(['Laufzeit'])).toBe('hängt ab von „Laufzeit“');
    expect(hanging(['Laufzeit', 'Zugänge'])).toBe('hängt ab von „Laufzeit“ und „Zugänge“');
    expect(hanging(['A', 'B', 'C'])).toBe('hängt ab von „A“, „B“ und einer weiteren Angabe');
    expect(hanging(['A', 'B', 'C', 'D'])).toBe('hängt ab von „A“, „B“ und 2 weiteren Angaben');
    expect(sizesOf([-20, 3])).toEqual([0, 2]);
  });

  it('umfasst als Spanne jede Größe, die noch möglich ist, auch wo das Wort feststeht', () => {
    expect(changeWords(words, 'bindung', [-20, -8], [])).toBe('sinkt');
    expect(sizesOf([-20, -8])).toEqual([1, 2]);
    expect(sizesOf([6, 9])).toEqual([-1, -1]);
  });
});
