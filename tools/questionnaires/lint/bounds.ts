import { isWithin } from '../../../src/questionnaire/kinds/date.ts';
import type { DateQuestion } from '../../../src/questionnaire/question.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { optionsOf, rowsOf } from '../lists.ts';
import type { LintContext } from './context.ts';

function checkRange({ error, warn }: LintContext, question: AuthoredQuestion): void {
  if (question.kind === 'date') checkDates(error, question);
  if (question.kind !== 'number') return;
  const { id, min, max } = question;
  if (min > max) {
    error('L17', 'questions', id, `Die kleinste Zahl (min: ${min}) ist größer als die größte (max: ${max}).`);
  } else if (min === max) {
    warn('L17', 'questions', id, `min und max sind gleich; dann ist nur eine Antwort möglich: ${min}.`);
  }
}

function checkDates(
  error: LintContext['error'],
  { id, min, max }: Pick<DateQuestion, 'id' | 'min' | 'max'>,
): void {
  if (min === undefined || max === undefined || isWithin({ min }, max)) return;
  error('L17', 'questions', id, `Die früheste Zeit (min: ${min}) liegt nach der spätesten (max: ${max}).`);
}

/** What an author can choose from or fill in at a question, by its field. */
function listsOf({ bank }: LintContext, question: AuthoredQuestion): [field: string, count: number][] {
  const lists: [string, number][] = [];
  if ('options' in question) {
    lists.push(['options', optionsOf(question, bank).length]);
  }
  if ('rows' in question) {
    lists.push(['rows', rowsOf(question, bank).length]);
  }
  return lists;
}

/** L17 bounds in order; L18 nothing that is to be filled is empty. */
export function checkBounds(context: LintContext): void {
  const { bank, error, warn } = context;
  for (const question of bank.questions) {
    checkRange(context, question);
    for (const [field, count] of listsOf(context, question)) {
      if (count === 0) error('L18', 'questions', question.id, `Die Liste „${field}“ ist leer.`);
    }
    if (question.kind === 'tasks' && bank.parties.length === 0) {
      warn('L18', 'questions', question.id, 'Es ist niemand angelegt, der Aufgaben erledigt (parties).');
    }
  }
  for (const { id, sections } of bank.questionnaires) {
    if (sections.length === 0)
      error('L18', 'questionnaires', id, 'Der Fragebogen hat keinen Teil (sections).');
    for (const section of sections) {
      if (section.questions.length > 0) continue;
      error('L18', 'questionnaires', id, `Der Teil „${section.id}“ hat keine Frage (questions).`);
    }
  }
}
