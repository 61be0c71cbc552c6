import { describe, expect, it } from 'vitest';
import { sizeWords, waitWords } from '../../../src/pages/erstgespraech/words.ts';

describe('Größen und Zeiten in Worten', () => {
  it.each([
    [0, '0 Byte'],
    [999, '999 Byte'],
    [1000, '1 kB'],
    [103_900, '104 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_440_000, '1,4 MB'],
  ])('%i Byte sind „%s“', (bytes, words) => {
    expect(sizeWords(bytes).replace('\u00a0', ' ')).toBe(words);
  });

  it.each([
    [1, '1 Sekunde'],
    [45, '45 Sekunden'],
    [121, '3 Minuten'],
    [600, '10 Minuten'],
  ])('%i Sekunden sind „%s“', (seconds, words) => {
    expect(waitWords(seconds).replace('\u00a0', ' ')).toBe(words);
  });
});
