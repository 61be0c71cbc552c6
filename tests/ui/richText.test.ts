import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText, plainText } from '../../src/ui/richText.ts';

describe('Auszeichnungen im Text', () => {
  it('erkennt Glossarwörter und starke Stellen in ihrer Reihenfolge', () => {
    expect(parseRichText('Ein [Server](glossar:server) ist **wichtig**.')).toEqual([
      { text: 'Ein ' },
      { text: 'Server', term: 'server' },
      { text: ' ist ' },
      { text: 'wichtig', strong: true },
      { text: '.' },
    ]);
  });

  it('lässt alles andere als Text stehen', () => {
    const odd = '<b>fett</b> [Wort](https://beispiel.de) *schief* **offen';
    expect(parseRichText(odd)).toEqual([{ text: odd }]);
  });

  it('kommt mit leerem Text zurecht', () => {
    expect(parseRichText('')).toEqual([]);
  });

  it('gibt den Wortlaut ohne Auszeichnung', () => {
    expect(plainText('Ein [Server](glossar:server) ist **wichtig**.')).toBe('Ein Server ist wichtig.');
  });

  it('verliert bei Text ohne Auszeichnung kein Zeichen', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[[*]/.test(text)),
        (text) => plainText(text) === text,
      ),
    );
  });
});
