import { describe, expect, it } from 'vitest';
import { breakWord, loadTypeface } from '../../../src/pdf/vocabulary/typeface.ts';

describe('breakWord', () => {
  it('trennt nur an weichen Trennstrichen', () => {
    expect(breakWord('Zuständig\u00adkeiten')).toEqual(['Zuständig', 'keiten']);
    expect(breakWord('Rechenzentrum')).toEqual(['Rechenzentrum']);
  });

  it.each(['rat\u00adhaus@gemeinde.de', 'https://gemeinde.de/it\u00adbetrieb', 'EVB-IT\u00ad2024'])(
    'lässt Adressen und Wörter mit Ziffern ganz: %s',
    (word) => {
      expect(breakWord(word)).toEqual([word.replace('\u00ad', '')]);
    },
  );

  it('teilt nur, was in keine Spalte passt', () => {
    const parts = breakWord('x'.repeat(100));
    expect(parts.join('')).toBe('x'.repeat(100));
    expect(parts.length).toBeGreaterThan(1);
  });
});

describe('loadTypeface', () => {
  it('kennt lateinische Buchstaben mit und ohne Zusätze, aber keine Bilder', async () => {
    const hasGlyph = await loadTypeface();
    expect(['ß', 'Ł', '€', '🙂'].map((each) => hasGlyph(each.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
