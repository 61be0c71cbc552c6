import { UNKNOWN } from '../../../src/questionnaire/answers.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { optionsOf, rowsOf } from '../lists.ts';
import { entryKey, idOf, type Place } from '../read.ts';
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
  'models',
  'transitions',
  'contradictions',
  'register',
  'facts',
  'costs',
  'mustHaves',
  'occasions',
  'bidderQuestions',
  'contacts',
  'glossary',
  'sources',
  'questionnaires',
] as const satisfies readonly List[];

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const idsOf = (entries: readonly Parameters<typeof idOf>[0][]): string[] => entries.map(idOf);

const placeWords = ({ file, line }: Place): string => (line === undefined ? file : `${file}, Zeile ${line}`);

function checkLists({ bank, error }: LintContext): void {
  for (const list of lists) {
    for (const id of repeated(idsOf(bank[list]))) {
      const places = (bank.places.get(entryKey(list, id)) ?? []).map(placeWords);
      const where = places.length > 1 ? ` Sie steht hier: ${places.join(' · ')}.` : '';
      error('L01', list, id, `Diese Kennung ist doppelt vergeben.${where}`);
    }
  }
}

/** Options and rows that a question lists itself, with the word for one of them. */
const ownLists = (question: AuthoredQuestion): { noun: string; ids: string[] }[] => [
  ...('options' in question && Array.isArray(question.options)
    ? [{ noun: 'Die Antwort', ids: idsOf(question.options) }]
    : []),
  ...('rows' in question && Array.isArray(question.rows)
    ? [{ noun: 'Die Zeile', ids: idsOf(question.rows) }]
    : []),
];

/** What tells answers apart from answers by row; a row of that name could not be stored. */
const ownParts = ['because', 'oneOf'];

function checkQuestions({ bank, error }: LintContext): void {
  for (const question of bank.questions) {
    for (const { noun, ids } of ownLists(question)) {
      for (const id of repeated(ids))
        error('L01', 'questions', question.id, `${noun} „${id}“ gibt es doppelt.`);
    }
    for (const id of idsOf(rowsOf(question, bank)).filter((each) => ownParts.includes(each))) {
      const text = `„${id}“ ist ein Teil von Antworten und darf keine Zeile sein.`;
      error('L16', 'questions', question.id, text);
    }
    if (idsOf(optionsOf(question, bank)).includes(UNKNOWN)) {
      const text = '„unknown“ steht für „Weiß ich nicht“ und darf keine Antwort sein.';
      error('L16', 'questions', question.id, text);
    }
  }
}

function checkQuestionnaires({ bank, error }: LintContext): void {
  for (const { id: owner, sections } of bank.questionnaires) {
    for (const id of repeated(sections.flatMap(({ questions }) => questions))) {
      error('L01', 'questionnaires', owner, `Die Frage „${id}“ steht zweimal im Fragebogen.`);
    }
    for (const id of repeated(idsOf(sections))) {
      error('L01', 'questionnaires', owner, `Den Teil „${id}“ gibt es doppelt.`);
    }
  }
}

/** Lists of references in which naming something twice changes nothing. */
function checkReferenceLists({ bank, warn }: LintContext): void {
  const check = (list: List, id: string, references: readonly string[]) => {
    for (const reference of repeated(references))
      warn('L01', list, id, `„${reference}“ ist hier doppelt genannt.`);
  };
  for (const list of ['questions', 'findings', 'measures', 'tasks'] as const) {
    for (const { id, sources } of bank[list]) check(list, id, sources);
  }
  for (const { id, measures } of bank.findings) check('findings', id, measures);
  for (const { id, preconditions } of bank.directions) check('directions', id, idsOf(preconditions));
}

/** L01 every id is given once; L16 „unknown“ is reserved for „Weiß ich nicht“. */
export function checkIds(context: LintContext): void {
  checkLists(context);
  checkQuestions(context);
  checkQuestionnaires(context);
  checkReferenceLists(context);
}
