import { describe, expect, it } from 'vitest';
import { phoneLink } from '../../src/pages/operator.ts';

describe('Telefonverweis', () => {
  it('wählt eine deutsche Nummer auch aus dem Ausland richtig', () => {
    expect(phoneLink('030 23125 123')).toBe('tel:+493023125123');
    expect(phoneLink('(089) 123-456')).toBe('tel:+4989123456');
  });
});
