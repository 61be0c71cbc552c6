import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../bench/aufwand/effort.ts';

const nothing = { clicks: 0, keys: 0, screens: 0, words: 0, newWords: 0, scrolls: 0, entries: 0 };

describe('Geschätzte Minuten', () => {
  it('zählen nur, was zum ersten Mal zu lesen ist', () => {
    expect(minutesOf({ ...nothing, words: 5000, newWords: 1000 })).toBe(5);
  });

  it('zählen jeden Griff und jedes Nachdenken', () => {
    expect(minutesOf({ ...nothing, clicks: 40, keys: 60, scrolls: 30, entries: 60 })).toBe(4);
  });
});
