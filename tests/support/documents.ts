import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import type {
  Block,
  DocumentSection,
  Entscheidungsgrundlage,
} from '../../src/entscheidungsgrundlage/model.ts';
import type { Answers, Notes } from '../../src/questionnaire/answers.ts';
import { questionsOf } from '../../src/questionnaire/items.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { type ImportedFile, parseFile } from '../../src/workspace/importFile.ts';
import { firstFolder, realQuestionnaire } from './real.ts';

const examplesIn = (folder: string): ImportedFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const parsed = parseFile(readFileSync(join(folder, name), 'utf8'));
      if (!parsed.ok) throw new Error(`${name}: ${parsed.message}`);
      return parsed.file;
    });
/** The invented municipalities that are delivered, and those of the first edition. */
export const examples = examplesIn('questionnaires/beispiele');
export const firstExamples = examplesIn(`${firstFolder}/beispiele`);
/** Everything at one firm, much of it not known. */
export const musterhausen = examples.find(({ municipality }) => municipality.includes('Musterhausen'));

/** Every question answered „Weiß ich nicht“. */
export const allUnknown: Answers = Object.fromEntries(
  questionsOf(realQuestionnaire).map(({ id }) => [id, 'unknown']),
);

export const documentOf = (
  answers: Answers,
  notes: Notes = {},
  today = '2026-11-23',
  questionnaire = realQuestionnaire,
): Entscheidungsgrundlage => {
  const reading = read(questionnaire, answers);
  return compose({
    reading,
    assessment: assess(reading),
    notes,
    municipality: 'Gemeinde Großmühlen',
    today,
    programVersion: '1.0.0',
  });
};

/** Keys whose strings are no text for readers. */
const silent = new Set(['kind', 'id', 'mark', 'question', 'row']);

/** Every text of a value, in order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (silent.has(key) ? [] : textsOf(each)));
}

export const sectionOf = (doc: Entscheidungsgrundlage, id: DocumentSection['id']): DocumentSection => {
  const section = doc.sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`Abschnitt ${id} fehlt`);
  return section;
};

export const blocksOf = <Kind extends Block['kind']>(section: DocumentSection, kind: Kind) =>
  section.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

/** A text without line breaks, for comparing across wrapped lines. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
