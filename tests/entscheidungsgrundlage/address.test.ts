import { describe, expect, it } from 'vitest';
import { titleIn } from '../../src/entscheidungsgrundlage/address.ts';
import { renderText } from '../../src/entscheidungsgrundlage/text.ts';
import { documentOf, examples } from '../support/documents.ts';

describe('Anrede auf dem Papier', () => {
  it.each([
    ['Ihre Kommune', 'Die Kommune'],
    ['Teile Ihrer IT', 'Teile der IT'],
    ['Gesamtbetrachtung Ihrer IT', 'Gesamtbetrachtung der IT'],
    ['Betrieb heute', 'Betrieb heute'],
  ])('„%s“ heißt dort „%s“ und auf der Seite wie gefragt', (title, expected) => {
    expect(titleIn.dritte(title)).toBe(expected);
    expect(titleIn.sie(title)).toBe(title);
  });

  it.each(examples)('spricht in $municipality niemanden an', ({ answers }) => {
    // Notes are the municipality's own words; the document of the answers alone has none.
    expect(renderText(documentOf(answers)).match(/\b(?:Ihr|Ihre[mnrs]?|Ihnen)\b[^\n]*/g) ?? []).toEqual([]);
  });
});
