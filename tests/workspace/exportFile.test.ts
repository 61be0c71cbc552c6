import { expect, it } from 'vitest';
import { noMatters } from '../../src/costs/matters.ts';
import { newDocument } from '../../src/workspace/documents.ts';
import { exportFile } from '../../src/workspace/exportFile.ts';

it('schreibt eine lesbare Datei mit sprechendem Namen und ohne innere Kennungen', () => {
  const document = newDocument(
    { id: 'gesamtbetrachtung', version: '1.0.0' },
    { municipality: 'Gemeinde Müßlingen', label: 'Entwurf' },
    {
      answers: { groesse: 'klein' },
      notes: { groesse: 'Stand 2025' },
      evidence: { sections: { kommune: 'schriftlich' }, questions: {} },
      choices: { measures: ['M01'], scopes: {}, compared: [] },
      at: 'groesse',
    },
  );
  const { name, text } = exportFile(document, new Date(2026, 10, 23, 11, 0));
  expect(name).toBe('gemeinde-muesslingen-entwurf-2026-11-23.kompass.json');
  expect(text).toContain('\n  "municipality": "Gemeinde Müßlingen",\n');
  expect(JSON.parse(text)).toEqual({
    format: 'betriebskompass',
    formatVersion: 5,
    municipality: 'Gemeinde Müßlingen',
    label: 'Entwurf',
    savedAt: new Date(2026, 10, 23, 11, 0).toISOString(),
    questionnaire: { id: 'gesamtbetrachtung', version: '1.0.0' },
    answers: { groesse: 'klein' },
    drafts: {},
    notes: { groesse: 'Stand 2025' },
    evidence: { sections: { kommune: 'schriftlich' }, questions: {} },
    choices: { measures: ['M01'], scopes: {}, compared: [] },
    matters: noMatters,
  });
});

it('sagt von einem Beispiel, dass es eines ist', () => {
  const example = newDocument({ id: 'g', version: '1.0.0' }, {}, { example: true });
  expect(JSON.parse(exportFile(example, new Date(0)).text).example).toBe(true);
});
