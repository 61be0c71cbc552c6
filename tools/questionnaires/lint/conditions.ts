import { isRecord } from '../../../src/questionnaire/isRecord.ts';
import { kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import type { Condition } from '../../../src/questionnaire/question.ts';
import { didYouMean } from '../../suggest.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { optionsOf, rowsOf } from '../lists.ts';
import type { Bank } from '../read.ts';
import { type Leaf, type LintContext, type List, leavesOf } from './context.ts';

const isEmptyList = (condition: Condition): boolean =>
  ('all' in condition && (condition.all.length === 0 || condition.all.some(isEmptyList))) ||
  ('any' in condition && (condition.any.length === 0 || condition.any.some(isEmptyList))) ||
  ('not' in condition && isEmptyList(condition.not));

/** Ids of the rows of a question, as authored or as a list stands for them. */
export const rowIds = (question: AuthoredQuestion, bank: Bank): string[] =>
  rowsOf(question, bank).map(({ id }) => id);

/** Ids of the options of a question, as authored or as a list stands for them. */
export const optionIds = (question: AuthoredQuestion, bank: Bank): string[] =>
  optionsOf(question, bank).map(({ id }) => id);

/** Contradictions alone may also ask who carries out a task: nothing hangs on them. */
const readsParty = (leaf: Leaf, question: AuthoredQuestion, list: List): boolean =>
  list === 'contradictions' && question.kind === 'tasks' && 'includes' in leaf;

const operatorFits = (leaf: Leaf, question: AuthoredQuestion, list: List): boolean =>
  kindOf(question).gate.some((operator) => operator in leaf) || readsParty(leaf, question, list);

type Place = { list: List; id: string; rows: boolean };

function checkRow(context: LintContext, leaf: Leaf, question: AuthoredQuestion, place: Place): void {
  const [, row, ...more] = leaf.question.split('@');
  if (more.length > 0) {
    context.warn('L04', place.list, place.id, `„${leaf.question}“ nennt mehr als eine Zeile.`);
  }
  const hasRows = 'rows' in question;
  const star = row === '*' || ('includes' in leaf && leaf.includes === '*');
  if (star && !place.rows) {
    context.error('L04', place.list, place.id, `„*“ ist hier nicht erlaubt (${leaf.question}).`);
  }
  if (hasRows !== (row !== undefined)) {
    const what = hasRows ? 'braucht eine Zeile, zum Beispiel @*' : 'hat keine Zeilen';
    context.error('L04', place.list, place.id, `„${leaf.question}“ ${what}.`);
    return;
  }
  const rows = rowIds(question, context.bank);
  if (row === undefined || row === '*' || rows.includes(row)) return;
  const text = `Die Zeile „${row}“ gibt es bei „${question.id}“ nicht.${didYouMean(row, rows)}`;
  context.error('L03', place.list, place.id, text);
}

/** Which comparisons a kind of question allows. */
function fitting(question: AuthoredQuestion): string {
  const { gate } = kindOf(question);
  if (gate.length === 0) return 'Solche Fragen kann keine Bedingung lesen.';
  return `Möglich ${gate.length === 1 ? 'ist' : 'sind'} ${gate.join(' und ')}.`;
}

/** Lists of options longer than this are no help. */
const LISTED = 12;

/** That a question has an option. */
export function checkOption(
  { bank, error }: LintContext,
  question: AuthoredQuestion,
  option: string,
  place: Pick<Place, 'list' | 'id'>,
): void {
  const known = question.kind === 'tasks' ? bank.parties.map(({ id }) => id) : optionIds(question, bank);
  if (known.includes(option)) return;
  const possible =
    known.length > 0 && known.length <= LISTED
      ? ` Möglich sind ${known.map((id) => `„${id}“`).join(', ')}.`
      : '';
  const text = `„${question.id}“ hat keine Antwort „${option}“.${possible}${didYouMean(option, known)}`;
  error('L06', place.list, place.id, text);
}

function checkLeaf(context: LintContext, leaf: Leaf, place: Place): void {
  const { questionById, error, warn } = context;
  const question = questionById.get(leaf.question.split('@')[0] ?? '');
  if (!question) {
    const meant = didYouMean(leaf.question.split('@')[0] ?? '', questionById.keys());
    error(
      'L03',
      place.list,
      place.id,
      `Die Bedingung nennt die unbekannte Frage „${leaf.question}“.${meant}`,
    );
    return;
  }
  checkRow(context, leaf, question, place);
  if (!operatorFits(leaf, question, place.list)) {
    const text = `Dieser Vergleich passt nicht zur Art der Frage „${question.id}“ (kind: ${question.kind}). ${fitting(question)}`;
    error('L05', place.list, place.id, text);
    return;
  }
  if ('in' in leaf && leaf.in.length === 0) {
    warn('L02', place.list, place.id, `Die Liste „in“ zu „${question.id}“ ist leer; das trifft nie zu.`);
  }
  const named = 'is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : 'includes' in leaf ? [leaf.includes] : [];
  for (const option of named) {
    if (option !== '*') checkOption(context, question, option, place);
  }
}

function checkCondition(context: LintContext, condition: Condition | undefined, place: Place): void {
  if (!condition) return;
  if (isEmptyList(condition))
    context.error('L02', place.list, place.id, 'Die Bedingung enthält eine leere Liste.');
  for (const leaf of leavesOf(condition)) checkLeaf(context, leaf, place);
}

/** Every condition named `when` in an entry, however deep: of reasons, variants, adjustments … */
function conditionsIn(value: unknown): Condition[] {
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'when' && each !== undefined ? [each as Condition] : key === 'examples' ? [] : conditionsIn(each),
  );
}

