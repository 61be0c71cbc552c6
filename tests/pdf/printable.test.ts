import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableText } from '../../src/pdf/printable.ts';
import { loadTypeface } from '../../src/pdf/vocabulary/typeface.ts';
import { anyText } from '../support/anyText.ts';

const hasGlyph = await loadTypeface();
const print = (text: string) => printableText(text, hasGlyph);

describe('printableText', () => {
  it('lässt deutsche und benachbarte Schriftzeichen, wie sie sind', () => {
    const text = 'Größe „München“ – 5 €, § 28 … Łódź, Škoda, ğ ẞ';
    expect(print(text)).toBe(text);
  });

  it.each([
    ['Server → Rechenzentrum', 'Server -> Rechenzentrum'],
    ['≤ 5 Jahre', 'höchstens 5 Jahre'],
    ['✓ erledigt', 'ja erledigt'],
    ['ﬁnden', 'finden'],
    ['schmal\u202fgesetzt', 'schmal gesetzt'],
    ['unsicht\u200bbar', 'unsichtbar'],
    ['Danke 🙂🙂', 'Danke [?]'],
    ['漢字 im Namen', '[?] im Namen'],
  ])('macht „%s“ lesbar', (text, printed) => {
    expect(print(text)).toBe(printed);
  });

  it('enthält danach nur noch Zeichen, die gesetzt werden können', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const character of print(text)) {
          if (character !== '\n' && character !== '\u00ad')
            expect(hasGlyph(character.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('erreicht jeden Text eines Werts und lässt alles andere stehen', () => {
    const value = { title: '→', rows: [{ text: '🙂', width: 3 }], annex: true };
    expect(printable(value, hasGlyph)).toEqual({
      title: '->',
      rows: [{ text: '[?]', width: 3 }],
      annex: true,
    });
  });
});
