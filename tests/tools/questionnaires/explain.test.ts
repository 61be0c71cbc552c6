import { describe, expect, it } from 'vitest';
import { linesForFile, smallData, smallDataWith } from '../../support/dataFolder.ts';

const option = '{id: schlecht, label: Schlecht, points: 100}';
const multi = ['kind: single', 'kind: multi'] as const;

/** The small data with a step that brings answers of the edition before over. */
const withStep = (step: string) =>
  smallDataWith(
    ['version: 1.0.0', 'version: 2.0.0'],
    [
      'questions: [f1]}]}',
      `questions: [f1]}], migrations: [{from: 1.0.0, to: 2.0.0, steps: [\n  ${step}\n  ]}]}`,
    ],
  );
const finding = (holds: string) =>
  `findings: [{id: K, severity: wichtig, title: T, text: T, when: {question: f1, is: schlecht}, sources: [s], measures: [], examples: {\n  holds: ${holds}, fails: {f1: gut}}}]`;

type Slip = [what: string, data: string, line: number, ...words: string[]];

/** What an author wrote, and what the check must say: line, and words that help. */
const slips: Slip[] = [
  [
    'Feldname verschrieben',
    smallDataWith(['askWhom: k', 'askWhom: k\n    hlep: x']),
    11,
    '„hlep“',
    'Meinten Sie „help“?',
  ],
  [
    'Feldname einer Antwort verschrieben',
    smallDataWith(['label: Schlecht', 'lable: S']),
    14,
    '„lable“',
    '„label“?',
  ],
  [
    'dasselbe bei mehreren Antworten',
    smallDataWith(multi, ['label: Schlecht', 'lable: S']),
    14,
    '„lable“',
    '„label“?',
  ],
  ['Feld vergessen', smallDataWith(['    why: "Darum."\n', '']), 5, 'Es fehlt das Feld „why“'],
  [
    'Art verschrieben',
    smallDataWith(['kind: single', 'kind: singel']),
    6,
    '„multi“',
    'Meinten Sie „single“?',
  ],
  ['Art vergessen', smallDataWith(['    kind: single\n', '']), 5, 'Es fehlt das Feld „kind“'],
  [
    'Wert außerhalb der Auswahl',
    smallDataWith(['effort: 1', 'effort: 4']),
    11,
    'Möglich sind 1, 2, 3',
    'die Zahl 4',
  ],
  ['Wort statt Zahl', smallDataWith(['points: 100', 'points: hundert']), 14, 'eine Zahl', '„hundert“'],
  [
    'Zahl statt Text',
    smallDataWith(['version: 1.0.0', 'version: 1.0']),
    15,
    'ein Text',
    'die Zahl 1',
    'in "…"',
  ],
  ['Text statt Liste', smallDataWith(['sources: [s]', 'sources: s']), 12, 'eine Liste', '„s“'],
  ['leerer Text', smallDataWith(['"Eins?"', '" "']), 7, 'nicht leer'],
  ['nichts', smallDataWith(['"Eins?"', '']), 7, 'ein Text', 'angegeben ist nichts'],
  [
    'ja statt true',
    smallDataWith(['effort: 1', 'effort: 1\n    optional: ja']),
    12,
    'Möglich ist true',
    '„ja“',
  ],
  ['Umlaut in der Kennung', smallDataWith(['id: f1', 'id: fü']), 5, 'ohne Umlaute', '„fü“'],
  ['gefährliche Kennung', smallDataWith(['id: f1', 'id: __proto__']), 5, 'beginnen mit einem Buchstaben'],
  [
    'unbekanntes Feld mit Programmnamen',
    smallDataWith(['effort: 1', 'effort: 1\n    constructor: x']),
    12,
    '„constructor“ gibt es hier nicht',
  ],
  [
    'Vergleich verschrieben',
    smallDataWith(['effort: 1', 'effort: 1\n    when: {question: f0, ist: ja}']),
    12,
    '„ist“',
    '„is“?',
  ],
  [
    'Vergleich fehlt',
    smallDataWith(['effort: 1', 'effort: 1\n    when: {question: f0}']),
    12,
    'genau einen Vergleich',
    'atLeast',
  ],
  [
    'Wahrheitswert statt Antwort',
    smallDataWith(['effort: 1', 'effort: 1\n    when: {all: [{any: [{question: f0, is: true}]}]}']),
    12,
    'Nach „is“',
    'true',
  ],
  [
    'Text statt Bedingung',
    smallDataWith(['effort: 1', 'effort: 1\n    when: f0']),
    12,
    'eine Bedingung',
    '„f0“',
  ],
  [
    'falsches Wort für eine Liste',
    smallDataWith(multi, [`[{id: gut, label: Gut, points: 0}, ${option}]`, 'baustein']),
    14,
    '„bausteine“ oder eine Liste',
  ],
  [
    'Betrag ohne Zeitraum',
    smallDataWith(['kind: single', 'kind: money\n    periods: []']),
    7,
    'mindestens einen Zeitraum',
    'eine Liste',
  ],
  [
    'unbekannter Zeitraum',
    smallDataWith(['kind: single', 'kind: money\n    periods: [jhar]']),
    7,
    '„monat“',
    'Meinten Sie „jahr“?',
  ],
  [
    'Tag, den es nicht gibt',
    smallDataWith(['kind: single', 'kind: date\n    min: "2027-02-30"']),
    7,
    '2027-12-31',
    '„2027-02-30“',
  ],
  ['Liste statt Felder', '- a\n- b', 1, 'keine Liste', '„questions“'],
  ['Text statt Felder', 'Hallo', 1, '„Hallo“'],
  ['deutscher Listenname', 'fragen: []', 1, '„fragen“', '„questions“'],
  ['Listenname verschrieben', 'qestions: []', 1, 'Meinten Sie „questions“?'],
  ['leerer Eintrag', smallDataWith(['questionnaire:', '  -\nquestionnaire:']), 15, 'Eintrag 2', 'nichts'],
  ['Schritt ohne Grund', withStep('{dropped: alt}'), 16, 'Es fehlt das Feld „reason“'],
  ['neu zu fragen ohne Grund', withStep('{askAgain: f1}'), 16, 'Es fehlt das Feld „reason“'],
  [
    'mehrere neue Antworten ohne Grund',
    withStep('{mapped: f1, option: alt, to: [gut, schlecht]}'),
    16,
    'Es fehlt das Feld „reason“',
  ],
  ['nur eine in Klammern', withStep('{mapped: f1, option: alt, to: [gut]}'), 16, 'mindestens zwei'],
  ['Schritt ohne Ziel', withStep('{renamed: alt}'), 16, 'Es fehlt das Feld „to“'],
  [
    'Schritt verschrieben',
    withStep('{rename: alt, to: f1}'),
    16,
    'Das Feld „rename“ gibt es hier nicht',
    'Meinten Sie „renamed“?',
  ],
  ['Zahl statt Antwort', withStep('{mapped: f1, option: 1, to: gut}'), 16, '„option“', 'ein Text', 'in "…"'],
  [
    'Schritt mit zu viel',
    withStep('{dropped: alt, reason: Darum., grund: x}'),
    16,
    '„grund“ gibt es hier nicht; möglich sind „dropped“, „option“, „reason“',
  ],
  [
    'leerer Schritt',
    withStep('{}'),
    16,
    'eines der Felder „renamed“, „mapped“, „dropped“, „askAgain“',
    'ohne Felder',
  ],
  ['Schritt ohne Namen', withStep('{to: f1}'), 16, 'eines der Felder „renamed“', '„to“'],
  ['Text statt Schritt', withStep('alt'), 16, 'Hier gehört etwas mit Feldern hin;', '„alt“'],
  ...['', 'ja', '[f1]'].map(
    (holds): Slip => [
      `Beispiel als „${holds}“`,
      finding(holds),
      2,
      'Antworten nach Frage, zum Beispiel {d_kopie: nein}.',
    ],
  ),
  ['Verweis im Kreis', smallDataWith(['effort: 1', 'effort: 1\n    when: &x {all: [*x]}']), 0, 'im Kreis'],
];

describe('Meldungen zum Format', () => {
  it('haben an richtigen Daten nichts auszusetzen', () => {
    expect(linesForFile(smallData)).toEqual([]);
  });

  it.each(slips)('sagen, wo und was möglich ist: %s', (_what, data, line, ...words) => {
    const text = linesForFile(data).join('\n');
    for (const word of words) expect(text).toContain(word);
    if (line > 0) expect(text).toContain(`a.yaml, Zeile ${line} · `);
    expect(text).not.toMatch(/never|(mit Feldern.*){2}|Object\b|erwartet|Expected|received|undefined/);
  });
});
