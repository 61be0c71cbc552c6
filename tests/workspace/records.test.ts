import { expect, it } from 'vitest';
import { newDocument } from '../../src/workspace/documents.ts';
import { readRecord } from '../../src/workspace/records.ts';

const document = {
  ...newDocument({ id: 'gesamtbetrachtung', version: '1.0.0' }, { municipality: 'Beispiel' }),
  revision: 3,
  changedAt: '2026-11-23T10:00:00.000Z',
};

it('liest, was das Programm geschrieben hat', () => {
  expect(readRecord(document)).toEqual({ kind: 'readable', document });
});

it('erkennt einen Stand aus einer neueren Fassung, wie er auch aussieht', () => {
  expect(readRecord({ format: 'betriebskompass', formatVersion: 6, inhalt: {} })).toEqual({ kind: 'newer' });
});

it.each([
  null,
  'Text',
  [],
  {},
  { ...document, format: 'anders' },
  { ...document, formatVersion: 0 },
  { ...document, municipality: 7 },
  { ...document, label: null },
  { ...document, title: 'Beispiel' },
  { ...document, mehr: 1 },
  { ...document, id: '' },
  { ...document, revision: '3' },
  { ...document, revision: 0 },
  { ...document, revision: 1.5 },
  { ...document, changedAt: 'gestern' },
  { ...document, changedAt: '2026-13-45T10:00:00.000Z' },
  { ...document, changedAt: '' },
  { ...document, questionnaire: null },
  { ...document, questionnaire: { id: 'gesamtbetrachtung' } },
  { ...document, questionnaire: { id: 'g', version: '1.0.0', hash: 'x' } },
  { ...document, answers: [] },
  { ...document, answers: { groesse: true } },
  { ...document, answers: { groesse: null } },
  { ...document, answers: { stunden: Number.NaN } },
  { ...document, answers: { 'kein Wort': 'a' } },
  { ...document, answers: { matrix: { zeile: { parties: 'kommune' } } } },
  { ...document, notes: { a: 1 } },
  { ...document, at: 5 },
  { ...document, evidence: null },
  { ...document, evidence: { sections: {} } },
  { ...document, evidence: { sections: { teile: 'geraten' }, questions: {} } },
  { ...document, evidence: { sections: {}, questions: { 'kein Wort': 'schriftlich' } } },
  { ...document, evidence: { sections: {}, questions: {}, rows: {} } },
  { ...document, choices: [] },
  { ...document, choices: { measures: [], scopes: {} } },
  { ...document, choices: { measures: ['M01', 'M01'], scopes: {}, compared: [] } },
  { ...document, choices: { measures: [7], scopes: {}, compared: [] } },
  { ...document, choices: { measures: [], scopes: { R2: 'server' }, compared: [] } },
  { ...document, choices: { measures: [], scopes: { R2: ['server', 'server'] }, compared: [] } },
  { ...document, choices: { measures: [], scopes: {}, compared: ['R2', 'R3', 'R5', 'R7'] } },
  { ...document, example: false },
])('hält %j für beschädigt', (value) => {
  expect(readRecord(value)).toEqual({ kind: 'damaged' });
});
