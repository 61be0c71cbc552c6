import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestLevel, levelOf, levelRange, levelRank, levelWords } from '../../src/assessment/level.ts';
import type { Level } from '../../src/questionnaire/catalogue.ts';
import { words as delivered } from '../support/words.ts';

const words = (low: number, high = low) => levelWords(delivered, levelRange([low, high]));

describe('Stufen', () => {
  it('liegen zwischen den Ankern 25 und 50 und zwischen 50 und 75', () => {
    expect([0, 25, 37.4].map(levelOf)).toEqual(['niedrig', 'niedrig', 'niedrig']);
    expect([37.5, 50, 62.4].map(levelOf)).toEqual(['erhoeht', 'erhoeht', 'erhoeht']);
    expect([62.5, 75, 100].map(levelOf)).toEqual(['hoch', 'hoch', 'hoch']);
    expect(highestLevel([])).toBe('niedrig');
    expect(highestLevel(['erhoeht', 'hoch', 'niedrig'])).toBe('hoch');
  });

  it.each([
    [0, 'niedrig'],
    [29.4, 'niedrig'],
    [29.5, 'niedrig bis erhöht'],
    [45.5, 'niedrig bis erhöht'],
    [45.6, 'erhöht'],
    [54.4, 'erhöht'],
    [54.5, 'erhöht bis hoch'],
    [70.5, 'erhöht bis hoch'],
    [70.6, 'hoch'],
    [100, 'hoch'],
  ])('%d heißt „%s“, acht Punkte um jede Schwelle bleiben offen', (value, expected) => {
    expect(words(value)).toBe(expected);
  });

  it('reicht bei einer Spanne vom ersten bis zum letzten Wort', () => {
    expect(words(10, 40)).toBe('niedrig bis erhöht');
    expect(words(50, 90)).toBe('erhöht bis hoch');
    expect(words(20, 80)).toBe('noch offen – es fehlen Angaben');
  });

  it('stolpert nicht über Rundungsfehler der Rechnung', () => {
    expect(words(45.5 + 1e-12)).toBe('niedrig bis erhöht');
    expect(words(29.5 - 1e-12)).toBe('niedrig bis erhöht');
  });
});

describe('Mindeststufe eines Befunds', () => {
  it('hebt beide Enden, wenn er zutrifft, und nur das schlechtere, wenn er nicht auszuschließen ist', () => {
    expect(levelRange([5, 5], ['hoch'])).toEqual({ from: 'hoch', to: 'hoch' });
    expect(levelRange([5, 5], [], ['erhoeht'])).toEqual({ from: 'niedrig', to: 'erhoeht' });
    expect(levelRange([90, 90], ['erhoeht'], ['hoch'])).toEqual({ from: 'hoch', to: 'hoch' });
  });

  it('senkt nie eine Stufe', () => {
    const level = fc.constantFrom<Level>('niedrig', 'erhoeht', 'hoch');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.nat(50),
        level,
        level,
        (low, width, certain, possible) => {
          const interval = [low, Math.min(100, low + width)] as const;
          const bare = levelRange(interval);
          const raised = levelRange(interval, [certain], [possible]);
          expect(levelRank(raised.from)).toBeGreaterThanOrEqual(
            Math.max(levelRank(bare.from), levelRank(certain)),
          );
          expect(levelRank(raised.to)).toBeGreaterThanOrEqual(
            Math.max(levelRank(raised.from), levelRank(possible)),
          );
        },
      ),
    );
  });
});
