import { describe, expect, it } from 'vitest';
import { amstad, longestSentence, plainText } from '../../../../tools/questionnaires/lint/wording.ts';

describe('Lesbarkeit', () => {
  it('zählt die Wörter des längsten Satzes, Verweise als ihre Wörter', () => {
    expect(longestSentence('Kurz. Das sind genau fünf Wörter! Ja?')).toBe(5);
    expect(longestSentence('Ein [Wort](glossar:wort) zählt.')).toBe(3);
  });

  it('nennt kurze Sätze mit kurzen Wörtern leichter als lange mit langen', () => {
    const easy = 'Wer hilft Ihnen? Wer hat die Schlüssel?';
    const hard =
      'Verantwortungszuweisungen erfordern Dokumentationspflichten unterschiedlicher Verwaltungseinheiten.';
    expect(amstad(easy)).toBeGreaterThan(80);
    expect(amstad(hard)).toBeLessThan(0);
  });

  it('lässt von Auszeichnungen nur die Wörter', () => {
    expect(plainText('Die **wichtigsten** [Daten](glossar:daten)')).toBe('Die wichtigsten Daten');
  });
});
