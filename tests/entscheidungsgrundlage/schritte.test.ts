import { describe, expect, it } from 'vitest';
import type { Assessment, MeasureResult } from '../../src/assessment/model.ts';
import { schritte } from '../../src/entscheidungsgrundlage/schritte.ts';
import type { DocumentSectionId } from '../../src/questionnaire/model.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import {
  clarification,
  contextFor,
  direction,
  directionResult,
  headsOf,
  measure,
  measureResult,
  rowsOf,
  sentencesOf,
} from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const questionnaire = questionnaireOf([single('frage', ['ja', 'nein'])], {
  measures: letters.map((id) => measure(id)),
  directions: [direction('r')],
});
const open = [clarification('frage')];
const none = { clarifications: [], measures: [], directions: [] } satisfies Partial<Assessment>;
const sectionFor = (assessment: Partial<Assessment>, from = questionnaire) =>
  schritte(contextFor(from, { assessment: { ...none, ...assessment } }));
const results = (ids: string, more: Partial<MeasureResult> = {}) =>
  [...ids].map((id) => measureResult(id, more));

const clarify = 'Offene Angaben klären';
const discuss = 'Ergebnis in der Verwaltung besprechen';
const keep = 'Angaben aktuell halten';
const council = 'Ergebnis im Gremium beraten';
const titled = (ids: string) => [...ids].map((id) => `Maßnahme ${id}`);

describe('Nächste Schritte', () => {
  it.each<[string, Partial<Assessment>, string[]]>([
    ['nichts zu tun: was immer sinnvoll ist', {}, [discuss, keep, council]],
    ['nur etwas zu klären', { clarifications: open }, [clarify, discuss, keep]],
    ['eine Maßnahme', { measures: results('a') }, [...titled('a'), discuss, keep]],
    [
      'eine Maßnahme und Offenes',
      { measures: results('a'), clarifications: open },
      [...titled('a'), clarify, discuss],
    ],
    ['zwei Maßnahmen', { measures: results('ab') }, [...titled('ab'), discuss]],
    [
      'zwei Maßnahmen und Offenes',
      { measures: results('ab'), clarifications: open },
      [...titled('ab'), clarify],
    ],
    ['drei Maßnahmen', { measures: results('abc') }, titled('abc')],
    ['sechs Maßnahmen', { measures: results('abcdef') }, titled('abcdef')],
    ['sieben Maßnahmen', { measures: results('abcdefg') }, titled('abcdef')],
    [
      'sieben Maßnahmen und Offenes',
      { measures: results('abcdefg'), clarifications: open },
      [...titled('abcde'), clarify],
    ],
    [
      'Hinweise füllen nur bis drei auf',
      { measures: [...results('a'), ...results('bcde', { severity: 'hinweis' })] },
      titled('abc'),
    ],
    [
      'nur Mögliches füllt bis drei auf',
      { measures: results('abcde', { verdict: 'possible' }) },
      titled('abc'),
    ],
  ])('nennt drei bis sechs, Maßnahmen zuerst: %s', (_case, assessment, expected) => {
    expect(rowsOf(sectionFor(assessment)).map(([title]) => title)).toEqual(expected);
  });

  it('sagt bei jedem Schritt, wer womit anfängt', () => {
    expect(rowsOf(sectionFor({ measures: results('a'), clarifications: open }))).toEqual([
      ['Maßnahme a', 'Hauptamt', 'Mit a anfangen.'],
      [
        clarify,
        'Hauptamt oder Ansprechperson für IT',
        'Die Liste „Offene Punkte“ an die genannten Stellen geben.',
      ],
      [discuss, 'Amtsleitung', 'Einen Termin mit Kämmerei, Hauptamt und Fachämtern vereinbaren.'],
    ]);
    expect(rowsOf(sectionFor({})).slice(1)).toEqual([
      [keep, 'Ansprechperson für IT', 'Eine Wiedervorlage in zwölf Monaten eintragen.'],
      [council, 'Verwaltungsspitze', 'Diese Entscheidungsgrundlage auf eine Tagesordnung setzen.'],
    ]);
  });

  it('sagt über der Tabelle, was sie zeigt', () => {
    expect(headsOf(sectionFor({}))).toEqual([
      'Nächste Schritte',
      ['Was sich in diesem Monat beginnen lässt', 'Schritt', 'Wer', 'Erste Handlung'],
    ]);
  });

  it('nennt Auszeichnungen der Daten nicht mit', () => {
    const from = questionnaireOf([single('frage', ['ja'])], {
      measures: [
        measure('a', { title: '**Zugänge** sichern', who: '[AV](glossar:av)', firstStep: '**Heute.**' }),
      ],
    });
    expect(rowsOf(sectionFor({ measures: results('a') }, from))[0]).toEqual([
      'Zugänge sichern',
      'AV',
      'Heute.',
    ]);
  });

  it.each<[string, DocumentSectionId[], string]>([
    ['mit Liste', ['schritte', 'offen'], 'Die Liste „Offene Punkte“ an die genannten Stellen geben.'],
    ['ohne Liste', ['schritte'], 'Die offenen Fragen an die Stellen geben, die sie beantworten können.'],
  ])('verweist nur auf die offenen Punkte, wenn das Dokument sie führt: %s', (_case, sections, first) => {
    const from = { ...questionnaire, document: { sections } };
    expect(rowsOf(sectionFor({ clarifications: open }, from))[0]?.[2]).toBe(first);
  });

  it.each<[string, Partial<Assessment>, string, string]>([
    ['ohne Richtungen', {}, 'Die Reihenfolge ist frei.', council],
    [
      'mit Richtungen',
      { directions: [directionResult('r')] },
      'Diese Schritte passen zu jeder Richtung und legen keine fest. Die Reihenfolge ist frei.',
      'Handlungsrichtungen im Gremium beraten',
    ],
  ])('spricht von Richtungen nur, wenn es welche gibt: %s', (_case, assessment, lead, last) => {
    const section = sectionFor(assessment);
    expect(sentencesOf(section)).toEqual([lead]);
    expect(rowsOf(section).at(-1)?.[0]).toBe(last);
  });
});