function checkTargets(context: LintContext): void {
  const { bank, questionById, error } = context;
  for (const measure of bank.measures) {
    const place = { list: 'measures', id: measure.id } as const;
    for (const { question: key, to } of measure.sets) {
      const question = questionById.get(key.split('@')[0] ?? '');
      if (!question) {
        const meant = didYouMean(key, questionById.keys());
        error('L03', 'measures', measure.id, `Die Maßnahme nennt die unbekannte Frage „${key}“.${meant}`);
        continue;
      }
      for (const option of [to].flat()) checkOption(context, question, option, place);
    }
  }
}

/** L02–L06: every condition and every target of a measure is well formed and names existing things. */
export function checkConditions(context: LintContext): void {
  const { bank } = context;
  for (const question of bank.questions) {
    const place = { list: 'questions', id: question.id } as const;
    checkCondition(context, question.when, { ...place, rows: false });
    if ('rowWhen' in question) checkCondition(context, question.rowWhen, { ...place, rows: true });
    if ('deputy' in question) checkCondition(context, question.deputy, { ...place, rows: false });
    if ('optionWhen' in question) checkCondition(context, question.optionWhen, { ...place, rows: true });
    for (const when of 'options' in question ? conditionsIn(question.options) : [])
      checkCondition(context, when, { ...place, rows: false });
  }
  for (const questionnaire of bank.questionnaires) {
    for (const { when } of questionnaire.sections) {
      checkCondition(context, when, { list: 'questionnaires', id: questionnaire.id, rows: false });
    }
  }
  for (const list of ['findings', 'contradictions'] as const) {
    for (const { id, forEach, when, ...rest } of bank[list]) {
      checkCondition(context, when, { list, id, rows: forEach !== undefined });
      for (const other of conditionsIn(rest)) checkCondition(context, other, { list, id, rows: false });
    }
  }
  for (const list of ['measures', 'directions', 'facts', 'mustHaves', 'occasions'] as const) {
    for (const entry of bank[list])
      for (const when of conditionsIn(entry))
        checkCondition(context, when, { list, id: entry.id, rows: false });
  }
  checkTargets(context);
}
