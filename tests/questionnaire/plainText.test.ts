import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengthOf,
  machineLine,
  plainLine,
  plainText,
  shortened,
  withinLength,
} from '../../src/questionnaire/plainText.ts';
import { anyText } from '../support/anyText.ts';

describe('Text in einer Form', () => {
  it.each([
    ['Windows', 'eins\r\nzwei'],
    ['alter Mac', 'eins\rzwei'],
    ['Zeilentrenner', 'eins\u2028zwei'],
    ['Absatztrenner', 'eins\u2029zwei'],
    ['senkrechter Tabulator aus Word', 'eins\vzwei'],
    ['Seitenvorschub', 'eins\fzwei'],
    ['NEL', 'eins\u0085zwei'],
  ])('kennt nur ein Zeilenende: %s', (_, text) => {
    expect(plainText(text)).toBe('eins\nzwei');
    expect(plainLine(text)).toBe('eins zwei');
  });

  it.each(['\u00a0', '\u202f', '\u2009', '\u2003', '\u3000', '\t'])(
    'kennt nur ein Leerzeichen: „%s“',
    (space) => {
      expect(plainText(`4${space}812 Personen`)).toBe('4 812 Personen');
    },
  );

  it.each([
    ['Leerzeichen ohne Breite', '\u200b'],
    ['Byte-Reihenfolge', '\ufeff'],
    ['weiches Trennzeichen', '\u00ad'],
    ['Schreibrichtung umkehren', '\u202e'],
    ['Schreibrichtung einbetten', '\u202a'],
    ['Schreibrichtung abschotten', '\u2066'],
    ['Ende der Abschottung', '\u2069'],
    ['Wortverbinder', '\u2060'],
    ['NUL', '\u0000'],
    ['Rückschritt', '\b'],
    ['unsichtbare Beschriftung', '\u{e0041}'],
  ])('behält nichts Unsichtbares: %s', (_, hidden) => {
    expect(plainText(`Am${hidden}t`)).toBe('Amt');
  });

  it('setzt Umlaute zusammen und ersetzt halbe Zeichen sichtbar', () => {
    expect(plainText('Mu\u0308ßlingen')).toBe('Müßlingen');
    expect(plainText('Amt\ud83d!')).toBe('Amt\ufffd!');
    expect(plainText('\udc00')).toBe('\ufffd');
  });

  it('lässt zusammengesetzte Bildzeichen ganz', () => {
    expect(plainText('👩\u200d🚒')).toBe('👩\u200d🚒');
  });

  it('behält Leerraum am Rand, damit man beim Schreiben ein Leerzeichen tippen kann; in einer Zeile nicht', () => {
    expect(plainText(' a \n')).toBe(' a \n');
    expect(plainLine('  Gemeinde \n Beispiel ')).toBe('Gemeinde Beispiel');
  });

  it('macht in Zeilen, die ein Programm liest, jeden Strich zum Bindestrich', () => {
    expect(machineLine('01234\u00a05678\u20110')).toBe('01234 5678-0');
    expect(machineLine('\u22125 – 7 — 8')).toBe('-5 - 7 - 8');
    expect(machineLine('\u202a+49 1234\u202c')).toBe('+49 1234');
  });

  it('ist beim zweiten Mal fertig, wohlgeformt und ohne Unsichtbares', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(plainText, plainLine, machineLine), (text, form) => {
        const once = form(text);
        expect(form(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).toBe(once.normalize('NFC'));
        expect(once).not.toMatch(/[\p{Bidi_Control}\u00a0\u00ad\u200b\u2028\u2029\ufeff\r\t\v\f]/u);
      }),
    );
  });
});

describe('Länge', () => {
  it('zählt Zeichen, nicht ihre Speicherform', () => {
    expect(lengthOf('Süd🏛')).toBe(4);
    expect(shortened('🏛🏛🏛', 2)).toBe('🏛🏛');
    expect(shortened('Süd', 3)).toBe('Süd');
  });

  it('ändert beim Schreiben nur, was zu lang ist, und opfert dann zuerst das Unsichtbare', () => {
    expect(withinLength('a\u00adb', 3, '')).toBe('a\u00adb');
    expect(withinLength('a\u00adb\u00adc', 3, '')).toBe('abc');
    expect(withinLength('🏛'.repeat(600), 500, '')).toBe('🏛'.repeat(500));
  });

  it('lässt im vollen Feld nichts hinten herausfallen, wenn vorn etwas dazukommt', () => {
    expect(withinLength('abXc', 3, 'abc')).toBe('abc');
    expect(withinLength('🏛abc', 3, 'abc')).toBe('abc');
    expect(withinLength('aXYZc', 4, 'abc')).toBe('aXYc');
    expect(withinLength('aaaa', 3, 'aaa')).toBe('aaa');
    expect(withinLength('a\u00ada\u00ad\u00ad', 3, 'aaa')).toBe('aa');
  });

  it('gibt nie mehr her, als Platz ist, und nie etwas, das nicht da stand', () => {
    const characters = fc.string({ unit: fc.constantFrom('a', 'b', '🏛', '\u00ad'), maxLength: 12 });
    fc.assert(
      fc.property(characters, characters, fc.integer({ min: 1, max: 8 }), (next, before, length) => {
        const kept = withinLength(next, length, before);
        expect(lengthOf(kept)).toBeLessThanOrEqual(length);
        if (lengthOf(next) <= length) expect(kept).toBe(next);
        const rest = Array.from(next);
        for (const each of kept) {
          const at = rest.indexOf(each);
          expect(at).toBeGreaterThanOrEqual(0);
          rest.splice(0, at + 1);
        }
      }),
    );
  });
});
