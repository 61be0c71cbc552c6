import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { noMatters } from '../../src/costs/matters.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { formatSteps } from '../../src/workspace/formatSteps.ts';
import { parseFile } from '../../src/workspace/importFile.ts';
import { FORMAT_VERSION, type Names } from '../../src/workspace/model.ts';
import { readRecord } from '../../src/workspace/records.ts';
import { firstQuestionnaire } from '../support/real.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
/** The stores of a database as version 1 of the format has left them; never edited. */
const database1 = JSON.parse(fixture('database-1.json'));
const documentOf = (record: unknown) => {
  const reading = readRecord(record);
  if (reading.kind !== 'readable') throw new Error(reading.kind);
  return reading.document;
};
/** The first record of the fixture under another title. */
const titled = (title: unknown) => ({ ...database1.documents[0], title });

it('zählt auch sehr viele Kopien, ohne dabei stehen zu bleiben', () => {
  const { municipality, label } = documentOf(titled(`Gemeinde Musterhausen${' (Kopie)'.repeat(200_000)}`));
  expect([municipality, label]).toEqual(['Gemeinde Musterhausen', 'Kopie 200000']);
  expect(documentOf(titled(`${' (Kopie)'.repeat(200_000)}x`)).label).toBe('');
});

describe('Gespeichertes in Format 1', () => {
  it('liest jeden Stand und jeden früheren Stand, mit denselben Antworten', () => {
    for (const record of [...database1.documents, ...database1.previous]) {
      const { title: _title, formatVersion: _version, ...rest } = record;
      expect(documentOf(record)).toMatchObject({ ...rest, formatVersion: FORMAT_VERSION });
    }
  });

  it('ergibt dasselbe Ergebnis wie damals, aus der Datenbank und aus der Datei', () => {
    const file = parseFile(fixture('file-1.kompass.json'));
    if (!file.ok) throw new Error(file.message);
    const record = database1.documents.find(
      ({ title }: { title: string }) => title === 'Gemeinde Musterwalde',
    );
    expect(record.questionnaire).toEqual({ id: firstQuestionnaire.id, version: firstQuestionnaire.version });
    const resultOf = (answers: Answers) => assess(read(firstQuestionnaire, answers));
    const result = resultOf(record.answers);
    expect(resultOf(documentOf(record).answers)).toEqual(result);
    expect(resultOf(file.file.answers)).toEqual(result);
    expect(file.file).toMatchObject({ municipality: 'Gemeinde Musterwalde', label: '', notes: record.notes });
  });

  it.each<[string, Names]>([
    ['Gemeinde Musterwalde', { municipality: 'Gemeinde Musterwalde', label: '' }],
    ['Gemeinde Musterwalde (Kopie)', { municipality: 'Gemeinde Musterwalde', label: 'Kopie' }],
    ['Markt A (Kopie) (Kopie)', { municipality: 'Markt A', label: 'Kopie 2' }],
    ['Markt A (Beispiel)', { municipality: 'Markt A (Beispiel)', label: '' }],
    ['Einschätzung ohne Namen', { municipality: '', label: '' }],
    ['Einschätzung ohne Namen (Kopie)', { municipality: '', label: 'Kopie' }],
  ])('trennt „%s“ in Kommune und Bezeichnung', (title, names) => {
    expect(documentOf(titled(title))).toMatchObject(names);
  });

  it('kennt in einer Datei ohne Titel keinen Namen', () => {
    const { title: _title, ...content } = JSON.parse(fixture('file-1.kompass.json'));
    expect(parseFile(JSON.stringify(content))).toMatchObject({
      ok: true,
      file: { municipality: '', label: '' },
    });
  });

  it.each([
    titled(7),
    { ...database1.documents[0], municipality: 'A' },
    { ...database1.documents[0], title: undefined, label: 'A' },
    { ...database1.documents[0], mehr: 1 },
  ])('hält für beschädigt, was Format 1 nicht kannte (%#)', (record) => {
    expect(readRecord(record)).toEqual({ kind: 'damaged' });
  });
});

describe('Gespeichertes in Format 2', () => {
  const database2 = JSON.parse(fixture('database-2.json'));

  it('behält alles und hat weder Belege noch Vorhaben', () => {
    for (const record of database2.documents) {
      expect(documentOf(record)).toMatchObject({
        ...record,
        formatVersion: FORMAT_VERSION,
        evidence: { sections: {}, questions: {} },
        choices: { measures: [], scopes: {}, compared: [] },
      });
      expect(documentOf(record)).not.toHaveProperty('example');
    }
  });

  it.each(['evidence', 'choices', 'example'])(
    'hält für beschädigt, was Format 2 nicht kannte: %s',
    (name) => {
      expect(readRecord({ ...database2.documents[0], [name]: true })).toEqual({ kind: 'damaged' });
    },
  );
});

describe('Gespeichertes in Format 3', () => {
  const database3 = JSON.parse(fixture('database-3.json'));

  it('behält alles und sagt nichts zu Geld, Terminen und eigenem Wort', () => {
    for (const record of database3.documents) {
      expect(documentOf(record)).toMatchObject({
        ...record,
        formatVersion: FORMAT_VERSION,
        matters: noMatters,
      });
    }
  });

  it('hält für beschädigt, was Format 3 nicht kannte', () => {
    expect(readRecord({ ...database3.documents[0], matters: noMatters })).toEqual({ kind: 'damaged' });
  });
});

describe('Gespeichertes in Format 4', () => {
  const database4 = JSON.parse(fixture('database-4.json'));

  it('behält alles, und in keinem Formular steht etwas Angefangenes', () => {
    for (const record of database4.documents) {
      expect(documentOf(record)).toMatchObject({ ...record, formatVersion: FORMAT_VERSION });
      expect(documentOf(record).drafts).toEqual({});
    }
  });

  it('hält für beschädigt, was Format 4 nicht kannte', () => {
    expect(readRecord({ ...database4.documents[0], drafts: {} })).toEqual({ kind: 'damaged' });
  });
});

describe('Angefangenes in Formularen', () => {
  const database5 = JSON.parse(fixture('database-5.json'));

  it('bleibt, wie es dastand', () => {
    const [record] = database5.documents;
    expect(documentOf(record).drafts).toEqual(record.drafts);
  });

  it.each([
    { drafts: { 'kein schlüssel': {} } },
    { drafts: { betrieb: { mehr: 'x' } } },
    { drafts: { betrieb: { text: 7 } } },
    { drafts: { betrieb: { text: 'x'.repeat(10_001) } } },
    { drafts: { betrieb: { ticked: Array(201).fill('a') } } },
  ])('muss in ein Formular passen (%#)', (wrong) => {
    expect(readRecord({ ...database5.documents[0], ...wrong })).toEqual({ kind: 'damaged' });
  });
});

describe('Gespeichertes jedes Formats', () => {
  const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);

  it.each(versions)('hat ein eingefrorenes Muster, das sich heute lesen lässt: Format %i', (version) => {
    const database = JSON.parse(fixture(`database-${version}.json`));
    const records = [...database.documents, ...database.previous];
    expect(records.map(({ formatVersion }) => formatVersion)).toEqual(records.map(() => version));
    expect(records.map((record) => readRecord(record).kind)).toEqual(records.map(() => 'readable'));
    const text = fixture(`file-${version}.kompass.json`);
    expect(JSON.parse(text).formatVersion).toBe(version);
    expect(parseFile(text).ok).toBe(true);
  });

  it('kommt mit einem Schritt je Format bis zum heutigen', () => {
    expect(formatSteps).toHaveLength(FORMAT_VERSION - 1);
  });
});
