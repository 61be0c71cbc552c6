import { describe, expect, it } from 'vitest';
import { angaben } from '../../src/entscheidungsgrundlage/angaben.ts';
import type { Answers, Notes } from '../../src/questionnaire/answers.ts';
import { matrix, number, questionnaireOf, row, section, single, tasks, text } from '../support/builders.ts';
import { contextFor, rowsOf, sentencesOf } from '../support/contexts.ts';

const questionnaire = questionnaireOf(
  [
    section('eins', [
      single('groesse', ['klein', 'gross']),
      matrix(
        'betrieb',
        [row('email'), row('netz', { when: { question: 'groesse', is: 'gross' } })],
        ['lokal', 'extern'],
      ),
      text('bemerkung', { optional: true }),
    ]),
    section('zwei', [tasks('aufgaben', ['t'])]),
    section('drei', [number('anzahl')], { question: 'groesse', is: 'gross' }),
  ],
  { bausteine: ['email', 'netz'].map((id) => ({ id, name: id, weight: 1 })) },
);
const blocksFor = (answers: Answers, notes: Notes = {}) => ({
  blocks: angaben(contextFor(questionnaire, { answers, notes })),
});
const tablesFor = (answers: Answers, notes: Notes = {}) =>
  blocksFor(answers, notes).blocks.filter((block) => block.kind === 'table');

describe('Alle Angaben', () => {
  it('stehen nach Teilen, Fragen mit Zeilen je in einer Tabelle', () => {
    const tables = tablesFor({ groesse: 'klein', betrieb: { email: 'extern' } });
    expect(tables.map(({ caption, columns }) => [caption, ...columns.map(({ title }) => title)])).toEqual([
      ['Teil eins', 'Frage', 'Antwort'],
      ['betrieb', 'Baustein', 'Antwort'],
      ['aufgaben', 'Aufgabe', 'Antwort'],
    ]);
    expect(rowsOf({ blocks: tables })).toEqual([
      ['groesse', 'Antwort klein'],
      ['bemerkung', 'keine Angabe (freiwillig)'],
      ['Zeile email', 'Antwort extern'],
      ['Zeile t', 'noch nicht beantwortet'],
    ]);
  });

  it.each<[string, Answers, string[]]>([
    ['nichts', {}, ['groesse', 'noch nicht beantwortet']],
    ['„Weiß ich nicht“', { groesse: 'unknown' }, ['groesse', 'Weiß ich nicht']],
    ['eine Antwort', { groesse: 'gross' }, ['groesse', 'Antwort gross']],
  ])('sagen, was geantwortet ist: %s', (_case, answers, expected) => {
    expect(rowsOf(blocksFor(answers))[0]).toEqual(expected);
  });

  it.each<[string, Notes, string[][]]>([
    [
      'keine Notiz',
      {},
      [
        ['groesse', 'Antwort klein'],
        ['bemerkung', 'keine Angabe (freiwillig)'],
      ],
    ],
    [
      'leere Notiz',
      { groesse: '  ' },
      [
        ['groesse', 'Antwort klein'],
        ['bemerkung', 'keine Angabe (freiwillig)'],
      ],
    ],
    [
      'eine Notiz',
      { groesse: ' 812 Personen ' },
      [
        ['groesse', 'Antwort klein', '812 Personen'],
        ['bemerkung', 'keine Angabe (freiwillig)', ''],
      ],
    ],
  ])('haben eine Spalte für Notizen nur, wenn es eine gibt: %s', (_case, notes, expected) => {
    expect(rowsOf({ blocks: tablesFor({ groesse: 'klein' }, notes).slice(0, 1) })).toEqual(expected);
  });

  it('führen die Notiz zu einer Tabelle als deren letzte Zeile', () => {
    const [, table] = tablesFor({ groesse: 'gross', betrieb: { email: 'lokal' } }, { betrieb: 'Seit 2019.' });
    expect(rowsOf({ blocks: table === undefined ? [] : [table] })).toEqual([
      ['Zeile email', 'Antwort lokal'],
      ['Zeile netz', 'noch nicht beantwortet'],
      ['Notiz', 'Seit 2019.'],
    ]);
  });
});

it('was die Daten auszeichnen, steht als gewöhnlicher Text da, was die Kommune schreibt, wie es ist', () => {
  const marked = '**Wo** steht der [Server](glossar:server)?';
  const headed = { title: marked, short: '**Ort**' };
  const options = [{ id: 'haus', label: '**Im Haus**' }];
  const from = questionnaireOf([
    {
      ...section('teil', [
        { ...single('server', [], headed), options },
        { ...matrix('netz', [row('r', { label: '**Rathaus**' })], [], headed), options },
        { ...matrix('alt', [row('r')], [], { when: { question: 'server', is: 'weg' } }), options },
        text('bemerkung'),
      ]),
      title: '**Technik**',
    },
  ]);
  const answers = { server: 'haus', netz: { r: 'haus' }, alt: { r: 'haus' }, bemerkung: 'Ist **alt**.' };
  const blocks = angaben({ ...contextFor(from, { answers }), address: 'sie' });
  expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
    'Technik',
    'Wo steht der Server?',
    'Ruhende Angaben',
  ]);
  expect(rowsOf({ blocks })).toEqual([
    ['Wo steht der Server?', 'Im Haus'],
    ['Frage bemerkung?', 'Ist **alt**.'],
    ['Rathaus', 'Im Haus'],
    ['alt – Zeile r', 'Im Haus', 'Die Frage wird nach den übrigen Antworten derzeit nicht gestellt.'],
  ]);
  const paper = angaben(contextFor(from, { answers }));
  expect(paper.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toContain('Ort');
});

