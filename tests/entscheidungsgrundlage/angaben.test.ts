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
      ['Frage betrieb?', 'Baustein', 'Antwort'],
      ['Frage aufgaben?', 'Aufgabe', 'Antwort'],
    ]);
    expect(rowsOf({ blocks: tables })).toEqual([
      ['Frage groesse?', 'Antwort klein'],
      ['Frage bemerkung?', 'keine Angabe (freiwillig)'],
      ['Zeile email', 'Antwort extern'],
      ['Zeile t', 'noch nicht beantwortet'],
    ]);
  });

  it.each<[string, Answers, string[]]>([
    ['nichts', {}, ['Frage groesse?', 'noch nicht beantwortet']],
    ['„Weiß ich nicht“', { groesse: 'unknown' }, ['Frage groesse?', 'Weiß ich nicht']],
    ['eine Antwort', { groesse: 'gross' }, ['Frage groesse?', 'Antwort gross']],
  ])('sagen, was geantwortet ist: %s', (_case, answers, expected) => {
    expect(rowsOf(blocksFor(answers))[0]).toEqual(expected);
  });

  it.each<[string, Notes, string[][]]>([
    [
      'keine Notiz',
      {},
      [
        ['Frage groesse?', 'Antwort klein'],
        ['Frage bemerkung?', 'keine Angabe (freiwillig)'],
      ],
    ],
    [
      'leere Notiz',
      { groesse: '  ' },
      [
        ['Frage groesse?', 'Antwort klein'],
        ['Frage bemerkung?', 'keine Angabe (freiwillig)'],
      ],
    ],
    [
      'eine Notiz',
      { groesse: ' 812 Personen ' },
      [
        ['Frage groesse?', 'Antwort klein', '812 Personen'],
        ['Frage bemerkung?', 'keine Angabe (freiwillig)', ''],
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
  const options = [{ id: 'haus', label: '**Im Haus**' }];
  const from = questionnaireOf([
    {
      ...section('teil', [
        { ...single('server', [], { title: marked }), options },
        { ...matrix('netz', [row('r', { label: '**Rathaus**' })], [], { title: marked }), options },
        { ...matrix('alt', [row('r')], [], { when: { question: 'server', is: 'weg' } }), options },
        text('bemerkung'),
      ]),
      title: '**Technik**',
    },
  ]);
  const answers = { server: 'haus', netz: { r: 'haus' }, alt: { r: 'haus' }, bemerkung: 'Ist **alt**.' };
  const blocks = angaben(contextFor(from, { answers }));
  expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
    'Technik',
    'Wo steht der Server?',
    'Ruhende Angaben',
  ]);
  expect(rowsOf({ blocks })).toEqual([
    ['Wo steht der Server?', 'Im Haus'],
    ['Frage bemerkung?', 'Ist **alt**.'],
    ['Rathaus', 'Im Haus'],
    ['alt – Zeile r', 'Im Haus'],
  ]);
});

it('eine Frage, von der keine Zeile gestellt wird, steht nicht da', () => {
  const when = { question: 'server', is: 'ja' } as const;
  const from = questionnaireOf([
    single('server', ['ja', 'nein']),
    matrix('netz', [row('r', { when })], ['gut']),
  ]);
  expect(rowsOf({ blocks: angaben(contextFor(from, { answers: { server: 'nein' } })) })).toEqual([
    ['Frage server?', 'Antwort nein'],
  ]);
});

describe('Ruhende Angaben', () => {
  const resting = (answers: Answers, notes: Notes = {}) =>
    rowsOf({ blocks: tablesFor(answers, notes).filter(({ caption }) => caption === 'Ruhende Angaben') });

  it.each<[string, Answers, Notes, string[][]]>([
    ['nichts ruht', { groesse: 'gross', anzahl: 3 }, { anzahl: 'Gezählt.' }, []],
    ['eine Frage wird nicht gestellt', { groesse: 'klein', anzahl: 3 }, {}, [['anzahl', '3\u00a0Stück']]],
    [
      'eine Zeile wird nicht gestellt',
      { groesse: 'klein', betrieb: { netz: 'lokal' } },
      {},
      [['betrieb – Zeile netz', 'Antwort lokal']],
    ],
    [
      'eine Zeile gibt es nicht',
      { betrieb: { keller: 'lokal' } },
      {},
      [['betrieb – keller', 'Diese Zeile gibt es in dieser Fassung nicht.']],
    ],
    [
      'sie passt nicht zur Frage',
      { groesse: 'riesig' },
      {},
      [['groesse', 'Die gespeicherte Angabe passt nicht zur Frage; die Frage gilt als offen.']],
    ],
    [
      'die Frage gibt es nicht mehr',
      { alt: 'ja' },
      {},
      [['alt', 'Die Frage gibt es in dieser Fassung nicht mehr.']],
    ],
    [
      'eine Notiz zu einer ruhenden Frage',
      { groesse: 'klein' },
      { anzahl: ' Gezählt. ' },
      [['anzahl', '–', 'Gezählt.']],
    ],
    ['eine Notiz, deren Frage es nicht mehr gibt', {}, { alt: 'Siehe Akte.' }, [['alt', '–', 'Siehe Akte.']]],
    ['eine leere Notiz', {}, { alt: '  ' }, []],
  ])('sind getrennt aufgeführt: %s', (_case, answers, notes, expected) => {
    expect(resting(answers, notes)).toEqual(expected);
  });

  it('sind erklärt, wo es welche gibt', () => {
    expect(
      tablesFor({ alt: 'ja' })
        .at(-1)
        ?.columns.map(({ title }) => title),
    ).toEqual(['Frage', 'Antwort']);
    expect(sentencesOf(blocksFor({}))).toEqual(['Alle Angaben']);
    expect(sentencesOf(blocksFor({ alt: 'ja' }))).toEqual([
      'Alle Angaben',
      'Ruhende Angaben',
      'Diese Angaben bleiben gespeichert und zählen nicht. Entweder wird die Frage nach den übrigen Antworten derzeit nicht gestellt, oder die Angabe passt nicht zur Frage.',
    ]);
  });
});
