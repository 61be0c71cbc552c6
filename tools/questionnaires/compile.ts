import type { Finding, Measure } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition, Question, Row, Section } from '../../src/questionnaire/question.ts';
import { withFixedSpaces } from '../wording/typography.ts';
import { formerRoles } from './formerRoles.ts';
import type { AuthoredQuestion } from './kinds.ts';
import type { Bank } from './read.ts';
import type { AuthoredFinding, AuthoredQuestionnaire } from './schema.ts';
import { wordsFor } from './words.ts';

/** Puts a concrete row in place of `*` („diese Zeile“) in every key and option of a condition. */
export function resolveRow(condition: Condition, row: string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => resolveRow(part, row)) };
  if ('any' in condition) return { any: condition.any.map((part) => resolveRow(part, row)) };
  if ('not' in condition) return { not: resolveRow(condition.not, row) };
  const question = condition.question.replace(/@\*$/, `@${row}`);
  if ('includes' in condition && condition.includes === '*') return { question, includes: row };
  return { ...condition, question };
}

const withWhen = (row: Row, rowWhen: Condition | undefined): Row =>
  rowWhen ? { ...row, when: resolveRow(rowWhen, row.id) } : row;

const taskRows = (bank: Bank): Row[] =>
  bank.tasks.map(({ id, name, hint }) => ({
    id,
    label: name,
    ...(hint === undefined ? {} : { hint }),
    weight: 1,
  }));

const bausteinRows = (bank: Bank): Row[] =>
  bank.bausteine.map(({ id, name, hint, weight }) => ({
    id,
    label: name,
    ...(hint === undefined ? {} : { hint }),
    weight,
  }));

/** Lists that the bank holds once are put in where a question names them. */
function compileQuestion(authored: AuthoredQuestion, bank: Bank): Question {
  if ('rows' in authored) {
    const { rowWhen, ...question } = { rowWhen: undefined, ...authored };
    const lists = { bausteine: () => bausteinRows(bank), tasks: () => taskRows(bank) };
    const rows = typeof authored.rows === 'string' ? lists[authored.rows]() : authored.rows;
    return { ...question, rows: rows.map((row) => withWhen({ weight: 1, ...row }, rowWhen)) } as Question;
  }
  if ('options' in authored && authored.options === 'bausteine') {
    const options = bausteinRows(bank).map(({ weight: _weight, ...option }) => option);
    return { ...authored, options } as Question;
  }
  return authored as Question;
}

function compileFinding(
  { when, forEach, examples: _examples, ...finding }: AuthoredFinding,
  bank: Bank,
): Finding {
  const cases = forEach
    ? bank.bausteine.map(({ id }) => ({ row: id, when: resolveRow(when, id) }))
    : [{ when }];
  return { ...finding, cases };
}

/** A target for every row (`@*`) becomes one target per row of its question. */
function compileMeasure(measure: Bank['measures'][number], bank: Bank): Measure {
  const sets = measure.sets.flatMap(({ question, to }) => {
    const id = question.replace(/@\*$/, '');
    if (id === question) return [{ question, to }];
    const authored = bank.questions.find((candidate) => candidate.id === id);
    const own = authored && 'rows' in authored ? authored.rows : 'bausteine';
    const rows = typeof own === 'string' ? bank[own] : own;
    return rows.map((row) => ({ question: `${id}@${row.id}`, to }));
  });
  return { ...measure, sets } as Measure;
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
  const { questions: _questions, questionnaires: _questionnaires, places: _places, ...catalogue } = bank;
  const measures = bank.measures.map((measure) => compileMeasure(measure, bank));
  return withSpacesFixed({
    ...catalogue,
    ...authored,
    document,
    sections,
    findings,
    measures,
    words: wordsFor(bank),
  } as Questionnaire);
}
