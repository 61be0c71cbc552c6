import { describe, expect, it } from 'vitest';
import type { Clarification } from '../../src/assessment/model.ts';
import { offenePunkte } from '../../src/entscheidungsgrundlage/offenePunkte.ts';
import { matrix, questionnaireOf, row, single, tasks } from '../support/builders.ts';
import { clarification, contextFor, sentencesOf } from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const rows = [row('x'), row('y')];
const questionnaire = questionnaireOf(
  [
    ...letters.map((id) => single(id, ['ja', 'nein'], { short: `Frage ${id}` })),
    matrix('bausteine', rows, ['ja', 'nein'], { short: 'Datenexport' }),
    matrix('zeilen', [row('x'), row('z')], ['ja', 'nein'], { short: 'Fristen' }),
    tasks('aufgaben', ['t', 'u'], { short: 'Zuständigkeiten' }),
  ],
  {
    bausteine: rows.map(({ id }) => ({ id, name: id, weight: 1 })),
    contacts: [
      { id: 'leitung', label: 'Leitung' },
      { id: 'kaemmerei', label: 'die Kämmerei' },
    ],
  },
);
const sentences = (...clarifications: Clarification[]) =>
  sentencesOf(offenePunkte(contextFor(questionnaire, { assessment: { clarifications } })));
/** What is listed below the paragraphs on the first point and on how to read the list. */
const listed = (...clarifications: Clarification[]) => sentences(...clarifications).slice(2);
const questions = (ids: string, more: Partial<Clarification> = {}) =>
  [...ids].map((id) => clarification(id, more));
const decides = { decides: ['k'] };

describe('Offene Punkte', () => {
  it('sagen, wenn nichts fehlt', () => {
    expect(offenePunkte(contextFor(questionnaire)).title).toBe('Offene Punkte');
    expect(sentences()).toEqual(['Für die Einordnung fehlt keine Angabe.']);
  });

  it.each<[string, Clarification[], string]>([
    ['nichts entscheidet', questions('ab'), 'Offenes zählt weder gut noch schlecht. Zu klären bei:'],
    [
      'eine Angabe entscheidet',
      [...questions('a'), ...questions('b', decides)],
      'Offenes zählt weder gut noch schlecht. Angaben mit * entscheiden über einen vorrangigen Befund. Zu klären bei:',
    ],
    [
      'bei einer von zwei Stellen',
      [...questions('a', decides), ...questions('b', { askWhom: 'kaemmerei' })],
      'Offenes zählt weder gut noch schlecht. Angaben mit * entscheiden über einen vorrangigen Befund. Zu klären bei:',
    ],
  ])('erklären das Zeichen * nur, wenn es vorkommt: %s', (_case, open, expected) => {
    expect(sentences(...open)[1]).toBe(expected);
  });

  it.each<[string, Clarification[], string[]]>([
    ['eine Frage', questions('a'), ['Leitung: Frage a.']],
    ['eine, die entscheidet', questions('a', decides), ['Leitung: Frage a *.']],
    ['in der Folge ihres Gewichts', questions('ba'), ['Leitung: Frage b; Frage a.']],
    [
      'acht',
      questions('abcdefgh'),
      ['Leitung: Frage a; Frage b; Frage c; Frage d; Frage e; Frage f; Frage g; Frage h.'],
    ],
    [
      'neun',
      questions('abcdefghi'),
      [
        'Leitung: Frage a; Frage b; Frage c; Frage d; Frage e; Frage f; Frage g; Frage h; dazu 1 weitere Frage.',
      ],
    ],
    [
      'zehn',
      questions('abcdefghij'),
      [
        'Leitung: Frage a; Frage b; Frage c; Frage d; Frage e; Frage f; Frage g; Frage h; dazu 2 weitere Fragen.',
      ],
    ],
    [
      'zwei Stellen, die gewichtigere zuerst',
      [
        ...questions('b', { askWhom: 'kaemmerei' }),
        ...questions('a'),
        ...questions('c', { askWhom: 'kaemmerei' }),
      ],
      ['Die Kämmerei: Frage b; Frage c.', 'Leitung: Frage a.'],
    ],
    [
      'eine Zeile eines Bausteins',
      [clarification('bausteine', { row: 'x' })],
      ['Leitung: Datenexport (1 Baustein).'],
    ],
    [
      'zwei Zeilen, eine entscheidet',
      [clarification('bausteine', { row: 'x' }), clarification('bausteine', { row: 'y', ...decides })],
      ['Leitung: Datenexport (2 Bausteine) *.'],
    ],
    [
      'Zeilen, die keine Bausteine sind',
      [clarification('zeilen', { row: 'x' }), clarification('zeilen', { row: 'z' })],
      ['Leitung: Fristen (2 Angaben).'],
    ],
    ['eine Aufgabe', [clarification('aufgaben', { row: 't' })], ['Leitung: Zuständigkeiten (1 Aufgabe).']],
    [
      'zwei Aufgaben',
      [clarification('aufgaben', { row: 't' }), clarification('aufgaben', { row: 'u' })],
      ['Leitung: Zuständigkeiten (2 Aufgaben).'],
    ],
    ['eine Stelle, die der Fragebogen nicht kennt', questions('a', { askWhom: 'land' }), ['Land: Frage a.']],
  ])('stehen bei der Stelle, die sie klären kann: %s', (_case, open, expected) => {
    expect(listed(...open)).toEqual(expected);
  });
});

