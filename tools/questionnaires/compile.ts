import type { Assumption, Contradiction, Finding, Measure } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition, Question, Section } from '../../src/questionnaire/question.ts';
import { withFixedSpaces } from '../wording/typography.ts';
import type { AuthoredContradiction, AuthoredFinding } from './findingSchema.ts';
import { formerRoles } from './formerRoles.ts';
import type { AuthoredQuestion } from './kinds.ts';
import { optionsOf, rowsOf } from './lists.ts';
import type { Bank } from './read.ts';
import { isVoidFor, resolveFor } from './resolve.ts';
import type { AuthoredQuestionnaire } from './schema.ts';
import { wordsFor } from './words.ts';

const withWhen = <Part extends { id: string }>(part: Part, when: Condition | undefined, bank: Bank): Part =>
  when ? { ...part, when: resolveFor(when, part.id, bank) } : part;

/** Lists that the bank holds once are put in where a question names them. */
function compileQuestion(authored: AuthoredQuestion, bank: Bank): Question {
  if ('rows' in authored) {
    const { rowWhen, ...question } = { rowWhen: undefined, ...authored };
    const rows = rowsOf(authored, bank).map((row) => withWhen({ weight: 1, ...row }, rowWhen, bank));
    return { ...question, rows } as Question;
  }
  if (authored.kind !== 'multi') return authored as Question;
  const { optionWhen, ...question } = authored;
  const options = optionsOf(authored, bank).map((option) => withWhen(option, optionWhen, bank));
  return { ...question, options } as Question;
}

/** One case, or one per Baustein that the condition can hold for. */
const casesOf = (when: Condition, forEach: 'bausteine' | undefined, bank: Bank): Finding['cases'] =>
  forEach
    ? bank.bausteine
        .filter(({ id }) => !isVoidFor(when, id, bank))
        .map(({ id }) => ({ row: id, when: resolveFor(when, id, bank) }))
    : [{ when }];

const compileFinding = (
  { when, forEach, examples: _examples, ...finding }: AuthoredFinding,
  bank: Bank,
): Finding => ({ ...finding, cases: casesOf(when, forEach, bank) }) as Finding;

const compileContradiction = (
  { when, forEach, examples: _examples, ...contradiction }: AuthoredContradiction,
  bank: Bank,
): Contradiction => ({ ...contradiction, cases: casesOf(when, forEach, bank) });

/** A target for every row (`@*`) becomes one target per row of its question. */
function compileMeasure(measure: Bank['measures'][number], bank: Bank): Measure {
  const sets = measure.sets.flatMap(({ question, to }) => {
    const id = question.replace(/@\*$/, '');
    if (id === question) return [{ question, to }];
    const authored = bank.questions.find((candidate) => candidate.id === id);
    const rows = authored && 'rows' in authored ? rowsOf(authored, bank) : bank.bausteine;
    return rows.map((row) => ({ question: `${id}@${row.id}`, to }));
  });
  return { ...measure, sets } as Measure;
}

/** What is typical of a model or changes with a direction, as far as this questionnaire asks for it. */
const assumed = (assumptions: readonly Assumption[], asked: ReadonlySet<string>): Assumption[] =>
  assumptions.filter(({ question }) => asked.has(question.split('@')[0] ?? ''));

const compileDirection = (direction: Bank['directions'][number], asked: ReadonlySet<string>) =>
  direction.assumes === undefined
    ? direction
    : { ...direction, assumes: assumed(direction.assumes as Assumption[], asked) };

/** What only newer data folders have: left out where there is nothing of it. */
function compileNewer(bank: Bank, asked: ReadonlySet<string>): Partial<Questionnaire> {
  const contradictions = bank.contradictions
    .filter(({ when }) => readsQuestions(when).every((id) => asked.has(id)))
    .map((contradiction) => compileContradiction(contradiction, bank));
  const models = bank.models.map((model) => ({
    ...model,
    typical: assumed(model.typical as Assumption[], asked),
  }));
  const costs = bank.costs.map(({ question, ...item }) =>
    question === undefined || !asked.has(question) ? item : { ...item, question },
  );
  const isAsked = ({ when }: { when?: Condition | undefined }): boolean =>
    when === undefined || readsQuestions(when).every((id) => asked.has(id));
  const facts = bank.facts.filter(isAsked);
  const mustHaves = bank.mustHaves.filter(isAsked);
  const occasions = bank.occasions.map((occasion) => ({
    ...occasion,
    settle: occasion.settle.filter(isAsked),
  }));
  const { transitions, register, bidderQuestions } = bank;
  const lists = {
    models,
    transitions,
    contradictions,
    register,
    facts,
    costs,
    mustHaves,
    occasions,
    bidderQuestions,
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Ids of questions that a condition reads. */
export function readsQuestions(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(readsQuestions);
  if ('any' in condition) return condition.any.flatMap(readsQuestions);
  if ('not' in condition) return readsQuestions(condition.not);
  return [condition.question.split('@')[0] ?? ''];
}

/** The same value with non-breaking spaces in every text: they cannot be seen, so nobody has to type them. */
function withSpacesFixed<Value>(value: Value): Value;
function withSpacesFixed(value: unknown): unknown {
  if (typeof value === 'string') return withFixedSpaces(value);
  if (Array.isArray(value)) return value.map((each) => withSpacesFixed(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSpacesFixed(each)]));
}

/**
 * Resolves one authored questionnaire into the self-contained value the product works with: options and
 * rows are filled in, `*` is replaced by rows, findings and measures whose questions are not part of this
 * questionnaire are left out. Expects data without errors; unknown questions are skipped.
 */
export function compile(authored: AuthoredQuestionnaire, bank: Bank): Questionnaire {
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const sections: Section[] = authored.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((id) => {
      const question = byId.get(id);
      return question ? [compileQuestion(question, bank)] : [];
    }),
  }));
  const asked = new Set(sections.flatMap((section) => section.questions.map(({ id }) => id)));
  const document = authored.document ?? formerRoles(bank.questions.filter(({ id }) => asked.has(id)));
  const findings = bank.findings
    .filter(({ when }) => readsQuestions(when).every((id) => asked.has(id)))
    .map((finding) => compileFinding(finding, bank));
  const { dimensions, bausteine, parties, tasks, directions, contacts, glossary, sources } = bank;
  const measures = bank.measures.map((measure) => compileMeasure(measure, bank));
  return withSpacesFixed({
    dimensions,
    bausteine,
    parties,
    tasks,
    findings,
    measures,
    directions: directions.map((direction) => compileDirection(direction, asked)),
    contacts,
    glossary,
    sources,
    words: wordsFor(bank),
    ...compileNewer(bank, asked),
    ...authored,
    document,
    sections,
  } as Questionnaire);
}
