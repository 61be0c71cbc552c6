import { describe, expect, it } from 'vitest';
import type { Matters } from '../../src/costs/matters.ts';
import { beschluss, editedResolution } from '../../src/entscheidungsgrundlage/beschluss.ts';
import { resolutionItems } from '../../src/entscheidungsgrundlage/beschlussPunkte.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { blocksOf } from '../support/documents.ts';
import { statedMatter } from '../support/stated.ts';

const contextWith = (matters: Partial<Matters>) => contextOf(statedMatter(matters));
const resolutionOf = (matters: Partial<Matters>) =>
  blocksOf(beschluss(contextWith(matters)), 'resolution')[0];

describe('Beschlussvorschlag', () => {
  it('ist ein Entwurf und sagt, was vorher zu prüfen ist', () => {
    const resolution = resolutionOf({});
    expect(resolution?.intro).toBe('Entwurf:');
    expect(resolution?.items).toEqual(resolutionItems(contextWith({})));
    expect(resolution?.note).toContain('sagt die Hauptsatzung');
    expect(resolution?.note).toContain('nichtöffentlich');
  });

  it('steht so da, wie die Verwaltung ihn geändert hat, und sagt es', () => {
    const resolution = resolutionOf({ resolution: { items: ['Eigener Satz.'], ground: [] } });
    expect(resolution?.intro).toBe('Entwurf, von der Verwaltung geändert:');
    expect(resolution?.items).toEqual(['Eigener Satz.']);
  });

  it('bleibt geändert, auch wenn sich der Vorschlag ändert, und wird dann neu angeboten', () => {
    const ground = resolutionItems(contextWith({}));
    const resolution = { items: ['Eigener Satz.'], ground };
    expect(editedResolution(contextWith({}))).toBeUndefined();
    expect(editedResolution(contextWith({ resolution }))).toEqual({
      items: ['Eigener Satz.'],
      isOutdated: false,
    });
    const changed = contextWith({ resolution, place: { kind: 'stadt', land: 'BY' } });
    expect(editedResolution(changed)).toEqual({ items: ['Eigener Satz.'], isOutdated: true });
  });
});