it('eine Frage, von der keine Zeile gestellt wird, steht nicht da', () => {
  const when = { question: 'server', is: 'ja' } as const;
  const from = questionnaireOf([
    single('server', ['ja', 'nein']),
    matrix('netz', [row('r', { when })], ['gut']),
  ]);
  expect(rowsOf({ blocks: angaben(contextFor(from, { answers: { server: 'nein' } })) })).toEqual([
    ['server', 'Antwort nein'],
  ]);
});

describe('Ruhende Angaben', () => {
  const notAsked = 'Die Frage wird nach den übrigen Antworten derzeit nicht gestellt.';
  const invalid = 'Die gespeicherte Angabe passt nicht zur Frage; die Frage gilt als offen.';
  const gone = 'Diese Frage oder Zeile gibt es in dieser Fassung nicht.';
  const resting = (answers: Answers, notes: Notes = {}) =>
    rowsOf({ blocks: tablesFor(answers, notes).filter(({ caption }) => caption === 'Ruhende Angaben') });

  it.each<[string, Answers, Notes, string[][]]>([
    ['nichts ruht', { groesse: 'gross', anzahl: 3 }, { anzahl: 'Gezählt.' }, []],
    [
      'eine Frage wird nicht gestellt',
      { groesse: 'klein', anzahl: 3 },
      {},
      [['anzahl', '3\u00a0Stück', notAsked]],
    ],
    [
      'eine Zeile wird nicht gestellt',
      { groesse: 'klein', betrieb: { netz: 'lokal' } },
      {},
      [['betrieb – Zeile netz', 'Antwort lokal', notAsked]],
    ],
    ['eine Zeile gibt es nicht', { betrieb: { keller: 'lokal' } }, {}, [['betrieb – keller', '–', gone]]],
    ['sie passt nicht zur Frage', { groesse: 'riesig' }, {}, [['groesse', '–', invalid]]],
    ['die Frage gibt es nicht mehr', { alt: 'ja' }, {}, [['alt', '–', gone]]],
    [
      'eine Notiz zu einer ruhenden Frage',
      { groesse: 'klein' },
      { anzahl: ' Gezählt. ' },
      [['anzahl', 'Notiz: Gezählt.', notAsked]],
    ],
    [
      'Antwort und Notiz derselben ruhenden Frage stehen einmal da',
      { groesse: 'klein', anzahl: 3 },
      { anzahl: 'Gezählt.' },
      [['anzahl', '3\u00a0Stück\nNotiz: Gezählt.', notAsked]],
    ],
    [
      'die Notiz zu mehreren ruhenden Zeilen steht einmal da',
      { groesse: 'klein', betrieb: { email: 'riesig', netz: 'lokal' } },
      {},
      [
        ['betrieb – Zeile email', '–', invalid],
        ['betrieb – Zeile netz', 'Antwort lokal', notAsked],
      ],
    ],
    [
      'eine ruhende Angabe, die auch nicht passt',
      { groesse: 'klein', anzahl: 'viele' },
      {},
      [['anzahl', '–', notAsked]],
    ],
    [
      'eine Notiz, deren Frage es nicht mehr gibt',
      {},
      { alt: 'Siehe Akte.' },
      [['alt', 'Notiz: Siehe Akte.', gone]],
    ],
    ['eine leere Notiz', {}, { alt: '  ' }, []],
  ])('sind getrennt aufgeführt: %s', (_case, answers, notes, expected) => {
    expect(resting(answers, notes)).toEqual(expected);
  });

  it('sind erklärt, wo es welche gibt', () => {
    expect(
      tablesFor({ alt: 'ja' })
        .at(-1)
        ?.columns.map(({ title }) => title),
    ).toEqual(['Frage', 'Gespeichert', 'Warum ohne Wirkung']);
    expect(sentencesOf(blocksFor({}))).toEqual(['Alle Angaben']);
    expect(sentencesOf(blocksFor({ alt: 'ja' }))).toEqual([
      'Alle Angaben',
      'Ruhende Angaben',
      'Diese Angaben sind gespeichert und haben keine Wirkung: Keine Aussage dieses Dokuments beruht auf ihnen.',
    ]);
  });
});
