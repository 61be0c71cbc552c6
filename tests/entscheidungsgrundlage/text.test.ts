import { describe, expect, it } from 'vitest';
import type { Block, Entscheidungsgrundlage } from '../../src/entscheidungsgrundlage/model.ts';
import { renderText } from '../../src/entscheidungsgrundlage/text.ts';
import { allUnknown, documentOf, examples, flat, textsOf } from '../support/documents.ts';

const withBlocks = (...blocks: Block[]): Entscheidungsgrundlage => ({
  ...documentOf({}),
  sections: [{ id: 'offen', title: 'Probe', blocks }],
});

/** What plain text leaves out: the words for the picture, and evidence that the annex lists. */
const printed = (block: Block): unknown => {
  if (block.kind === 'chart') return { ...block, alt: '' };
  if (block.kind === 'statement')
    return { ...block, evidence: block.annexed ? [] : block.evidence.map(({ weighs, ...rest }) => rest) };
  if (block.kind === 'table') return block.rows;
  return block;
};

it('nennt die Kommune im Kopf, und ohne Namen keine', () => {
  const doc = documentOf({});
  expect(renderText(doc)).toContain('\nKommune: Gemeinde Großmühlen\nDatum: ');
  expect(renderText({ ...doc, municipality: '' })).not.toContain('\nKommune:');
});

describe.each([
  ...examples.map(({ answers, notes }) => documentOf(answers, notes)),
  documentOf({}),
  documentOf(allUnknown),
])('Nur-Text von $headline', (doc) => {
  const text = renderText(doc);

  it('hat keine Zeile über 80 Zeichen', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('enthält jeden Text des Dokuments', () => {
    const whole = flat(text);
    const missing = textsOf([
      doc.headline,
      doc.versions,
      doc.disclaimer,
      doc.sections.map(({ title, blocks }) => [title, blocks.map(printed)]),
    ])
      .map(flat)
      .filter((each) => !whole.includes(each));
    expect(missing).toEqual([]);
  });
});

describe('renderText', () => {
  it('zeichnet Punkt, Spanne und Anhebung in ein Bild aus Zeichen', () => {
    const text = renderText(
      withBlocks({
        kind: 'chart',
        title: 'Bindung',
        scale: ['niedrig', 'erhöht', 'hoch'],
        thresholds: [37.5, 62.5],
        rows: [
          { label: 'Fest', from: 50, to: 50, words: 'erhöht' },
          { label: 'Offen', from: 0, to: 100, words: 'noch offen' },
          { label: 'Angehoben', from: 10, to: 10, words: 'hoch', note: 'durch einen Befund', raisedTo: 62.5 },
        ],
        alt: '',
      }),
    );
    const tracks = text.match(/\[.{30}\]/g) ?? [];
    expect(tracks[0]).toMatch(/^\[[.|]+o[.|]+\]$/);
    expect(tracks[1]).toMatch(/^\[=+\]$/);
    expect(tracks[2]).toMatch(/^\[\.+o[.|]+>\.+\]$/);
    expect(text).toContain('Angehoben: hoch (durch einen Befund)');
  });

  it('bricht, was in keine Zeile passt, und behält Zeilen einer Notiz', () => {
    const text = renderText(withBlocks({ kind: 'paragraph', text: `${'x'.repeat(200)}\nzweite Zeile` }));
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(200);
    expect(text).toContain('\nzweite Zeile\n');
  });

  it('nimmt Nummer und Vorspann eines Abschnitts, wie sie im Dokument stehen', () => {
    const { sections, ...rest } = withBlocks({ kind: 'paragraph', text: 'Inhalt.' });
    const text = renderText({
      ...rest,
      sections: [
        { id: 'offen', title: 'Ohne', blocks: [] },
        ...sections.map((each) => ({ ...each, number: 7, lead: 'Vorab gesagt.' })),
      ],
    });
    expect(text).toContain('\n\nOhne\n----\n\n7 Probe\n-------\n\nVorab gesagt.\n\nInhalt.\n');
  });

  it('lässt weiche Trennstriche weg', () => {
    expect(renderText(withBlocks({ kind: 'paragraph', text: 'Zuständig\u00adkeiten' }))).toContain(
      'Zuständigkeiten',
    );
  });
});
