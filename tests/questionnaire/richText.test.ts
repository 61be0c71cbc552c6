import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatText, parseText, plain } from '../../src/questionnaire/richText.ts';

describe('Auszeichnungen im Text', () => {
  it('erkennt Glossarwörter und starke Stellen in ihrer Reihenfolge', () => {
    expect(parseText('Ein [Server](glossar:server) ist **wichtig**.')).toEqual([
      { text: 'Ein ' },
      { text: 'Server', term: 'server' },
      { text: ' ist ' },
      { text: 'wichtig', strong: true },
      { text: '.' },
    ]);
  });

  it('erkennt Verweise auf Quellen und auf eigene Seiten', () => {
    expect(parseText('[Bericht](quelle:bsi_wiba), [mehr](/bindung/#hebel)')).toEqual([
      { text: 'Bericht', source: 'bsi_wiba' },
      { text: ', ' },
      { text: 'mehr', path: '/bindung/#hebel' },
    ]);
  });

  it('lässt alles andere als Text stehen', () => {
    const odd = '<b>fett</b> [Wort](https://beispiel.de) [dort](javascript:x) *schief* **offen';
    expect(parseText(odd)).toEqual([{ text: odd }]);
  });

  it('kommt mit leerem Text zurecht', () => {
    expect(parseText('')).toEqual([]);
  });

  it('gibt den Wortlaut ohne Auszeichnung', () => {
    expect(plain('Ein [Server](glossar:server) ist **wichtig**.')).toBe('Ein Server ist wichtig.');
    expect(flatText([{ text: 'Der Vertrag', term: 'av_vertrag' }, { text: ' fehlt.' }])).toBe(
      'Der Vertrag fehlt.',
    );
  });

  it('liest in fertigen Sätzen keine Auszeichnung', () => {
    expect(flatText('Notiz: **neu**')).toBe('Notiz: **neu**');
  });

  it('verliert bei Text ohne Auszeichnung kein Zeichen', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[[*]/.test(text)),
        (text) => plain(text) === text,
      ),
    );
  });
});
