import { describe, expect, it } from 'vitest';
import { operator } from '../../src/site/operator.ts';

describe.runIf(operator.isSample)('Betreiberangaben als Muster', () => {
  it('können niemanden erreichen: Adressen und Nummer gehören keinem', () => {
    expect(operator.email).toMatch(/\.example$/);
    expect(new URL(operator.siteUrl).hostname).toMatch(/\.example$/);
    expect(operator.phone).toMatch(/^030 23125 \d{3}$/);
  });

  it('sind als Muster zu erkennen', () => {
    const { name, address, hosting, supervisoryAuthority, taxId } = operator;
    for (const text of [name, address.town, hosting.name, supervisoryAuthority.name, taxId?.number]) {
      expect(text).toContain('Muster');
    }
  });
});
