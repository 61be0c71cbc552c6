import { describe, expect, it } from 'vitest';
import { effectWords } from '../../../src/assessment/directions/effectWords.ts';
import { words as delivered } from '../../support/words.ts';

describe('Wirkungen in Worten', () => {
  it.each([
    [[-2, -2], 'belastet deutlich'],
    [[-1, -1], 'belastet'],
    [[0, 0], 'unverändert'],
    [[1, 1], 'entlastet'],
    [[2, 2], 'entlastet deutlich'],
    [[-1, 0], 'unverändert bis belastet'],
    [[-2, -1], 'belastet bis belastet deutlich'],
    [[0, 1], 'unverändert bis entlastet'],
    [[1, 2], 'entlastet bis entlastet deutlich'],
    [[-1, 1], 'entlastet bis belastet'],
  ] as const)('%j heißt „%s“', (range, words) => {
    expect(effectWords(delivered, range)).toBe(words);
  });

  it('folgt den Wörtern des Merkmals, wo es eigene hat', () => {
    const own = { ...delivered.effects, entlastet: 'sinkt', entlastet_deutlich: 'sinkt deutlich' };
    const words = { ...delivered, effectsBy: { bindung: own } };
    expect(effectWords(words, [1, 2], 'bindung')).toBe('sinkt bis sinkt deutlich');
    expect(effectWords(words, [1, 2], 'organisation')).toBe('entlastet bis entlastet deutlich');
  });

  it('gibt ohne Zahlen kein Vorzeichen', () => {
    expect(effectWords(delivered, null)).toBe('ohne Zahlen nicht einzuschätzen');
  });
});
