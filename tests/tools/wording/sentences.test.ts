import { describe, expect, it } from 'vitest';
import { amstad, longestSentence } from '../../../tools/wording/sentences.ts';

describe('Lesbarkeit', () => {
  it('zählt die Wörter des längsten Satzes, Verweise als ihre Wörter', () => {
    expect(longestSentence('Kurz. Das sind genau fünf Wörter! Ja?')).toBe(5);
    expect(longestSentence('Ein [Wort](glossar:wort) zählt.')).toBe(3);
  });

  it('beendet einen Satz am Doppelpunkt und am Zitat, nicht am Strichpunkt und nicht in Abkürzungen', () => {
    expect(longestSentence('Es gilt: Das zählt.')).toBe(2);
    expect(longestSentence('Sie sagt: „Das zählt.“ Mehr kommt nicht.')).toBe(3);
    expect(longestSentence('Das zählt; mehr kommt nicht.')).toBe(5);
    expect(longestSentence('Das gilt z.\u00a0B. nach Art.\u00a028 ab dem 1. Januar.')).toBe(11);
    expect(longestSentence('Das gilt seit 2026. Mehr kommt nicht.')).toBe(4);
  });

  it('nennt kurze Sätze mit kurzen Wörtern leichter als lange mit langen', () => {
    const easy = 'Wer hilft Ihnen? Wer hat die Schlüssel?';
    const hard =
      'Verantwortungszuweisungen erfordern Dokumentationspflichten unterschiedlicher Verwaltungseinheiten.';
    expect(amstad(easy)).toBeGreaterThan(80);
    expect(amstad(hard)).toBeLessThan(0);
  });
});
