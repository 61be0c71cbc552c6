import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMatters } from '../../src/costs/matters.ts';
import { withNote } from '../../src/interview/notes.ts';
import { parseFile, unknownQuestions } from '../../src/workspace/importFile.ts';
import { sample } from '../support/sampleQuestionnaire.ts';

const content = {
  format: 'betriebskompass',
  formatVersion: 5,
  municipality: 'Gemeinde Beispiel',
  label: 'Kopie',
  savedAt: '2026-11-23T10:00:00Z',
  questionnaire: { id: 'gesamtbetrachtung', version: '1.0.0' },
  answers: {
    single_id: 'option',
    multi_id: ['a', 'b'],
    nichts_davon: [],
    number_id: 12,
    range_id: { from: 5, to: 9 },
    amount_id: { amount: 40_000, period: 'jahr' },
    amounts_id: { from: 1200.5, to: 1300, period: 'einmalig' },
    month_id: '2027-12',
    matrix_id: { zeile: 'option', andere: 'unknown', dritte: { oneOf: ['a', 'b'] } },
    eine_von_mehreren: { oneOf: ['a', 'b'] },
    aufgaben: { a01: { parties: ['kommune'], written: 'yes' }, a02: 'unknown' },
    offen: 'unknown',
  },
  drafts: { multi_id: { ticked: ['a'] }, 'matrix_id@zeile': { instead: '-trifft-nicht-zu', reason: 'we' } },
  notes: { single_id: '…' },
  evidence: { sections: { teil: 'muendlich' }, questions: { single_id: 'vermutung' } },
  choices: { measures: ['M01', 'M99'], scopes: { R2: ['server'], R5: [] }, compared: ['R2'] },
  matters: {
    ...noMatters,
    contracts: [{ id: 'c1', name: 'Betreuung', end: '2027-09', noticeMonths: 6 }],
    money: { ...noMatters.money, today: { amounts: { entgelt: { from: 1, to: 2.5 } }, none: ['raum'] } },
    marks: { R2: { kind: 'zurueckstellen' as const, reason: 'Erst klären.' } },
  },
};
/** What earlier formats knew of it. */
const { drafts: _kept, ...beforeDrafts } = content;
const { drafts: _drafts, evidence: _evidence, choices: _choices, matters: _matters, ...older } = content;
const withMatter = (part: object) => ({ ...content, matters: { ...noMatters, ...part } });
const parse = (value: unknown) => parseFile(JSON.stringify(value));
/** The file with one part replaced, written as text because `__proto__` cannot be written as an object. */
const withAnswers = (json: string) =>
  parseFile(JSON.stringify({ ...content, answers: 0 }).replace('"answers":0', `"answers":${json}`));
const nested = (depth: number) => ['{"a":'.repeat(depth), '"x"', '}'.repeat(depth)].join('');

