import { describe, expect, it } from 'vitest';
import type { DirectionResult, Placement, PreconditionResult } from '../../src/assessment/model.ts';
import { moeglichkeiten } from '../../src/entscheidungsgrundlage/moeglichkeiten.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { contextFor, direction, directionResult, headsOf, rowsOf, sentencesOf } from '../support/contexts.ts';
import { blocksOf } from '../support/documents.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
const questionnaire = questionnaireOf([single('frage', ['ja', 'nein'])], {
  directions: letters.map((id) => direction(id)),
});
const sectionFor = (...directions: DirectionResult[]) =>
  moeglichkeiten(contextFor(questionnaire, { assessment: { directions } }));
const first = (...directions: DirectionResult[]) => blocksOf(sectionFor(...directions), 'direction')[0];

describe('Möglichkeiten', () => {
  it.each([
    [0, []],
    [1, ['Dieser Fragebogen betrachtet eine Richtung.']],
    [
      2,
      [
        'Die zwei Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge; mehrere lassen sich verbinden.',
      ],
    ],
    [
      7,
      [
        'Die sieben Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge; mehrere lassen sich verbinden.',
      ],
    ],
    [
      12,
      [
        'Die zwölf Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge; mehrere lassen sich verbinden.',
      ],
    ],
    [
      13,
      [
        'Die 13 Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge; mehrere lassen sich verbinden.',
      ],
    ],
  ])('leitet %i Richtungen ein', (count, expected) => {
    expect(sentencesOf(sectionFor(...letters.slice(0, count).map((id) => directionResult(id))))).toEqual(
      expected,
    );
  });

  it('behält die Reihenfolge der Daten, wie auch immer die Bewertung sie liefert', () => {
    const section = sectionFor(directionResult('c'), directionResult('a'), directionResult('b'));
    const titles = ['Richtung a', 'Richtung b', 'Richtung c'];
    expect(blocksOf(section, 'direction').map(({ title }) => title)).toEqual(titles);
    expect(rowsOf(section).map(([title]) => title)).toEqual(titles);
  });

  it.each<[Placement, string]>([
    ['in_betracht', 'kommt in Betracht'],
    ['nach_klaerung', 'erst nach Klärung'],
    ['voraussetzung_fehlt', 'eine Voraussetzung fehlt derzeit'],
  ])('sagt, wo eine Richtung steht: %s', (placement, expected) => {
    expect(first(directionResult('a', { placement }))?.placement).toBe(expected);
  });

  it.each<[PreconditionResult['state'], string]>([
    ['met', 'erfüllt'],
    ['open', 'noch offen'],
    ['missing', 'fehlt derzeit'],
  ])('sagt, wie es um eine Voraussetzung steht: %s', (state, expected) => {
    const preconditions = [{ id: 'v', text: 'Der [Vertrag](glossar:vertrag) **endet**', state, restsOn: [] }];
    expect(first(directionResult('a', { preconditions }))?.preconditions).toEqual([
      { text: 'Der Vertrag endet', state: expected },
    ]);
  });

  it('stellt die Wirkungen nach Kriterien nebeneinander und nennt, wo nur Zahlen helfen', () => {
    const effects = [
      { criterion: 'organisation', range: [1, 1], words: 'entlastet', reasons: ['**Weniger** zu tun.'] },
      {
        criterion: 'kosten',
        range: null,
        words: 'ohne Zahlen nicht einzuschätzen',
        reasons: ['Angebot fehlt.'],
      },
    ] satisfies DirectionResult['effects'];
    const section = sectionFor(directionResult('a', { effects }));
    expect(headsOf(section)).toEqual([
      'Möglichkeiten',
      ['Wirkungen im Überblick', 'Richtung', 'Organisation', 'Kosten'],
    ]);
    expect(rowsOf(section)).toEqual([['Richtung a', 'entlastet', 'nur mit Zahlen']]);
    expect(blocksOf(section, 'direction')[0]?.effects).toEqual([
      { criterion: 'Organisation', words: 'entlastet', reasons: ['Weniger zu tun.'] },
      { criterion: 'Kosten', words: 'ohne Zahlen nicht einzuschätzen', reasons: ['Angebot fehlt.'] },
    ]);
  });

  it('stellt Gründe dafür nicht zu denen dagegen', () => {
    const from = questionnaireOf([single('frage', ['ja'])], {
      directions: [
        direction('a', { summary: 'Was **a** heißt.', firstStep: 'Mit [a](glossar:a) anfangen.' }),
      ],
    });
    const result = directionResult('a', { pros: ['**Bekannt.**'], cons: ['Es bleibt **Arbeit**.'] });
    const section = moeglichkeiten(contextFor(from, { assessment: { directions: [result] } }));
    expect(blocksOf(section, 'direction')[0]).toMatchObject({
      summary: 'Was a heißt.',
      pros: ['Bekannt.'],
      cons: ['Es bleibt Arbeit.'],
      firstStep: 'Mit a anfangen.',
    });
  });
});
