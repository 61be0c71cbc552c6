import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromBase64,
  sizeOfBase64,
  textToBase64,
  toBase64,
} from '../../../src/erstgespraech/contract/base64.ts';

describe('Base64', () => {
  it('stimmt mit einer zweiten Umsetzung überein, auch über die Stückgrenze hinweg', () => {
    const sizes = [0, 1, 2, 3, 0x8000 - 1, 0x8000, 0x8000 + 1, 100_000];
    for (const size of sizes) {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 256);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }
  });

  it('gibt dieselben Bytes zurück und kennt ihre Zahl, ohne sie zu lesen', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
        expect(sizeOfBase64(toBase64(bytes))).toBe(bytes.length);
      }),
    );
  });

  it('schreibt Text als UTF-8', () => {
    expect(textToBase64('Größe 😀')).toBe(Buffer.from('Größe 😀', 'utf8').toString('base64'));
  });
});
