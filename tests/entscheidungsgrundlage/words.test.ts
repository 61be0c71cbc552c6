import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionPhrase, plain, toInline } from '../../src/entscheidungsgrundlage/words.ts';

describe('Auszeichnungen in Texten', () => {
  it('hebt starke Stellen hervor und macht Glossarwörter zu gewöhnlichen', () => {
    expect(toInline('Der [AV-Vertrag](glossar:av_vertrag) ist **schriftlich**.')).toEqual([
      { text: 'Der ' },
      { text: 'AV-Vertrag' },
      { text: ' ist ' },
      { text: 'schriftlich', strong: true },
      { text: '.' },
    ]);
  });

  it('lässt Text ohne Auszeichnung, wie er ist', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[[\]*]/.test(text)),
        (text) => {
          expect(plain(text)).toBe(text);
        },
      ),
    );
  });
});

describe('dimensionPhrase', () => {
  it('fügt eine Dimension in einen Satz, auch wenn ihr Name anders gebaut ist', () => {
    expect(dimensionPhrase({ id: 'd', name: 'Bindung durch Verträge', short: '', weight: 1 })).toBe(
      'durch Verträge',
    );
    expect(dimensionPhrase({ id: 'd', name: 'Souveränität', short: '', weight: 1 })).toBe(
      'bei „Souveränität“',
    );
  });
});
