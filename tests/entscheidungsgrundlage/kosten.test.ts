import { describe, expect, it } from 'vitest';
import type { Matters } from '../../src/costs/matters.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import { costsOf } from '../../src/entscheidungsgrundlage/kosten.ts';
import { kostenHeute } from '../../src/entscheidungsgrundlage/kostenBlocks.ts';
import { directionViews } from '../../src/entscheidungsgrundlage/richtungen.ts';
import { statedMatter } from '../support/stated.ts';
import { contextWith, example, sentences } from './costCases.ts';

describe('Kosten über fünf Jahre', () => {
  it('rechnen „weiter wie bisher“ nie mit 0', () => {
    const context = contextWith({}, { k_extern: 40_000, k_ersatz: 0 });
    expect(sentences(kostenHeute(context))[0]).toContain(
      '„Weiter wie bisher“: Mit 0 wird hier nicht gerechnet. Auch ohne Änderung fällt an: Anschaffung und Ersatz.',
    );
    expect(costsOf(contextWith({}, { k_ersatz: 0 }))).toBeUndefined();
  });

  it('stehen bei einer Richtung erst mit Zahlen', () => {
    const titles = (matters: Partial<Matters>) =>
      directionViews(contextWith(matters)).map(({ effects }) => effects.map(({ title }) => title));
    expect(titles({}).flat()).not.toContain('Kosten');
    expect(titles(example).filter((each) => each.includes('Kosten'))).toHaveLength(2);
  });
});

describe('Kosten und Bindung', () => {
  it('sind getrennt: Zahlen ändern keinen Satz über Bindung, Zuständigkeiten und Befunde', () => {
    const without = compose(statedMatter({}, { k_extern: 40_000, p_partner: ['dienstleister'] }));
    const withMoney = compose(statedMatter(example, { k_extern: 40_000, p_partner: ['dienstleister'] }));
    for (const id of ['bindung', 'zustaendigkeiten', 'offen'] as const)
      expect(withMoney.sections.find((section) => section.id === id)?.blocks).toEqual(
        without.sections.find((section) => section.id === id)?.blocks,
      );
  });
});