describe('Sicherungsdatei lesen', () => {
  it('liest das beschriebene Format', () => {
    expect(parse(content)).toEqual({ ok: true, file: content });
  });

  it('liest eine Datei mit Kennzeichen für die Zeichenkodierung (BOM)', () => {
    expect(parseFile(`\uFEFF${JSON.stringify(content)}`).ok).toBe(true);
  });

  it('kommt mit dem Nötigsten aus', () => {
    const { format, formatVersion, questionnaire, answers } = content;
    expect(parse({ format, formatVersion, questionnaire, answers })).toEqual({
      ok: true,
      file: {
        format,
        formatVersion,
        municipality: '',
        label: '',
        questionnaire,
        answers,
        drafts: {},
        notes: {},
        evidence: { sections: {}, questions: {} },
        choices: { measures: [], scopes: {}, compared: [] },
        matters: noMatters,
      },
    });
  });

  it('nimmt einen Beschluss so lang, wie er werden kann', () => {
    const items = ['Der Rat beschließt. '.repeat(70).trim()];
    const given = withMatter({ resolution: { items, ground: items } });
    const read = parseFile(JSON.stringify(given));
    expect(read.ok && read.file.matters.resolution).toEqual({ items, ground: items });
  });

  it('erkennt ein Beispiel', () => {
    expect(parse({ ...content, example: true })).toMatchObject({ ok: true, file: { example: true } });
  });

  it('vereinheitlicht Zeichen und entfernt unsichtbare', () => {
    const result = parse({
      ...content,
      municipality: 'Mu\u0308ßlingen\u202E',
      notes: { a: 'x\u0000y\r\nz' },
    });
    expect(result).toMatchObject({ ok: true, file: { municipality: 'Müßlingen', notes: { a: 'xy\nz' } } });
  });

  it('zählt in Notizen Zeichen wie beim Schreiben', () => {
    const notes = { a: '🏛'.repeat(500), b: `${'x'.repeat(500)}\u00ad` };
    expect(parse({ ...content, notes })).toMatchObject({
      ok: true,
      file: { notes: { a: notes.a, b: 'x'.repeat(500) } },
    });
  });

  it('nimmt eine Notiz genau so, wie sie getippt gespeichert würde', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const read = parse({ ...content, notes: { a: text } });
        expect(read.ok && (read.file.notes.a ?? '')).toBe(withNote({}, 'a', text).a ?? '');
      }),
    );
  });

  it('behält Auszeichnungen als Text', () => {
    const result = parse({ ...content, notes: { a: '<img src=x onerror=alert(1)>' } });
    expect(result).toMatchObject({ ok: true, file: { notes: { a: '<img src=x onerror=alert(1)>' } } });
  });

  it('nennt Fragen, die es nicht mehr gibt', () => {
    expect(unknownQuestions({ groesse: 'klein', frueher: 'ja' }, sample)).toEqual(['frueher']);
  });
});

