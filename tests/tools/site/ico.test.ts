import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icoOf } from '../../../tools/site/ico.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe('Symboldatei', () => {
  it('verweist auf das Bild, das sie enthält', () => {
    const ico = icoOf(new Uint8Array([...PNG, 1, 2, 3]), 32);
    const view = new DataView(ico.buffer);
    expect([view.getUint16(2, true), view.getUint16(4, true)]).toEqual([1, 1]);
    expect([ico[6], ico[7]]).toEqual([32, 32]);
    const [length, start] = [view.getUint32(14, true), view.getUint32(18, true)];
    expect([...ico.slice(start, start + length)]).toEqual([...PNG, 1, 2, 3]);
  });

  it('lehnt Größen ab, die das Format nicht kennt', () => {
    expect(() => icoOf(new Uint8Array(PNG), 512)).toThrow(RangeError);
  });

  it('liegt der Website mit einem Bild von 32 Pixeln bei', () => {
    const ico = readFileSync('public/favicon.ico');
    expect(ico[6]).toBe(32);
    expect([...ico.subarray(22, 26)]).toEqual(PNG);
  });
});
