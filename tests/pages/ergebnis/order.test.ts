import { describe, expect, it } from 'vitest';
import { onScreen } from '../../../src/pages/ergebnis/order.ts';
import { sampleDocument } from './sampleDocument.ts';

const { sections } = sampleDocument;

describe('onScreen', () => {
  it('stellt voran, was die Angaben bedeuten, und die Ausgangslage ans Ende', () => {
    expect(onScreen(sections).main.map(({ id }) => id)).toEqual([
      'bindung',
      'zustaendigkeiten',
      'offen',
      'moeglichkeiten',
      'beschluss',
      'ausgangslage',
    ]);
  });

  it('lässt keinen Abschnitt weg', () => {
    const { main, annex } = onScreen(sections);
    expect([...main, ...annex].toSorted((a, b) => sections.indexOf(a) - sections.indexOf(b))).toEqual(
      sections,
    );
  });
});
