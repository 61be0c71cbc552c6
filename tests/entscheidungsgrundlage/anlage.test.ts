import { describe, expect, it } from 'vitest';
import type { Assessment, FindingResult } from '../../src/assessment/model.ts';
import { anlage } from '../../src/entscheidungsgrundlage/anlage.ts';
import { finding, matrix, questionnaireOf, row, task } from '../support/builders.ts';
import {
  bausteinResult,
  contextFor,
  dimension,
  dimensionResult,
  direction,
  directionResult,
  findingResult,
  gap,
  range,
  responsibilities,
  rowsOf,
  sentencesOf,
} from '../support/contexts.ts';
import { blocksOf } from '../support/documents.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const questionnaire = questionnaireOf([matrix('betrieb', [row('a'), row('b')], ['lokal', 'extern'])], {
  bausteine: letters.map((id) => ({ id, name: `Baustein ${id}`, weight: 1 })),
  dimensions: [dimension('v', 'Bindung durch Verträge')],
  findings: letters.map((id) => finding(id, { question: 'betrieb@a', is: 'lokal' })),
  tasks: letters.map((id) => task(id)),
  directions: ['r', 's'].map((id) => direction(id)),
});
const operated = { ...questionnaire, document: { operation: 'betrieb' } };
const empty = {
  findings: [],
  bausteine: [],
  dimensions: [],
  directions: [],
  responsibilities: responsibilities(),
} satisfies Partial<Assessment>;
const sectionFor = (assessment: Partial<Assessment>, from = questionnaire) =>
  anlage(contextFor(from, { answers: { betrieb: { a: 'lokal' } }, assessment: { ...empty, ...assessment } }));
const headings = (assessment: Partial<Assessment>) =>
  blocksOf(sectionFor(assessment), 'heading').map(({ text }) => text);
const tableOf = (caption: string, assessment: Partial<Assessment>, from = questionnaire) => {
  const table = blocksOf(sectionFor(assessment, from), 'table').find((each) => each.caption === caption);
  return table === undefined ? [] : [table.columns.map(({ title }) => title), ...rowsOf({ blocks: [table] })];
};
const found = (ids: string, more: Partial<FindingResult> = {}) =>
  [...ids].map((id) => findingResult(id, more));

describe('Anlage', () => {
  it('enthält immer Angaben, Verfahren und Quellen, alles andere nur, wenn es etwas gibt', () => {
    expect(headings({})).toEqual(['Alle Angaben', 'Verfahren', 'Quellen und Stand']);
    expect(
      headings({
        findings: found('a', { severity: 'hinweis' }),
        responsibilities: responsibilities(
          [0, 0],
          6,
          [...letters].map((id) => gap(id, 'niemand')),
        ),
        bausteine: [bausteinResult('a')],
        directions: [directionResult('r')],
        dimensions: [dimensionResult('v')],
      }),
    ).toEqual([
      'Weitere Befunde',
      'Weitere Lücken',
      'Alle Bausteine',
      'Alle Angaben',
      'Warum die Richtungen so wirken',
      'Verfahren',
      'So kommt die Einordnung zustande',
      'Hängt die Einordnung an Gewichten oder Skala?',
      'Woraus die Stufe jedes Bausteins folgt',
      'Warum die Angaben so gewichtet sind',
      'Worauf sich die Befunde stützen',
      'Quellen und Stand',
    ]);
    expect(sectionFor({})).toMatchObject({ title: 'Anlage', annex: true });
  });
});

describe('Weitere Befunde', () => {
  it.each<[string, FindingResult[], string[]]>([
    ['vier stehen im Hauptteil', found('abcd'), []],
    ['der fünfte steht hier', found('abcde'), ['befund-e-holds']],
    ['Hinweise', [...found('a'), ...found('b', { severity: 'hinweis' })], ['befund-b-holds']],
    ['Mögliches', found('a', { severity: 'kritisch', verdict: 'possible' }), ['befund-a-possible']],
    [
      'derselbe bei einem weiteren Baustein nur möglich',
      [...found('a', { row: 'a' }), ...found('a', { row: 'b', verdict: 'possible' })],
      ['befund-a-possible'],
    ],
  ])('%s', (_case, findings, expected) => {
    expect(blocksOf(sectionFor({ findings }), 'statement').map(({ id }) => id)).toEqual(expected);
  });
});

it('die sechste Aufgabe mit Lücken und alle danach stehen in der Anlage', () => {
  const gaps = letters.map((id) => gap(id, 'niemand'));
  const names = (count: number) =>
    tableOf('Weitere Aufgaben mit Lücken', {
      responsibilities: responsibilities([0, 0], 6, gaps.slice(0, count)),
    }).map(([name]) => name);
  expect(names(5)).toEqual([]);
  expect(names(6)).toEqual(['Aufgabe', 'Aufgabe f']);
});

describe('Alle Bausteine', () => {
  const bausteine = [
    bausteinResult('a', { level: range('erhoeht', 'hoch'), raisedBy: ['a', 'b'] }),
    bausteinResult('b', { level: range('niedrig', 'hoch') }),
    bausteinResult('c', { level: range('hoch'), raisedByOneOf: ['a', 'b'] }),
  ];

  it('stehen mit ihrer Bindung und dem, was sie anhebt', () => {
    expect(tableOf('Bindung je Baustein', { bausteine })).toEqual([
      ['Baustein', 'Bindung'],
      ['Baustein a', 'mindestens erhöht (durch „Befund a“ und „Befund b“ angehoben)'],
      ['Baustein b', 'noch offen – es fehlen Angaben'],
      [
        'Baustein c',
        'hoch (angehoben, weil einer dieser Befunde in jedem Fall zutrifft: „Befund a“ und „Befund b“)',
      ],
    ]);
  });

  it('stehen mit ihrem Betrieb, wenn der Fragebogen danach fragt', () => {
    expect(
      tableOf('Betrieb und Bindung je Baustein', { bausteine: bausteine.slice(1, 2) }, operated),
    ).toEqual([
      ['Baustein', 'Betrieb heute', 'Bindung'],
      ['Baustein b', 'noch offen', 'noch offen – es fehlen Angaben'],
    ]);
    expect(
      tableOf('Betrieb und Bindung je Baustein', { bausteine: [bausteinResult('a')] }, operated)[1],
    ).toEqual(['Baustein a', 'Antwort lokal', 'erhöht']);
  });
});

it('jede Richtung nennt je Kriterium ihre Wirkung und die Gründe', () => {
  const effects = [
    {
      criterion: 'bindung' as const,
      range: [1, 2] as const,
      words: 'entlastet',
      reasons: ['**Klar.**', 'Und planbar.'],
    },
    { criterion: 'umstellung' as const, range: null, words: 'ohne Zahlen', reasons: [] },
  ];
  const directions = [directionResult('s', { effects }), directionResult('r')];
  expect(tableOf('Richtung s', { directions })).toEqual([
    ['Kriterium', 'Wirkung', 'Begründung'],
    ['Bindung', 'entlastet', 'Klar. Und planbar.'],
    ['Umstellung', 'ohne Zahlen', ''],
  ]);
  expect(sentencesOf(sectionFor({ directions }))).toContain('Warum die Richtungen so wirken');
});
