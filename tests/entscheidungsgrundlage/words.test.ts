import { describe, expect, it } from 'vitest';
import { dimensionPhrase } from '../../src/entscheidungsgrundlage/words.ts';

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
