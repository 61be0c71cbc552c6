import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../tools/questionnaires/decode.ts';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('Zeichencodierung einer Datei', () => {
  it('ist UTF-8, mit oder ohne Kennzeichen am Anfang', () => {
    expect(decode(bytes('Schlüssel – „ja“', 'utf8'))).toEqual({ text: 'Schlüssel – „ja“' });
    expect(decode(bytes('\ufeffa: b', 'utf8'))).toEqual({ text: 'a: b' });
  });

  it('nennt bei Windows-1252 die Zeile, das Wort und was zu tun ist', () => {
    expect(decode(bytes('a: 1\nb: "Wer hat die Schlüssel?"\n', 'latin1'))).toEqual({
      fault: { line: 2, text: expect.stringMatching(/Windows-1252.*„Schlüssel\?“.*Speichern Sie .*UTF-8/) },
    });
  });

  it('findet die Zeile auch nach richtigen Umlauten', () => {
    const mixed = Buffer.concat([Buffer.from('ä\nö\n'), Buffer.from('ü', 'latin1')]);
    expect(decode(new Uint8Array(mixed))).toMatchObject({ fault: { line: 3 } });
  });

  it('weist UTF-16 und Dateien zurück, die kein Text sind', () => {
    expect(decode(bytes('\ufeffa: b', 'utf16le'))).toMatchObject({
      fault: { text: expect.stringContaining('UTF-16') },
    });
    expect(decode(bytes('a: 1\nb: \0', 'utf8'))).toMatchObject({
      fault: { line: 2, text: expect.stringContaining('kein Text') },
    });
  });

  it('gibt jeden Text unverändert zurück und wirft bei keinen Bytes', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\0\ufeff]/.test(each));
    fc.assert(
      fc.property(text, (each) => {
        expect(decode(bytes(each, 'utf8'))).toEqual({ text: each });
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (each) => void decode(each)));
  });
});
