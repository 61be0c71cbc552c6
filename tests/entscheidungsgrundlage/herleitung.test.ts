import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/assessment/model.ts';
import { herleitung, roundedEnds } from '../../src/entscheidungsgrundlage/herleitung.ts';
import { finding, matrix, questionnaireOf, row, single } from '../support/builders.ts';
import {
  contextFor,
  contribution,
  dimension,
  dimensionResult,
  rowsOf,
  sentencesOf,
} from '../support/contexts.ts';
import { blocksOf, documentOf, examples, sectionOf } from '../support/documents.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
// Hundredths: random floating-point numbers are mostly far too small to be rounded anywhere.
const share = fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100);
const part: fc.Arbitrary<Interval> = fc.oneof(
  share.map((value): Interval => [value, value]),
  fc.tuple(share, share).map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]),
);

describe('roundedEnds', () => {
  it('ergibt an beiden Enden die gerundete Summe', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const ends = roundedEnds(parts);
        expect(sum(ends.map(([best]) => best))).toBe(Math.round(sum(parts.map(([low]) => low))));
        expect(sum(ends.map(([, worst]) => worst))).toBe(Math.round(sum(parts.map(([, high]) => high))));
      }),
    );
  });

  it('gibt einer festen Angabe an beiden Enden dieselbe Zahl und dreht nie eine Spanne um', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        roundedEnds(parts).forEach(([best, worst], index) => {
          const [low, high] = parts[index] ?? [0, 0];
          if (low === high) expect(worst).toBe(best);
          expect(worst).toBeGreaterThanOrEqual(best);
          expect(Math.abs(best - low)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe.each(examples)('So kommt die Einordnung zustande: $municipality', ({ answers }) => {
  it('ergeben die Zeilen jeder Dimension ihre Summe', () => {
    const tables = blocksOf(sectionOf(documentOf(answers), 'anlage'), 'table').filter(
      ({ rows }) => rows.at(-1)?.[0]?.text === 'Summe',
    );
    expect(tables).toHaveLength(6);
    for (const { rows } of tables) {
      for (const column of [3, 4]) {
        const values = rows.map((row) => Number(row[column]?.text));
        expect(sum(values.slice(0, -1))).toBe(values.at(-1));
      }
    }
  });
});

describe('Die Zahlen hinter den Worten', () => {
  const questionnaire = questionnaireOf(
    [
      {
        ...single('frist', [], { short: '**Kündigungsfrist**', score: { dimension: 'v', weight: 3 } }),
        options: [{ id: 'nein', label: 'Nicht **vereinbart**', points: 100 }],
      },
      matrix(
        'export',
        [row('a'), row('b')],
        { ja: 0, nein: 100 },
        {
          short: 'Daten herausholen',
          score: { dimension: 'v', weight: 1 },
        },
      ),
    ],
    {
      dimensions: [dimension('v', 'Bindung durch Verträge')],
      sources: [{ id: 'quelle', title: 'Leitfaden', date: '2026-11' }],
      register: [
        {
          id: 'S1',
          about: ['frage:frist'],
          text: 'Zählt dreifach: Ohne Ende kein **Wechsel**.',
          sources: [],
        },
      ],
    },
  );
  const section = (dimensions: ReturnType<typeof dimensionResult>[]) => ({
    blocks: herleitung(
      contextFor(questionnaire, {
        answers: { frist: 'nein', export: { a: 'ja' } },
        assessment: { dimensions },
      }),
    ),
  });
  const parts = [
    contribution('frist', [100, 100], { share: 0.5, interval: [50, 50] }),
    contribution('export', [0, 0], { row: 'a', share: 0.25, interval: [0, 0] }),
    contribution('export', [0, 100], { row: 'b', share: 0.25, interval: [0, 25] }),
  ];

  it('steht nur da, wo es Dimensionen gibt', () => {
    expect(section([]).blocks).toEqual([]);
  });

  it('stellt den günstigsten Fall vor den ungünstigsten und zählt Zeilen einer Frage zusammen', () => {
    const { blocks } = section([dimensionResult('v', { contributions: parts })]);
    const [table] = blocks.filter((block) => block.kind === 'table');
    expect(table?.caption).toBe('Bindung durch Verträge');
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Angabe',
      'Antwort',
      'Gewicht',
      'Günstigster Fall',
      'Ungünstigster Fall',
    ]);
    expect(rowsOf({ blocks }).slice(0, 3)).toEqual([
      ['Kündigungsfrist', 'Nicht vereinbart', '3', '50', '50'],
      ['Daten herausholen', '1 von 2 beantwortet', '1', '0', '25'],
      ['Summe', '', '', '50', '75'],
    ]);
  });

  it('erklärt sich in Worten der Skala', () => {
    expect(sentencesOf(section([dimensionResult('v', { contributions: parts })])).slice(0, 2)).toEqual([
      'So kommt die Einordnung zustande',
      '0 steht für „kein Hindernis“, 100 für „derzeit kein gangbarer Weg“. Jede Zeile zeigt, was eine Angabe zum Wert der Dimension beiträgt, gewichtet und gerundet; die Zeilen ergeben die Summe. Beide Spalten unterscheiden sich nur, wo etwas offen ist. Die Werte verschiedener Dimensionen werden nicht zusammengezählt.',
    ]);
  });

  it('sagt einmal für alle, von denen es gilt, ob die Stufe an Gewichten und Skala hängt', () => {
    const scored = (id: string, dimension: string) =>
      single(id, { ja: 0, teils: 50, nein: 100 }, { score: { dimension, weight: 1 } });
    const several = questionnaireOf(
      [scored('a', 'v'), scored('b', 'd'), scored('c1', 'm'), scored('c2', 'm'), scored('u', 'w')],
      {
        dimensions: [
          dimension('v', 'Bindung durch Verträge'),
          dimension('d', 'Bindung durch Daten'),
          dimension('m', 'Bindung durch den Markt'),
          dimension('w', 'Bindung durch Wissen'),
        ],
      },
    );
    const answers = { a: 'teils', b: 'nein', c1: 'ja', c2: 'nein', u: 'unknown' };
    const sentences = sentencesOf({ blocks: herleitung(contextFor(several, { answers })) });
    const at = sentences.indexOf('Hängt die Einordnung an Gewichten oder Skala?');
    expect(sentences.slice(at + 1, at + 3).map((each) => each.split(':')[0])).toEqual([
      'Verträge und Daten',
      'Markt',
    ]);
    expect(sentences.join()).not.toContain('Wissen:');
  });

  it('begründet jedes Gewicht und nennt die Quelle', () => {
    const { blocks } = section([dimensionResult('v', { contributions: parts })]);
    expect(rowsOf({ blocks }).slice(3)).toEqual([
      ['Kündigungsfrist [1]', 'Gewicht\u00a03 von\u00a03', 'Zählt dreifach: Ohne Ende kein Wechsel.'],
      ['Daten herausholen [1]', 'Gewicht\u00a01 von\u00a03', 'Eigene fachliche Setzung.'],
    ]);
  });

  it('fasst zusammen, was aus demselben Grund gleich viel zählt, und lässt jeder Angabe ihre Quellen', () => {
    const same = { score: { dimension: 'v', weight: 2 as const } };
    const twice = questionnaireOf(
      [
        single('a', { ja: 0, nein: 100 }, { ...same, sources: ['eine', 'zweite'] }),
        single('b', { ja: 0, nein: 100 }, { ...same, sources: ['zweite'] }),
      ],
      {
        sources: ['eine', 'zweite'].map((id) => ({ id, title: id, date: '2026-11' })),
        dimensions: [dimension('v', 'Bindung durch Verträge')],
        register: [{ id: 'S1', about: ['frage:a', 'frage:b'], text: 'Zählen doppelt.', sources: [] }],
      },
    );
    const answers = { a: 'nein', b: 'nein' };
    const blocks = herleitung(contextFor(twice, { answers }));
    expect(rowsOf({ blocks }).at(-1)).toEqual([
      'a [1] [2]; b [2]',
      'Gewicht\u00a02 von\u00a03',
      'Zählen doppelt.',
    ]);
  });

  it('lässt getrennt, was aus verschiedenen Gründen gleich viel zählt', () => {
    const same = { score: { dimension: 'v', weight: 2 as const } };
    const apart = questionnaireOf(
      ['a', 'b'].map((id) => single(id, { ja: 0, nein: 100 }, same)),
      {
        dimensions: [dimension('v', 'Bindung durch Verträge')],
        register: ['a', 'b'].map((id) => ({ id, about: [`frage:${id}`], text: `Grund ${id}.`, sources: [] })),
      },
    );
    const blocks = herleitung(contextFor(apart, { answers: { a: 'nein', b: 'nein' } }));
    expect(
      rowsOf({ blocks })
        .slice(-2)
        .map(([label]) => label?.slice(0, 1)),
    ).toEqual(['a', 'b']);
  });

  it('nennt, woraus die Befunde genommen sind', () => {
    const withFinding = questionnaireOf(
      [single('a', { ja: 0, nein: 100 }, { score: { dimension: 'v', weight: 1 } })],
      {
        dimensions: [dimension('v', 'Bindung durch Verträge')],
        findings: [finding('k', { question: 'a', is: 'nein' }), finding('l', { question: 'a', is: 'ja' })],
        sources: [{ id: 'quelle', title: 'Leitfaden', date: '2026-11' }],
      },
    );
    const blocks = herleitung(contextFor(withFinding, { answers: { a: 'nein' } }));
    expect(rowsOf({ blocks }).at(-1)).toEqual(['Befund k', '[1]']);
    expect(rowsOf({ blocks }).flat()).not.toContain('Befund l');
  });
});
