import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../tools/questionnaires/yamlText.ts';

const faults = (text: string) => {
  const read = parseYaml(text);
  return 'faults' in read ? read.faults : [];
};
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [from, to] of ['ab', 'bc', 'cd', 'de']) {
  bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
}

/** Words of the parser that must not come through. */
const english =
  /\b(must|should|unexpected|missing|source|implicit|invalid|unresolved|cannot|with|and|the|found)\b/i;

describe('YAML lesen', () => {
  it.each([
    ['offene Klammer', 'a: 1\ncontacts: [{id: a\nb: 2', 2, 'schließendes Zeichen'],
    ['offenes Anführungszeichen', 'a: 1\nb: "Wer?\nc: 3\n', 2, 'schließendes Zeichen'],
    ['Doppelpunkt im Text', 'a: 1\ntitle: Eins: zwei', 2, 'zwei Felder'],
    ['Tabulator', 'contacts:\n\t- id: a', 2, 'Tabulator'],
    ['falsche Einrückung', 'a:\n  - b\n - c', 3, 'YAML'],
    ['doppeltes Feld', 'short: a\nwhy: b\nshort: c', 3, 'zweimal'],
    ['Stern ohne Anführungszeichen', 'a: {includes: *}', 1, 'in "…"'],
    ['unbekannter Verweis', 'a: 1\nb: *nix', 2, '*nix'],
    ['Sonderzeichen am Anfang', 'a: @b', 1, 'in "…"'],
    ['zwei Dokumente', 'a: 1\n---\nb: 2', 2, 'mehrere Dokumente'],
    ['falsche Umschreibung', 'a: "C:\\quelle"', 1, 'Schrägstrich'],
    ['vervielfachende Verweise', bomb.join('\n'), undefined, 'vervielfachen'],
    ['zu tief verschachtelt', '['.repeat(20_000), 1, 'verschachtelt'],
  ])('erklärt auf Deutsch mit Zeile: %s', (_what, text, line, words) => {
    const found = faults(text);
    expect(found[0]?.text).toContain(words);
    expect(found[0]?.line).toBe(line);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const fault of found) expect(fault.text.replace(/ Dort steht: .*/, '')).not.toMatch(english);
  });

  it('zeigt die Stelle in einem Auszug', () => {
    expect(faults('a: 1\ntitle: Eins: zwei')[0]?.text).toMatch(/Spalte 8: .* Dort steht: title: Eins: zwei$/);
  });

  it('weiß zu jedem Pfad die Zeile, und wo nichts mehr steht, die der Umgebung', () => {
    const read = parseYaml('a: 1\nliste:\n  - id: x\n    text: y\n  - id: z\n');
    if ('faults' in read) throw new Error('nicht lesbar');
    expect(read.lineOf(['liste', 0, 'text'])).toBe(4);
    expect(read.lineOf(['liste', 1, 'fehlt'])).toBe(5);
    expect(read.lineOf([])).toBe(1);
  });

  it('wirft bei keinem Text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '*a',
      '&a ',
      '!',
      '|',
      '#',
      '?',
      ',',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void parseYaml(pieces.join(''))),
      {
        numRuns: 500,
      },
    );
  });
});
