import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/pages/ergebnis/fileName.ts';
import { anyText } from '../../support/anyText.ts';

const date = '2026-11-23';

describe('fileName', () => {
  it.each([
    ['Gemeinde Großmühlen', 'gemeinde-grossmuehlen'],
    ['Markt Ötting a. d. Öchsle', 'markt-oetting-a-d-oechsle'],
    ['Česká Kamenice', 'ceska-kamenice'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('macht aus „%s“ einen Namen, der überall geht', (municipality, slug) => {
    expect(fileName({ municipality, date })).toBe(`entscheidungsgrundlage-it-betrieb-${slug}-2026-11-23.pdf`);
  });

  it('nennt ohne Namen keine Kommune', () => {
    expect(fileName({ municipality: '  ', date })).toBe('entscheidungsgrundlage-it-betrieb-2026-11-23.pdf');
  });

  it('besteht für jede Eingabe nur aus kleinen Buchstaben, Ziffern und Strichen', () => {
    fc.assert(
      fc.property(anyText(), (municipality) => {
        const name = fileName({ municipality, date });
        expect(name).toMatch(/^entscheidungsgrundlage-it-betrieb-[a-z0-9]+(-[a-z0-9]+)*\.pdf$/);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });
});
