import { describe, expect, it } from 'vitest';
import type { Assessment, Lever, MeasureResult } from '../../src/assessment/model.ts';
import { furtherSteps, schritte } from '../../src/entscheidungsgrundlage/schritte.ts';
import type { DocumentSectionId } from '../../src/questionnaire/model.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import {
  clarification,
  contextFor,
  dimension,
  direction,
  directionResult,
  headsOf,
  measure,
  measureResult,
  rowsOf,
  sentencesOf,
} from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
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
    ['acht Maßnahmen', { measures: results('abcdefgh') }, titled('abcdefgh')],
    ['neun Maßnahmen', { measures: results('abcdefghi') }, titled('abcdefgh')],
    [
      'neun Maßnahmen und Offenes',
      { measures: results('abcdefghi'), clarifications: open },
      [...titled('abcdefg'), clarify],
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
  ])('nennt drei bis acht, Maßnahmen zuerst: %s', (_case, assessment, expected) => {
    expect(rowsOf(sectionFor(assessment)).map(([title]) => title)).toEqual(expected);
  });

  it('sagt bei jedem Schritt, wer womit anfängt', () => {
    expect(rowsOf(sectionFor({ measures: results('a'), clarifications: open }))).toEqual([
      ['Maßnahme a', 'Hauptamt (Brief oder Nachfrage)', 'Mit a anfangen.'],
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
      ['Was sich in diesem Monat beginnen lässt', 'Schritt', 'Wer, Aufwand', 'Erste Handlung'],
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
      'AV (Brief oder Nachfrage)',
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
      'Keiner dieser Schritte legt eine Richtung fest. Die Reihenfolge ist frei.',
      'Handlungsrichtungen im Gremium beraten',
    ],
  ])('spricht von Richtungen nur, wenn es welche gibt: %s', (_case, assessment, lead, last) => {
    const section = sectionFor(assessment);
    expect(sentencesOf(section)).toEqual([lead]);
    expect(rowsOf(section).at(-1)?.[0]).toBe(last);
  });

  it('steht nach denen beisammen, die handeln, in der Folge ihres ersten Schritts', () => {
    const from = questionnaireOf([single('frage', ['ja'])], {
      measures: [
        measure('a', { actor: 'leitung' }),
        measure('b', { actor: 'hauptamt' }),
        measure('c', { actor: 'leitung' }),
      ],
      contacts: ['leitung', 'hauptamt'].map((id) => ({ id, label: id })),
    });
    expect(rowsOf(sectionFor({ measures: results('abc') }, from)).map(([title]) => title)).toEqual(
      titled('acb'),
    );
  });

  it('sagt, was dagegen spricht und woran es hängt, wenn es dazu etwas zu sagen gibt', () => {
    const from = questionnaireOf([single('frage', ['ja'])], {
      measures: [
        measure('a', { against: 'Kostet Zeit.' }),
        measure('b', { consent: true, against: 'Bindet länger.' }),
        measure('c'),
      ],
    });
    const section = sectionFor({ measures: results('abc') }, from);
    expect(headsOf(section)[1]?.at(-1)).toBe('Was dagegen spricht');
    expect(rowsOf(section).map((cells) => cells[3])).toEqual([
      'Kostet Zeit.',
      'Gelingt nur, wenn die andere Seite zustimmt. Bindet länger.',
      '',
    ]);
  });

  it.each<[string, string, DocumentSectionId[], string[]]>([
    ['neun', 'abcdefghi', ['schritte', 'anlage'], ['1 weitere Maßnahme steht in der Anlage.']],
    ['acht', 'abcdefgh', ['schritte', 'anlage'], []],
    ['neun ohne Anlage', 'abcdefghi', ['schritte'], []],
  ])('verweist auf weitere Maßnahmen in der Anlage: %s', (_case, ids, sections, expected) => {
    const section = sectionFor({ measures: results(ids) }, { ...questionnaire, document: { sections } });
    const lead = 'Die Reihenfolge ist frei.';
    expect(sentencesOf(section)).toEqual([[lead, ...expected].join(' ')]);
  });
});

describe('Weitere Maßnahmen in der Anlage', () => {
  const blocksFor = (assessment: Partial<Assessment>) => ({
    blocks: furtherSteps(contextFor(questionnaire, { assessment: { ...none, levers: [], ...assessment } })),
  });

  it('sind die, für die vorn kein Platz war, mit Stelle, Aufwand und erster Handlung', () => {
    expect(rowsOf(blocksFor({ measures: results('abcdefghi') }))).toEqual([
      ['Maßnahme i', 'Hauptamt (Brief oder Nachfrage)', 'Mit i anfangen.'],
    ]);
    expect(sentencesOf(blocksFor({ measures: results('abcdefghi') }))).toEqual(['Weitere Maßnahmen']);
    expect(blocksFor({ measures: results('ab') }).blocks).toEqual([]);
  });

  it('nennen, was jede Maßnahme für sich ändert, Gleiches beisammen, auch solche, die aus nichts folgen', () => {
    const from = { ...questionnaire, dimensions: [dimension('wissen', 'Bindung durch Wissen')] };
    const lever = (id: string, change: [number, number]): Lever => ({
      id,
      dimensions: [{ id: 'wissen', change }],
      total: [0, 0],
      closes: [],
      mayClose: [],
    });
    const levers = [
      lever('a', [-20, -16]),
      lever('h', [-8, 0]),
      lever('g', [-18, -17]),
      lever('i', [-0.2, 0]),
    ];
    const context = contextFor(from, { assessment: { ...none, measures: results('a'), levers } });
    expect(rowsOf({ blocks: furtherSteps(context) })).toEqual([
      ['Wissen: sinkt deutlich', 'Maßnahme a · Maßnahme g'],
      ['Wissen: kann sinken', 'Maßnahme h'],
    ]);
  });
});
