import { didYouMean } from '../../suggest.ts';
import type { LintContext, List } from './context.ts';

/** Ids of glossary entries linked in a text as `[Wort](glossar:kennung)`. */
const glossaryLinks = (text: string): string[] =>
  [...text.matchAll(/\]\(glossar:([^)]*)\)/g)].map((match) => match[1] ?? '');

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
};

/** L06 the answers that settle rows are answers of the question. */
function checkSettling({ bank, error }: LintContext): void {
  for (const question of bank.questions) {
    if (question.kind !== 'matrix') continue;
    const options = question.options.map(({ id }) => id);
    for (const { to } of question.settle?.options ?? []) {
      if (to === undefined || options.includes(to)) continue;
      error('L06', 'questions', question.id, `Die Antwort „${to}“ unter „settle“ gibt es nicht.`);
    }
  }
}

/** L03 every named id exists; L08 statements name their source; L33 glossary links lead somewhere. */
export function checkReferences(context: LintContext): void {
  const { bank, error } = context;
  const known = {
    dimensions: new Set(bank.dimensions.map(({ id }) => id)),
    contacts: new Set(bank.contacts.map(({ id }) => id)),
    sources: new Set(bank.sources.map(({ id }) => id)),
    measures: new Set(bank.measures.map(({ id }) => id)),
    tasks: new Set(bank.tasks.map(({ id }) => id)),
    glossary: new Set(bank.glossary.map(({ id }) => id)),
    parties: new Set(bank.parties.map(({ id }) => id)),
    bausteine: new Set(bank.bausteine.map(({ id }) => id)),
  };
  const must = (
    what: keyof typeof known,
    id: string | undefined,
    list: List,
    owner: string,
    name: string,
  ) => {
    if (id === undefined || known[what].has(id)) return;
    error('L03', list, owner, `${name} „${id}“ gibt es nicht.${didYouMean(id, known[what])}`);
  };
  const checkSources = (list: List, entries: readonly { id: string; sources: string[] }[]) => {
    for (const { id, sources } of entries) {
      if (sources.length === 0) error('L08', list, id, 'Es fehlt die Angabe, worauf der Eintrag beruht.');
      for (const source of sources) {
        if (known.sources.has(source)) continue;
        error('L08', list, id, `Die Quelle „${source}“ gibt es nicht.${didYouMean(source, known.sources)}`);
      }
    }
  };
  checkSources('questions', bank.questions);
  checkSources('findings', bank.findings);
  checkSources('measures', bank.measures);
  checkSources('tasks', bank.tasks);
  for (const question of bank.questions) {
    must('contacts', question.askWhom, 'questions', question.id, 'Der Kontakt');
    for (const option of 'options' in question && Array.isArray(question.options) ? question.options : [])
      must('parties', option.party, 'questions', question.id, 'Wer beteiligt ist:');
    if ('score' in question)
      must('dimensions', question.score?.dimension, 'questions', question.id, 'Die Dimension');
  }
  for (const { id, otherwise } of bank.contacts) must('contacts', otherwise, 'contacts', id, 'Der Kontakt');
  checkSettling(context);
  for (const finding of bank.findings) {
    must('dimensions', finding.dimension, 'findings', finding.id, 'Die Dimension');
    for (const measure of finding.measures) {
      if (!known.measures.has(measure)) {
        const meant = didYouMean(measure, known.measures);
        error('L09', 'findings', finding.id, `Die Maßnahme „${measure}“ gibt es nicht.${meant}`);
      }
    }
  }
  for (const measure of bank.measures) {
    for (const task of measure.gaps?.tasks ?? []) must('tasks', task, 'measures', measure.id, 'Die Aufgabe');
  }
  for (const { id, checks, bausteine = [] } of bank.tasks) {
    must('tasks', checks, 'tasks', id, 'Die geprüfte Aufgabe');
    for (const baustein of bausteine) must('bausteine', baustein, 'tasks', id, 'Der Baustein');
  }
  for (const list of ['questions', 'findings', 'measures', 'directions', 'tasks', 'bausteine'] as const) {
    for (const entry of bank[list]) {
      for (const link of textsOf(entry).flatMap(glossaryLinks)) {
        if (known.glossary.has(link)) continue;
        const meant = didYouMean(link, known.glossary);
        error('L33', list, entry.id, `Der Glossareintrag „${link}“ fehlt.${meant}`);
      }
    }
  }
}
