import { describe, expect, it } from 'vitest';
import type { FindingResult } from '../../src/assessment/model.ts';
import {
  findingStatement,
  groupFindings,
  noGraveFinding,
} from '../../src/entscheidungsgrundlage/findings.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Severity } from '../../src/questionnaire/catalogue.ts';
import { finding, matrix, questionnaireOf, row, single } from '../support/builders.ts';
import { contextFor, findingResult, sentence } from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const questionnaire = questionnaireOf(
  [
    single('alter', ['jung', 'alt'], { short: 'Alter des **Servers**' }),
    single('probe', ['ja', 'nein'], { short: 'Probe der Sicherung' }),
    matrix(
      'export',
      letters.map((id) => row(id, { label: `**Zeile** ${id}` })),
      ['ja', 'nein'],
      { short: '[Daten](glossar:daten) herausholen' },
    ),
  ],
  {
    bausteine: letters.map((id) => ({ id, name: `Baustein ${id}`, weight: 1 })),
    findings: [
      finding('k', { question: 'alter', is: 'alt' }, { title: 'Server ist alt', text: 'Er ist **alt**.' }),
    ],
  },
);
type Case = Parameters<typeof findingResult>[1];

function statementFor(results: Case[], answers = {}) {
  const groups = groupFindings(results.map((more) => findingResult('k', more)));
  return groups.flatMap((group) => findingStatement(contextFor(questionnaire, { answers }), group));
}
const textFor = (results: Case[], answers = {}) =>
  statementFor(results, answers).map(({ text }) => sentence(text));

describe('Ein Befund als Aussage', () => {
  it.each<[Severity, string]>([
    ['kritisch', 'vorrangig, nach den Angaben der Verwaltung'],
    ['wichtig', 'wichtig, nach den Angaben der Verwaltung'],
    ['hinweis', 'Hinweis, nach den Angaben der Verwaltung'],
  ])('trägt seine Schwere in Worten: %s', (severity, expected) => {
    expect(statementFor([{ severity }])[0]).toMatchObject({ title: 'Server ist alt', label: expected });
  });

  it('behauptet nichts, wenn Angaben fehlen', () => {
    expect(statementFor([{ severity: 'kritisch', verdict: 'possible' }])[0]?.label).toBe(
      'vorrangig, nicht auszuschließen, weil Angaben fehlen',
    );
  });

  it.each<[string, string[], Answers, string]>([
    [
      'sie fehlen alle',
      ['alter', 'probe'],
      {},
      'Ob das zutrifft, hängt von Angaben ab, die noch fehlen: „Alter des Servers“ und „Probe der Sicherung“.',
    ],
    [
      'eine ist da',
      ['alter', 'probe'],
      { alter: 'alt' },
      'Ob das zutrifft, hängt von Angaben ab, die noch fehlen: „Probe der Sicherung“.',
    ],
    [
      'zwei Zeilen einer Frage',
      ['export@a', 'export@b'],
      {},
      'Ob das zutrifft, hängt von Angaben ab, die noch fehlen: „Daten herausholen“.',
    ],
    ['keine ist bekannt', [], {}, 'Ob das zutrifft, hängt von Angaben ab, die noch fehlen.'],
  ])('nennt, was darüber entscheidet: %s', (_case, restsOn, answers, expected) => {
    expect(textFor([{ restsOn, verdict: 'possible' }], answers)).toEqual([expected]);
  });

  it.each([
    ['', 'Er ist alt.'],
    ['a', 'Er ist alt. Das betrifft: Baustein a.'],
    ['ab', 'Er ist alt. Das betrifft: Baustein a und Baustein b.'],
    [
      'abcdef',
      'Er ist alt. Das betrifft: Baustein a, Baustein b, Baustein c, Baustein d, Baustein e und Baustein f.',
    ],
    ['abcdefg', 'Er ist alt. Das betrifft: 7 Bausteine.'],
  ])('nennt bis zu sechs Bausteine und zählt mehr: „%s“', (rows, expected) => {
    const results = rows === '' ? [{}] : [...rows].map((id) => ({ row: id }));
    expect(textFor(results)).toEqual([expected]);
  });

  it('trennt, was zutrifft, von dem, was nur möglich ist', () => {
    const results = [{ row: 'a' }, { row: 'b', verdict: 'possible' as const }, { row: 'c' }];
    expect(textFor(results)).toEqual([
      'Er ist alt. Das betrifft: Baustein a und Baustein c.',
      'Ob das zutrifft, hängt von Angaben ab, die noch fehlen. Das betrifft: Baustein b.',
    ]);
  });

  it('öffnet sich zu jeder Antwort, auf der er ruht, einmal', () => {
    const results = [
      { row: 'a', restsOn: ['alter', 'export@a'] },
      { row: 'b', restsOn: ['alter', 'export@b'] },
    ];
    const [statement] = statementFor(results, { alter: 'alt', export: { a: 'nein', b: 'unknown' } });
    expect(statement?.evidence.map(({ label, answer }) => `${label}: ${answer}`)).toEqual([
      'Alter des Servers: Antwort alt',
      'Daten herausholen – Zeile a: Antwort nein',
      'Daten herausholen – Zeile b: Weiß ich nicht',
    ]);
  });
});

describe('Wo kein schwerer Befund zutrifft', () => {
  const none = 'Nach den Angaben der Verwaltung trifft kein vorrangiger oder wichtiger Befund zu';
  const possible = (id: string, severity: Severity): FindingResult =>
    findingResult(id, { severity, verdict: 'possible' });
  it.each<[string, FindingResult[], string]>([
    ['nichts ist offen', [], `${none}.`],
    ['nur Hinweise sind offen', [possible('a', 'hinweis')], `${none}.`],
    [
      'einer ist offen',
      [possible('a', 'wichtig')],
      `${none}; einer ist nicht auszuschließen, weil Angaben fehlen.`,
    ],
    [
      'mehrere sind offen, einer bei zwei Bausteinen',
      [
        possible('a', 'wichtig'),
        possible('a', 'wichtig'),
        possible('b', 'kritisch'),
        possible('c', 'hinweis'),
      ],
      `${none}; zwei sind nicht auszuschließen, weil Angaben fehlen.`,
    ],
  ])('steht, wie viele nicht auszuschließen sind: %s', (_case, findings, expected) => {
    expect(noGraveFinding(contextFor(questionnaire, { assessment: { findings } }))).toBe(expected);
  });
});
