import { expect, it } from 'vitest';
import { addressed, angabenIn } from '../../src/entscheidungsgrundlage/address.ts';

it.each([
  ['sie', 'Nach Ihren Angaben fehlt eine Kopie; aus Ihren Angaben folgt mehr.'],
  ['dritte', 'Nach den Angaben der Verwaltung fehlt eine Kopie; aus den Angaben der Verwaltung folgt mehr.'],
] as const)('sagt, wessen Angaben es sind: %s', (address, expected) => {
  expect(addressed('Nach {angaben} fehlt eine Kopie; aus {angaben} folgt mehr.', address)).toBe(expected);
  expect(expected).toContain(angabenIn(address));
});
