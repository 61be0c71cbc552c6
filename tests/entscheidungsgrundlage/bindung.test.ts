import { describe, expect, it } from 'vitest';
import type {
  Assessment,
  BausteinResult,
  DimensionResult,
  FindingResult,
} from '../../src/assessment/model.ts';
import { bindung } from '../../src/entscheidungsgrundlage/bindung.ts';
import { finding, multi, questionnaireOf, single } from '../support/builders.ts';
import {
  bausteinResult,
  contextFor,
  contribution,
  dimension,
  dimensionResult,
  findingResult,
  headsOf,
  range,
  rowsOf,
  sentencesOf,
} from '../support/contexts.ts';
import { blocksOf } from '../support/documents.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const when = { question: 'frist', is: 'ja' } as const;
const questionnaire = questionnaireOf(
  [
    single('frist', ['kurz', 'lang'], { short: 'Kündigungsfrist' }),
    single('export', ['ja', 'nein'], { short: 'Datenexport' }),
    single('preis', ['fest', 'frei'], { short: 'Preis' }),
    multi('hilfen', ['kopie'], { short: 'Hilfen' }),
    multi('ausstieg', ['kopie', 'hilfe'], { short: 'Ausstieg' }),
  ],
  {
    dimensions: [dimension('v', 'Bindung durch Verträge'), dimension('d', 'Bindung durch Daten')],
    bausteine: letters.map((id) => ({ id, name: `Baustein ${id}`, weight: 1 })),
    findings: letters.map((id) =>
      finding(id, when, id === 'a' ? { floor: 'hoch' } : id === 'b' ? { floor: 'erhoeht' } : {}),
    ),
  },
);
const answers = { frist: 'lang', export: 'nein', preis: 'fest', ausstieg: ['kopie'], hilfen: [] };
const empty = { findings: [], dimensions: [], bausteine: [] } satisfies Partial<Assessment>;
const sectionFor = (assessment: Partial<Assessment>, from = questionnaire) =>
  bindung(contextFor(from, { answers, assessment: { ...empty, ...assessment } }));
const found = (ids: string, more: Partial<FindingResult> = {}) =>
  [...ids].map((id) => findingResult(id, more));

describe('Befunde im Hauptteil', () => {
  const critical = { severity: 'kritisch', verdict: 'possible' } as const;
  const none = 'Nach den Angaben der Verwaltung trifft kein vorrangiger oder wichtiger Befund zu';
  const one = `${none}; einer ist nicht auszuschließen, weil Angaben fehlen.`;
  it.each<[string, FindingResult[], string[], string[]]>([
    ['keiner', [], [], [`${none}.`]],
    ['vier', found('abcd'), ['a', 'b', 'c', 'd'], []],
    ['fünf', found('abcde'), ['a', 'b', 'c', 'd'], ['1 weiterer Befund steht in der Anlage.']],
    ['sechs', found('abcdef'), ['a', 'b', 'c', 'd'], ['2 weitere Befunde stehen in der Anlage.']],
    [
      'nur ein Hinweis',
      found('a', { severity: 'hinweis' }),
      [],
      [`${none}.`, '1 weiterer Befund steht in der Anlage.'],
    ],
    [
      'ein Hinweis daneben',
      [...found('a'), ...found('b', { severity: 'hinweis' })],
      ['a'],
      ['1 weiterer Befund steht in der Anlage.'],
    ],
    [
      'Mögliches, das nicht vorrangig ist',
      found('ab', { verdict: 'possible' }),
      [],
      [
        `${none}; zwei sind nicht auszuschließen, weil Angaben fehlen.`,
        '2 weitere Befunde stehen in der Anlage.',
      ],
    ],
    [
      'ein möglicher vorrangiger',
      found('a', critical),
      [],
      [one, 'Nicht auszuschließen, weil Angaben fehlen: „Befund a“.'],
    ],
    [
      'mögliche vorrangige und andere',
      [...found('ab', critical), ...found('c', { verdict: 'possible' })],
      [],
      [
        `${none}; drei sind nicht auszuschließen, weil Angaben fehlen.`,
        'Nicht auszuschließen, weil Angaben fehlen: „Befund a“ und „Befund b“. 1 weiterer Befund steht in der Anlage.',
      ],
    ],
    ['derselbe zweimal', found('aa'), ['a'], []],
    [
      'derselbe bei einem weiteren Baustein nur möglich',
      [...found('a', { row: 'a' }), ...found('a', { ...critical, row: 'b' })],
      ['a'],
      ['1 weiterer Befund steht in der Anlage.'],
    ],
  ])('%s', (_case, findings, shown, expected) => {
    const section = sectionFor({ findings });
    expect(blocksOf(section, 'statement').map(({ title }) => title)).toEqual(
      shown.map((id) => `Befund ${id}`),
    );
    expect(sentencesOf(section)).toEqual(['Befunde', ...expected]);
  });

  it('fehlen mit ihrer Überschrift, wenn der Fragebogen keine kennt', () => {
    expect(sectionFor({}, { ...questionnaire, findings: [] }).blocks).toEqual([]);
  });
});

