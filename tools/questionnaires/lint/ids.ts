import { UNKNOWN } from '../../../src/questionnaire/answers.ts';
import type { LintContext, List } from './context.ts';

const lists = [
  'dimensions',
  'bausteine',
  'parties',
  'tasks',
  'questions',
  'findings',
  'measures',
  'directions',
  'contacts',
  'glossary',
  'sources',
  'questionnaires',
] as const satisfies readonly List[];

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** L01 every id is given once; L16 „unknown“ is reserved for „Weiß ich nicht“. */
export function checkIds({ bank, error }: LintContext): void {
  for (const list of lists) {
    for (const id of repeated(bank[list].map((entry) => entry.id))) {
      error('L01', list, id, 'Diese Kennung ist doppelt vergeben.');
    }
  }
  for (const question of bank.questions) {
    if (!('options' in question) || typeof question.options === 'string') continue;
    const ids = question.options.map((option) => option.id);
    for (const id of repeated(ids))
      error('L01', 'questions', question.id, `Die Antwort „${id}“ gibt es doppelt.`);
    if (ids.includes(UNKNOWN)) {
      error(
        'L16',
        'questions',
        question.id,
        '„unknown“ steht für „Weiß ich nicht“ und darf keine Antwort sein.',
      );
    }
  }
  for (const questionnaire of bank.questionnaires) {
    const ids = questionnaire.sections.flatMap((section) => section.questions);
    for (const id of repeated(ids)) {
      error('L01', 'questionnaires', questionnaire.id, `Die Frage „${id}“ steht zweimal im Fragebogen.`);
    }
    for (const id of repeated(questionnaire.sections.map((section) => section.id))) {
      error('L01', 'questionnaires', questionnaire.id, `Den Teil „${id}“ gibt es doppelt.`);
    }
  }
}