it('was die Daten auszeichnen, steht als gewöhnlicher Text da', () => {
  const from = questionnaireOf([single('a', ['ja'], { short: 'Der [Vertrag](glossar:vertrag)' })], {
    contacts: [{ id: 'leitung', label: '**Leitung**' }],
  });
  const section = offenePunkte(contextFor(from, { assessment: { clarifications: questions('a') } }));
  expect(sentencesOf(section).filter((text) => text.includes('Leitung'))).toEqual([
    'Nächste beste Klärung: Der Vertrag, zu erfragen bei: Leitung. Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.',
    'Leitung: Der Vertrag.',
  ]);
});

describe('Nächste beste Klärung', () => {
  const first = 'Nächste beste Klärung: Frage b, zu erfragen bei: Leitung.';
  it.each<[string, Clarification[], string]>([
    [
      'sie entscheidet über einen Befund',
      questions('b', decides),
      `${first} Die Angabe entscheidet über einen vorrangigen Befund.`,
    ],
    [
      'sie grenzt ein',
      questions('ba'),
      `${first} Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.`,
    ],
    [
      'sie kann eingrenzen',
      questions('b', { narrowing: [0, 1] }),
      `${first} Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.`,
    ],
    [
      'nur eine ihrer Zeilen grenzt ein',
      [clarification('bausteine', { row: 'x', narrowing: [0, 0] }), clarification('bausteine', { row: 'y' })],
      'Nächste beste Klärung: Datenexport (2 Bausteine), zu erfragen bei: Leitung. Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.',
    ],
    ['sie grenzt nichts ein', questions('b', { narrowing: [0, 0] }), first],
    [
      'eine spätere entscheidet',
      [...questions('b'), ...questions('a', decides)],
      `${first} Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.`,
    ],
    ['eine andere grenzt ein', [...questions('b', { narrowing: [0, 0] }), ...questions('a')], first],
    [
      'mehrere Zeilen',
      [
        clarification('bausteine', { row: 'x', askWhom: 'kaemmerei' }),
        clarification('bausteine', { row: 'y', askWhom: 'kaemmerei' }),
      ],
      'Nächste beste Klärung: Datenexport (2 Bausteine), zu erfragen bei: die Kämmerei. Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.',
    ],
  ])('nennt Frage, Stelle und Grund: %s', (_case, open, expected) => {
    expect(sentences(...open)[0]).toBe(expected);
  });
});
