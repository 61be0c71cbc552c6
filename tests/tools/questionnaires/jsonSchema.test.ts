import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaFile, jsonSchemaText } from '../../../tools/questionnaires/jsonSchema.ts';

it('Das Schema für Editoren ist auf dem Stand der Definition (sonst: node tools/questionnaires/jsonSchema.ts)', () => {
  expect(readFileSync(jsonSchemaFile, 'utf8')).toBe(jsonSchemaText());
});

it('Das Schema erklärt die Felder einer Frage auf Deutsch', () => {
  expect(jsonSchemaText()).toContain('Wofür wir das fragen und was die Antwort im Ergebnis ändert');
});