const statementOf = (result: Partial<DimensionResult>) =>
  blocksOf(sectionFor({ dimensions: [dimensionResult('v', result)] }), 'statement')[0];
const heavy = contribution('frist', [100, 100]);
const middle = contribution('export', [50, 50]);
const light = contribution('preis', [25, 25]);
const free = contribution('preis', [0, 0]);
const open = contribution('export', [0, 100]);

describe('Warum eine Dimension steht, wo sie steht', () => {
  const two = 'Am meisten tragen bei: Kündigungsfrist („Antwort lang“) und Datenexport („Antwort nein“).';
  it.each<[string, Partial<DimensionResult>, string]>([
    [
      'eine Antwort wiegt',
      { contributions: [heavy] },
      'Am meisten trägt bei: Kündigungsfrist („Antwort lang“).',
    ],
    ['zwei wiegen, die schwerere zuerst', { contributions: [middle, heavy] }, two],
    ['mehr als zwei', { contributions: [light, middle, heavy] }, two],
    [
      'was nichts wiegt, trägt nichts bei',
      { contributions: [free, heavy] },
      'Am meisten trägt bei: Kündigungsfrist („Antwort lang“).',
    ],
    ['nichts wiegt', { contributions: [free] }, 'Keine der Antworten nennt hier ein Hindernis.'],
    [
      'nichts wiegt, etwas ist offen',
      { contributions: [free, open] },
      'Keine der Antworten nennt hier ein Hindernis. Noch offen: 1 Angabe von 2.',
    ],
    [
      'alles offen',
      { contributions: [open, contribution('frist', [0, 100])] },
      'Noch offen: 2 Angaben von 2.',
    ],
    [
      'Offenes trägt nichts bei',
      { contributions: [open, heavy] },
      'Am meisten trägt bei: Kündigungsfrist („Antwort lang“). Noch offen: 1 Angabe von 2.',
    ],
    [
      'Angehaktes ist das, was da ist',
      { contributions: [contribution('ausstieg', [50, 50])] },
      'Am meisten trägt bei: Ausstieg (genannt: „Antwort kopie“).',
    ],
    [
      'ausdrücklich nichts angehakt',
      { contributions: [contribution('hilfen', [100, 100])] },
      'Am meisten trägt bei: Hilfen („Nichts davon“).',
    ],
    [
      'ein Befund hebt an',
      { contributions: [free], raisedBy: ['a'] },
      'Keine der Antworten nennt hier ein Hindernis. Angehoben durch den Befund „Befund a“.',
    ],
    [
      'zwei Befunde heben an',
      { contributions: [heavy], raisedBy: ['a', 'b'] },
      'Am meisten trägt bei: Kündigungsfrist („Antwort lang“). Angehoben durch die Befunde „Befund a“ und „Befund b“.',
    ],
    [
      'einer von zweien hebt an',
      { contributions: [heavy], raisedByOneOf: ['a', 'b'] },
      'Am meisten trägt bei: Kündigungsfrist („Antwort lang“). Angehoben, weil einer dieser Befunde in jedem Fall zutrifft: „Befund a“ und „Befund b“.',
    ],
  ])('%s', (_case, result, expected) => {
    expect(statementOf(result)?.text).toBe(expected);
  });

  it('öffnet sich zu jeder Antwort mit ihrem Gewicht in Worten, die schwerste zuerst', () => {
    expect(statementOf({ contributions: [light, open, middle, heavy] })?.evidence).toEqual([
      {
        question: 'export',
        label: 'Datenexport',
        answer: 'Antwort nein',
        weighs: 'noch offen, zählt als Spanne',
      },
      {
        question: 'frist',
        label: 'Kündigungsfrist',
        answer: 'Antwort lang',
        weighs: 'derzeit kein gangbarer Weg',
        meaning: 'Im Augenblick ist kein Weg bekannt.',
      },
      {
        question: 'export',
        label: 'Datenexport',
        answer: 'Antwort nein',
        weighs: 'spürbares Hindernis',
        meaning: 'Kostet Geld oder Monate, lässt sich aber planen.',
      },
      {
        question: 'preis',
        label: 'Preis',
        answer: 'Antwort fest',
        weighs: 'kleines Hindernis',
        meaning: 'Mit eigenen Mitteln in Wochen zu lösen.',
      },
    ]);
  });
});

describe('Stufen in Worten', () => {
  it.each([
    [range('niedrig'), 'niedrig'],
    [range('niedrig', 'erhoeht'), 'höchstens erhöht'],
    [range('erhoeht'), 'erhöht'],
    [range('erhoeht', 'hoch'), 'mindestens erhöht'],
    [range('hoch'), 'hoch'],
    [range('niedrig', 'hoch'), 'noch offen – es fehlen Angaben'],
  ])('%j', (level, expected) => {
    expect(statementOf({ level, interval: [20, 80] })?.label).toBe(`Bindung: ${expected}`);
  });

  it.each([
    [1, 'Ein Bereich'],
    [2, 'Zwei Bereiche'],
  ])('über %i Dimensionen steht, wie viele es sind und was „hoch“ heißt', (count, expected) => {
    const dimensions = ['v', 'd'].slice(0, count).map((id) => dimensionResult(id));
    expect(sentencesOf(sectionFor({ dimensions })).slice(2)).toEqual([
      '„Hoch“ heißt: Ein Wechsel wäre nach heutigem Stand aufwendig. Das ist kein Fehler, sollte aber bewusst entschieden sein. „Mindestens“ und „höchstens“ sagen, was trotz fehlender Angaben feststeht.',
      expected,
    ]);
  });
});

