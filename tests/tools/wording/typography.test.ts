import { describe, expect, it } from 'vitest';
import { slot } from '../../../tools/wording/passage.ts';
import { typographyOf, withFixedSpaces } from '../../../tools/wording/typography.ts';
import { passageOf } from '../copy/passages.ts';

const found = (text: string) => typographyOf(passageOf(text)).map((remark) => remark.text);

describe('Typografie', () => {
  it.each([
    ['gerade Anführungszeichen', 'Das "Wort" zählt.'],
    ['englische Anführungszeichen', 'Das “Wort” zählt.'],
    ['ein offenes Anführungszeichen', 'Das „Wort zählt.'],
    ['einen Bindestrich als Gedankenstrich', 'Das Wort - es zählt.'],
    ['einen Bindestrich zwischen Zahlen', 'Das dauert 3-4\u00a0Wochen.'],
    ['drei einzelne Punkte', 'Bitte warten...'],
    ['doppelte Leerzeichen', 'Das  Wort'],
    ['ein Leerzeichen vor dem Satzzeichen', 'Das Wort , das zählt.'],
    ['einen geraden Apostroph', "Das geht's an."],
    ['ein umbrechbares Leerzeichen in „z. B.“', 'z. B. die Kasse'],
    ['eine Abkürzung ohne Leerzeichen', 'z.B. die Kasse'],
    ['ein umbrechbares Leerzeichen im Paragrafen', 'nach § 108 erlaubt'],
    ['ein umbrechbares Leerzeichen im Artikel', 'nach Art. 28 nötig'],
    ['ein umbrechbares Leerzeichen vor der Einheit', 'etwa 60 Minuten'],
    ['ein umbrechbares Leerzeichen vor der Einheit einer künftigen Zahl', `etwa ${slot} Minuten`],
  ])('beanstandet %s', (_, text) => {
    expect(found(text)).not.toEqual([]);
  });

  it('lässt richtig gesetzten Text in Ruhe', () => {
    const text =
      'Das „Wort“ zählt – z.\u00a0B. nach §\u00a0108 und Art.\u00a028, 3–4\u00a0Wochen lang … BSI-Standard 200-4 vom 2026-11-23, Haupt- und Bauamt.';
    expect(found(text)).toEqual([]);
  });

  it('setzt geschützte Leerzeichen selbst, so dass nichts zu beanstanden bleibt', () => {
    const text = 'Nach § 97 Abs. 4 GWB, Art. 4 Nr. 7 und z. B. in 60 Minuten';
    expect(found(text).length).toBeGreaterThan(0);
    expect(found(withFixedSpaces(text))).toEqual([]);
    expect(withFixedSpaces(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
