import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Matters, MustHaves } from '../../src/costs/matters.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { directionViews } from '../../src/entscheidungsgrundlage/richtungen.ts';
import { mustHavesToday } from '../../src/entscheidungsgrundlage/vorgaben.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { realQuestionnaire } from '../support/real.ts';
import { statedMatter } from '../support/stated.ts';

const answersOf = (example: string): Answers =>
  JSON.parse(readFileSync(`questionnaires/beispiele/${example}.kompass.json`, 'utf8')).answers;
const musterhausen = answersOf('musterhausen');
const contextWith = (mustHaves: MustHaves, answers = musterhausen, matters: Partial<Matters> = {}) =>
  contextOf(statedMatter({ mustHaves, ...matters }, answers));
const wordsToday = (...given: Parameters<typeof contextWith>) =>
  mustHavesToday(contextWith(...given)).map(({ title, words }) => [title, words]);
const wordsOf = (direction: string, ...given: Parameters<typeof contextWith>) =>
  directionViews(contextWith(...given), ({ id }) => id === direction)[0]?.mustHaves.map(({ words }) => words);

describe('Vorgaben', () => {
  it('gelten erst, wenn jemand sie setzt', () => {
    expect(wordsOf('R1', { ids: [] })).toEqual([]);
    expect(wordsToday({ ids: [] })).toEqual([]);
  });

  it('messen den Stand von heute und das, was nach der Richtung gilt, auch bei „Belassen“', () => {
    const ids = ['vertretung', 'zugaenge'];
    expect(wordsToday({ ids })).toEqual([
      ['Vertretung gesichert', 'nicht erfüllt'],
      ['Eigene oberste Zugänge', 'nicht erfüllt'],
    ]);
    expect(wordsOf('R1', { ids })).toEqual([
      'erfüllt',
      expect.stringMatching(/^(erfüllt|nicht beurteilbar)$/),
    ]);
  });

  it('beurteilen nicht, was Antworten nicht sagen', () => {
    expect(wordsOf('R1', { ids: ['leitung'] })?.[0]).toBe('nicht beurteilbar');
    expect(wordsToday({ ids: ['vertretung'] }, { ...musterhausen, z_vertretung: 'unknown' })[0]?.[1]).toBe(
      'nicht beurteilbar',
    );
  });

  it('sind ohne Partner von außen nicht durch einen Vertrag verletzt', () => {
    expect(wordsToday({ ids: ['ausstieg'] }, { ...musterhausen, p_partner: [] })[0]?.[1]).toBe('erfüllt');
  });

  it('stellen den Aufwand neben das, was im Haus da ist, und urteilen nicht', () => {
    const [words] = wordsOf('R7', { ids: ['stelle'] }) ?? [];
    expect(words?.replaceAll('\u00a0', ' ')).toMatch(
      /20 bis 40 Stunden in der Woche .*; heute: Eine Person neben/,
    );
  });

  it('lassen eine eigene Vorgabe von der Verwaltung beurteilen', () => {
    expect(wordsToday({ ids: [], own: 'Ein Ansprechpartner vor Ort' })).toEqual([
      ['Ein Ansprechpartner vor Ort', 'von der Verwaltung zu beurteilen'],
    ]);
  });

  it('beurteilen die Kostengrenze nur mit Zahlen', () => {
    const ids = (realQuestionnaire.costs ?? []).map(({ id }) => id);
    const figures = (partner: number, isWhole: boolean) => ({
      amounts: { partner },
      none: isWhole ? ids.filter((id) => id !== 'partner') : [],
    });
    const words = (partner: number, isWhole: boolean) =>
      wordsOf('R9', { ids: [], costLimit: 30_000 }, musterhausen, {
        money: { today: { amounts: {}, none: [] }, directions: { R9: figures(partner, isWhole) } },
      });
    expect(wordsOf('R9', { ids: [], costLimit: 30_000 })).toEqual(['nicht beurteilbar, es fehlen Zahlen']);
    expect(words(30_000, true)).toEqual(['erfüllt']);
    expect(words(30_000, false)).toEqual(['nicht beurteilbar, es fehlen Zahlen']);
    expect(words(30_001, false)).toEqual(['nicht erfüllt']);
  });
});
