import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { fileSchema } from './schema.ts';

/** Where the editor schema is committed. */
export const jsonSchemaFile = 'questionnaires/fragebogen.schema.json';

/** The JSON Schema of one authored file, as text with German explanations. */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(fileSchema, {
    errorMode: 'ignore',
    // The only schema of our own making: answers by question.
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { type: 'object' } : undefined),
  });
  return `${JSON.stringify({ title: 'Fragebogen-Daten', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(jsonSchemaFile, jsonSchemaText());
