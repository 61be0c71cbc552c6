import { assess } from '../../src/assessment/assess.ts';
import { type Matters, noMatters } from '../../src/costs/matters.ts';
import type { Matter } from '../../src/entscheidungsgrundlage/context.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { realQuestionnaire } from './real.ts';

/** What a document of the delivered questionnaire is composed from, with what the municipality states beside its answers. */
export function statedMatter(matters: Partial<Matters>, answers: Answers = {}, today = '2026-11-26'): Matter {
  const reading = read(realQuestionnaire, answers);
  return {
    reading,
    assessment: assess(reading),
    notes: {},
    municipality: 'Gemeinde Großmühlen',
    today,
    programVersion: '1.0.0',
    matters: { ...noMatters, ...matters },
  };
}
