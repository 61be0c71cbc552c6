import { describe, expect, it } from 'vitest';
import { zoneWords } from '../../src/entscheidungsgrundlage/chart.ts';
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

describe('Jede Art von Block als Text', () => {
  const linesOf = (block: Block) => {
    const lines = renderText(withBlocks(block)).split('\n');
    const start = lines.findIndex((line) => line.startsWith('-----')) + 2;
    return lines.slice(start, lines.indexOf('', start)).join('\n');
  };

  it.each<[string, Block, string[]]>([
    ['Überschrift', { kind: 'heading', text: 'Befunde' }, ['Befunde', '.......']],
    [
      'Absatz',
      { kind: 'paragraph', text: [{ text: 'Eins. ', strong: true }, { text: 'Zwei.' }] },
      ['Eins. Zwei.'],
    ],
    ['Liste', { kind: 'list', items: ['Eins.', 'Zwei.'] }, ['  - Eins.', '  - Zwei.']],
    [
      'Tabelle mit zwei Spalten',
      {
        kind: 'table',
        caption: 'Bindung',
        columns: [
          { title: 'Stufe', width: 50 },
          { title: 'Bausteine', width: 50 },
        ],
        rows: [[{ text: 'Hoch' }, { text: 'Netz' }]],
      },
      ['Bindung:', '  - Hoch: Netz'],
    ],
    [
      'Tabelle mit mehr Spalten, leere Zellen fehlen',
      {
        kind: 'table',
        caption: 'Schritte',
        columns: [
          { title: 'Schritt', width: 40 },
          { title: 'Wer', width: 30 },
          { title: 'Notiz', width: 30 },
        ],
        rows: [
          [{ text: 'Klären' }, { text: 'Hauptamt' }, { text: '' }],
          [{ text: 'Fragen' }, { text: '' }, { text: 'Bald.' }],
        ],
      },
      ['Schritte:', '  - Klären', '      Wer: Hauptamt', '  - Fragen', '      Notiz: Bald.'],
    ],
    [
      'Aussage mit Antworten',
      {
        kind: 'statement',
        id: 's',
        title: 'Server ist alt',
        label: 'wichtig',
        text: 'Er ist alt.',
        evidence: [{ question: 'q', label: 'Alter', answer: 'zehn Jahre' }],
      },
      ['Server ist alt – wichtig', '  Er ist alt.', '    - Alter: zehn Jahre'],
    ],
    [
      'Aussage, deren Antworten in der Anlage stehen',
      {
        kind: 'statement',
        id: 's',
        title: 'Daten',
        text: 'Offen.',
        evidence: [{ question: 'q', label: 'Export', answer: 'ja' }],
        annexed: true,
      },
      ['Daten', '  Offen.'],
    ],
    [
      'Richtung',
      {
        kind: 'direction',
        id: 'r',
        title: 'Belassen',
        placement: 'kommt in Betracht',
        summary: 'Alles bleibt.',
        effects: [],
        pros: ['Bekannt.'],
        cons: ['Arbeit bleibt.'],
        preconditions: [{ text: 'Zeit', state: 'noch offen' }],
        firstStep: 'Anfangen.',
      },
      [
        'Belassen – kommt in Betracht',
        '  Alles bleibt.',
        '  Dafür spricht:',
        '    - Bekannt.',
        '  Dagegen spricht:',
        '    - Arbeit bleibt.',
        '  Voraussetzungen:',
        '    - Zeit (noch offen)',
        '  Erster Schritt: Anfangen.',
      ],
    ],
    [
      'Punkte: jeder mit seinem Wort unter der Überschrift',
      {
        kind: 'points',
        title: 'Verträge erneuern',
        lines: [
          [
            { label: 'Betrifft', text: 'Server.' },
            { label: 'Dafür', text: 'Bald endet er.' },
          ],
          [{ label: 'Dagegen', text: `Es kostet Zeit, ${'und '.repeat(16)}Geld.` }],
        ],
      },
      [
        'Verträge erneuern',
        '  - Betrifft: Server.',
        '  - Dafür: Bald endet er.',
        `  - Dagegen: Es kostet Zeit, ${'und '.repeat(12).trim()}`,
        '    und und und und Geld.',
      ],
    ],
    [
      'Punkte mit einem Wort neben der Überschrift',
      {
        kind: 'points',
        title: 'Belassen',
        aside: 'kommt in Betracht',
        lines: [[{ label: 'Bindung', text: 'Sinkt.' }]],
      },
      ['Belassen – kommt in Betracht', '  - Bindung: Sinkt.'],
    ],
    [
      'Richtung ohne Gründe',
      {
        kind: 'direction',
        id: 'r',
        title: 'Belassen',
        placement: 'erst nach Klärung',
        summary: 'Alles bleibt.',
        effects: [],
        pros: [],
        cons: [],
        preconditions: [],
        firstStep: 'Anfangen.',
      },
      ['Belassen – erst nach Klärung', '  Alles bleibt.', '  Erster Schritt: Anfangen.'],
    ],
  ])('%s', (_kind, block, expected) => {
    expect(linesOf(block)).toBe(expected.join('\n'));
  });

  it('Beschluss: Einleitung, Nummern, Hinweis', () => {
    const text = renderText(
      withBlocks({
        kind: 'resolution',
        intro: 'Entwurf:',
        items: ['Zur Kenntnis.', 'Zu klären.'],
        note: 'Vorschlag.',
      }),
    );
    expect(text).toContain('\n\nEntwurf:\n\n  1. Zur Kenntnis.\n  2. Zu klären.\n\nVorschlag.\n\n');
  });

  it('Kopf: eine Kommune nur, wenn sie genannt ist', () => {
    const headOf = (municipality: string) => renderText({ ...documentOf({}), municipality }).split('\n\n')[2];
    expect(headOf('Stadt Amsel')).toBe(
      'Kommune: Stadt Amsel\nDatum: 23. November 2026\nAnlass: nicht angegeben',
    );
    expect(headOf('')).toBe('Datum: 23. November 2026\nAnlass: nicht angegeben');
  });

  it('Kopf: dass es ein Entwurf ist, gleich unter dem Titel', () => {
    expect(renderText(documentOf({})).split('\n\n')[1]).toBe('Entwurf');
    const { stamp: _stamp, ...finished } = documentOf({});
    expect(renderText(finished)).not.toContain('Entwurf\n\nKommune');
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
    expect(text).not.toContain('Zeichen „:“');
  });

  it('zeichnet die Grenzbereiche um jede Grenze und erklärt ihr Zeichen', () => {
    const text = renderText(
      withBlocks({
        kind: 'chart',
        title: 'Bindung',
        scale: ['niedrig', 'erhöht', 'hoch'],
        thresholds: [37.5, 62.5],
        zones: [
          [29.5, 45.5],
          [54.5, 70.5],
        ],
        rows: [{ label: 'Fest', from: 0, to: 0, words: 'niedrig' }],
        alt: '',
      }),
    );
    expect(text).toMatch(/\[o\.{7}:+\|:+\.+:+\|:+\.{8}\]/);
    expect(flat(text)).toContain(`Zeichen „:“: ${zoneWords}`);
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