describe('Das Bild der Bindung', () => {
  const rowFor = (result: Partial<DimensionResult>) =>
    blocksOf(sectionFor({ dimensions: [dimensionResult('v', result)] }), 'chart')[0]?.rows[0];
  const note = 'durch einen Befund angehoben';

  it.each<[string, Partial<DimensionResult>, object]>([
    ['ein Punkt', { interval: [50, 50] }, { from: 50, to: 50, words: 'erhöht' }],
    [
      'von ganz links bis ganz rechts',
      { interval: [0, 100], level: range('niedrig', 'hoch') },
      { from: 0, to: 100, words: 'noch offen – es fehlen Angaben' },
    ],
    [
      'angehoben auf „hoch“',
      { interval: [20, 30], level: range('hoch'), raisedBy: ['a'] },
      { note, raisedTo: 62.5 },
    ],
    ['angehoben auf „erhöht“', { interval: [20, 30], raisedBy: ['b'] }, { note, raisedTo: 37.5 }],
    ['der stärkste Befund zählt', { interval: [20, 30], raisedBy: ['b', 'a'] }, { note, raisedTo: 62.5 }],
    ['einer von zweien hebt an', { interval: [20, 30], raisedByOneOf: ['a', 'b'] }, { note, raisedTo: 37.5 }],
  ])('%s', (_case, result, expected) => {
    expect(rowFor(result)).toMatchObject({ label: 'Bindung durch Verträge', ...expected });
  });

  it.each<[string, Partial<DimensionResult>]>([
    ['genau an der Grenze', { interval: [62.5, 80], raisedBy: ['a'] }],
    ['darüber', { interval: [70, 70], raisedBy: ['a'] }],
    ['ein Befund ohne Mindeststufe', { interval: [20, 30], raisedBy: ['c'] }],
    ['kein Befund', { interval: [20, 30] }],
  ])('zeigt keine Anhebung, wo nichts anzuheben ist: %s', (_case, result) => {
    expect(rowFor(result)).not.toHaveProperty('note');
    expect(rowFor(result)).not.toHaveProperty('raisedTo');
  });

  it('sagt in Worten, was es zeigt', () => {
    const dimensions = [
      dimensionResult('v', { interval: [20, 30], level: range('hoch'), raisedBy: ['a'] }),
      dimensionResult('d', { interval: [10, 90], level: range('niedrig', 'hoch') }),
    ];
    const [chart] = blocksOf(sectionFor({ dimensions }), 'chart');
    expect(chart).toMatchObject({
      title: 'Bindung nach den Angaben der Verwaltung',
      scale: ['niedrig', 'erhöht', 'hoch'],
      thresholds: [37.5, 62.5],
      zones: [
        [29.5, 45.5],
        [54.5, 70.5],
      ],
      alt: 'Bindung nach den Angaben der Verwaltung. Bindung durch Verträge: hoch (durch einen Befund angehoben); Bindung durch Daten: noch offen – es fehlen Angaben.',
    });
  });
});

describe('Bindung je Baustein', () => {
  const bausteine = (...levels: BausteinResult['level'][]) =>
    levels.map((level, index) => bausteinResult(letters[index] ?? '', { level }));
  const offen = range('niedrig', 'hoch');

  it('fehlt ohne Bausteine', () => {
    expect(rowsOf(sectionFor({}))).toEqual([]);
  });

  it.each([[[offen]], [[offen, offen]]])('sagt, wenn noch alles offen ist: %j', (levels) => {
    const section = sectionFor({ bausteine: bausteine(...levels) });
    expect(sentencesOf(section).at(-1)).toBe('Für eine Einordnung je Baustein fehlen noch Angaben.');
    expect(rowsOf(section)).toEqual([]);
  });

  it('stellt die stärkste Bindung nach oben und Offenes ans Ende', () => {
    const levels = [
      offen,
      range('niedrig'),
      range('erhoeht', 'hoch'),
      range('hoch'),
      range('niedrig'),
      range('erhoeht'),
    ];
    const section = sectionFor({ bausteine: bausteine(...levels) });
    expect(headsOf(section)).toEqual([
      'Bindung an Anbieter',
      ['Bindung je Baustein', 'Bindung', 'Bausteine'],
    ]);
    expect(rowsOf(section)).toEqual([
      ['Hoch\u00a0(1)', 'Baustein d'],
      ['Mindestens erhöht\u00a0(1)', 'Baustein c'],
      ['Erhöht\u00a0(1)', 'Baustein f'],
      ['Niedrig\u00a0(2)', 'Baustein b\u00a0· Baustein e'],
      ['Noch offen – es fehlen Angaben\u00a0(1)', 'Baustein a'],
    ]);
  });
});
