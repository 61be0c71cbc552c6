import { expect, it } from 'vitest';
import { newDocument } from '../../src/workspace/documents.ts';
import { readRecord } from '../../src/workspace/records.ts';

const document = { ...newDocument({ id: 'gesamtbetrachtung', version: '1.0.0' }, 'Beispiel'), revision: 3 };

it('liest, was das Programm geschrieben hat', () => {
  expect(readRecord(document)).toEqual({ kind: 'readable', document });
});

it('erkennt einen Stand aus einer neueren Fassung, wie er auch aussieht', () => {
  expect(readRecord({ format: 'betriebskompass', formatVersion: 2, inhalt: {} })).toEqual({ kind: 'newer' });
});

it.each([
  null,
  'Text',
  [],
  {},
  { ...document, format: 'anders' },
  { ...document, formatVersion: 0 },
  { ...document, title: 7 },
  { ...document, revision: '3' },
  { ...document, questionnaire: null },
  { ...document, answers: [] },
  { ...document, notes: { a: 1 } },
  { ...document, at: 5 },
])('hält %j für beschädigt', (value) => {
  expect(readRecord(value)).toEqual({ kind: 'damaged' });
});