describe('Sicherungsdatei ablehnen', () => {
  it.each([
    ['leer', ''],
    ['kein JSON', 'Guten Tag'],
    ['abgeschnitten', JSON.stringify(content).slice(0, -5)],
    ['als UTF-16 gespeichert', Buffer.from(JSON.stringify(content), 'utf16le').toString('utf8')],
  ])('%s', (_, text) => {
    expect(parseFile(text)).toEqual({
      ok: false,
      problem: 'notJson',
      message: 'Die Datei ist keine lesbare Sicherungsdatei.',
    });
  });

  it.each([
    ['nichts', null],
    ['eine Liste', []],
    ['ein Wort', 'betriebskompass'],
    ['ohne Kennzeichen', {}],
    ['mit anderem Kennzeichen', { ...content, format: 'anders' }],
  ])('aus einem anderen Programm: %s', (_, value) => {
    expect(parse(value)).toMatchObject({ ok: false, problem: 'foreign' });
  });

  it('aus einer neueren Fassung', () => {
    expect(parse({ ...content, formatVersion: 6 })).toEqual({
      ok: false,
      problem: 'newer',
      message: 'Die Datei stammt aus einer neueren Fassung. Bitte laden Sie die Seite neu.',
    });
  });

  it('größer als 2 Megabyte, auch wenn erst Umlaute sie so groß machen', () => {
    const notes = { a: 'ü'.repeat(1_100_000) };
    expect(parse({ ...content, notes })).toMatchObject({ ok: false, problem: 'tooLarge' });
  });

  it.each([
    ['zu tief', nested(20)],
    ['sehr tief', nested(100_000)],
    ['zu viele Teile', JSON.stringify({ a: Array.from({ length: 20_001 }, () => 'x') })],
    ['greift nach der Vorlage aller Objekte', '{"__proto__":{"x":"y"}}'],
    ['tief versteckt', '{"a":{"constructor":{"prototype":{"x":"y"}}}}'],
  ])('%s', (_, json) => {
    expect(withAnswers(json)).toMatchObject({ ok: false, problem: 'tooComplex' });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each([
    ['answers.a', '{"a":true}'],
    ['answers.a', '{"a":null}'],
    ['answers.a', '{"a":1e999}'],
    ['answers.a', '{"a":{"from":1,"to":2,"mehr":3}}'],
    ['answers.a', '{"a":{"amount":1,"period":"woche"}}'],
    ['answers.a', '{"a":{"a01":{"parties":"kommune"}}}'],
    ['answers.a', '{"a":{"a01":{"parties":[],"written":"vielleicht"}}}'],
    ['answers.a', '{"a":["x",["y"]]}'],
    ['answers.a', '{"a":{"oneOf":["x",7]}}'],
    ['answers.a', '{"a":{"oneOf":["x","y"],"mehr":1}}'],
    ['answers.a b', '{"a b":"x"}'],
    ['answers', '[]'],
  ])('unter Angabe der Stelle: %s in %s', (place, json) => {
    expect(withAnswers(json)).toEqual({
      ok: false,
      problem: 'malformed',
      message: `Die Angabe „${place}“ in der Datei hat nicht die erwartete Form.`,
    });
  });

  it.each([
    ['mehr', { ...content, mehr: 1 }],
    ['questionnaire.mehr', { ...content, questionnaire: { ...content.questionnaire, mehr: 1 } }],
    ['notes.a', { ...content, notes: { a: '🏛'.repeat(501) } }],
    ['savedAt', { ...content, savedAt: 'gestern' }],
    ['formatVersion', { ...content, formatVersion: '5' }],
    ['formatVersion', { ...content, formatVersion: 0 }],
    ['title', { ...content, title: 'Beispiel' }],
    ['example', { ...content, example: false }],
    ['evidence', { ...content, evidence: null }],
    ['evidence.rows', { ...content, evidence: { ...content.evidence, rows: {} } }],
    ['evidence.questions', { ...content, evidence: { sections: {} } }],
    ['evidence.sections.teil', { ...content, evidence: { sections: { teil: 'geraten' }, questions: {} } }],
    ['choices.measures', { ...content, choices: { ...content.choices, measures: ['M01', 'M01'] } }],
    ['choices.scopes.R2', { ...content, choices: { ...content.choices, scopes: { R2: ['ein Baustein'] } } }],
    ['choices.compared', { ...content, choices: { ...content.choices, compared: ['a', 'b', 'c', 'd'] } }],
    ['matters.place', { ...content, matters: [] }],
    ['matters.preise', { ...content, matters: { ...noMatters, preise: [] } }],
    ['matters.place.land', { ...content, matters: { ...noMatters, place: { land: 'Bayern' } } }],
    ['matters.contracts.end', withMatter({ contracts: [{ id: 'c', name: '', end: '2027-02-30' }] })],
    ['matters.contracts', withMatter({ contracts: [1, 2].map(() => ({ id: 'c', name: '' })) })],
    ['matters.money.today.amounts', withMatter({ money: { today: {}, directions: {} } })],
    ['matters.marks.R2.kind', withMatter({ marks: { R2: { kind: 'beste', reason: '' } } })],
    ['drafts', { ...content, formatVersion: 4 }],
    ['matters', { ...beforeDrafts, formatVersion: 3 }],
    ['evidence', { ...beforeDrafts, formatVersion: 2 }],
    ['choices', { ...beforeDrafts, formatVersion: 2, evidence: undefined }],
    ['municipality', { ...older, formatVersion: 1 }],
    ['label', { ...older, formatVersion: 1, municipality: undefined }],
    ['title', { ...older, formatVersion: 1, municipality: undefined, label: undefined, title: 1 }],
  ])('statt etwas stillschweigend wegzulassen: %s', (place, value) => {
    expect(parse(value)).toMatchObject({
      ok: false,
      problem: 'malformed',
      message: expect.stringContaining(`„${place}“`),
    });
  });
});

describe('Jeder Text', () => {
  it('wird gelesen oder abgelehnt, ohne zu werfen', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => !parseFile(any).ok));
  });
});
