import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Words } from '../../src/questionnaire/catalogue.ts';

/** The delivered words of the judgement. */
export const words: Words = parse(readFileSync('questionnaires/woerter.yaml', 'utf8')).words;
