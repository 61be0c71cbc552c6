import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  hasRows,
  type ItemAnswer,
  type NumberAnswer,
  type TaskAnswer,
  UNKNOWN,
} from '../../src/questionnaire/answers.ts';
import { derivationOf, type Item, itemsOf } from '../../src/questionnaire/items.ts';
import { kindOf } from '../../src/questionnaire/kinds/kinds.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { NumberQuestion } from '../../src/questionnaire/question.ts';

/** Answers by item key; easier to mix than the stored form. */
export type ItemAnswers = ReadonlyMap<string, ItemAnswer>;

/** The stored form of answers by item. */
export function stored(questionnaire: Questionnaire, byItem: ItemAnswers): Answers {
  const answers: Record<string, Answer> = {};
  for (const { key, question, row } of itemsOf(questionnaire)) {
    const answer = byItem.get(key);
    if (answer === undefined) continue;
    if (!hasRows(question) || row === undefined) answers[question.id] = answer as Answer;
    else answers[question.id] = { ...(answers[question.id] as object), [row.id]: answer } as Answer;
  }
  return answers;
}

function taskAnswer(questionnaire: Questionnaire, precise: boolean): fc.Arbitrary<TaskAnswer> {
  const idsOf = (...kinds: string[]) =>
    questionnaire.parties.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const some = fc.subarray(idsOf('own', 'external'), { minLength: 1, maxLength: 2 });
  const parties = fc.oneof(
    { weight: 6, arbitrary: some },
    { weight: 1, arbitrary: fc.constantFrom(...idsOf('nobody', 'unclear')).map((id) => [id]) },
  );
  const written = precise
    ? fc.constantFrom('yes' as const, 'no' as const)
    : fc.constantFrom('yes' as const, 'no' as const, UNKNOWN, undefined);
  return fc.tuple(parties, written, fc.boolean()).map(([ids, inWriting, led]) => ({
    parties: ids,
    ...(inWriting === undefined ? {} : { written: inWriting }),
    ...(led && ids.length > 1 && ids[0] !== undefined ? { lead: ids[0] } : {}),
  }));
}

const isRange = (answer: ItemAnswer): boolean => typeof answer === 'object' && 'from' in answer;

function numberAnswer({ min, max }: NumberQuestion, precise: boolean): fc.Arbitrary<NumberAnswer> {
  const value = fc.integer({ min, max: Math.min(max, min + 40) });
  const range = fc.tuple(value, value).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  return precise ? value : fc.oneof<fc.Arbitrary<NumberAnswer>[]>(value, value, range);
}

/**
 * A real answer of an item; `precise` leaves out ranges and half-known tasks. Beyond the samples of its kind where
 * there are more answers than a list can hold.
 */
function realAnswer(
  questionnaire: Questionnaire,
  { question }: Item,
  precise: boolean,
): fc.Arbitrary<ItemAnswer> {
  if (question.kind === 'multi') return fc.subarray(question.options.map(({ id }) => id));
  if (question.kind === 'number') return numberAnswer(question, precise);
  if (question.kind === 'tasks') return taskAnswer(questionnaire, precise);
  const samples = kindOf(question).sample(question, questionnaire.parties);
  return fc.constantFrom(...samples.filter((answer) => !precise || !isRange(answer)));
}

/** „Trifft nicht zu, weil …“ */
export const notApplicable: ItemAnswer = { because: 'Das gibt es hier nicht.' };

/**
 * Answers with gaps: nothing, „Weiß ich nicht“ or a real answer per item, in proportion openness : openness : 10.
 * 0 answers everything, precisely.
 */
export function anyAnswers(questionnaire: Questionnaire, openness: number): fc.Arbitrary<ItemAnswers> {
  const items = itemsOf(questionnaire).filter(({ question }) => !derivationOf(question));
  const perItem = items.map((item) => {
    const applying = realAnswer(questionnaire, item, openness === 0);
    const real = item.question.mayNotApply
      ? fc.oneof({ weight: 4, arbitrary: applying }, { weight: 1, arbitrary: fc.constant(notApplicable) })
      : applying;
    if (openness === 0) return real as fc.Arbitrary<ItemAnswer | undefined>;
    return fc.oneof(
      { weight: openness, arbitrary: fc.constant(undefined) },
      { weight: openness, arbitrary: fc.constant<ItemAnswer>(UNKNOWN) },
      { weight: 10, arbitrary: real },
    );
  });
  return fc.tuple(...perItem).map((chosen) => {
    const entries = items.map(({ key }, index) => [key, chosen[index]] as const);
    return new Map(entries.filter((entry): entry is readonly [string, ItemAnswer] => entry[1] !== undefined));
  });
}

/** One answer made precise: kept if it is, else filled from the full set. */
function precise(partial: ItemAnswer | undefined, full: ItemAnswer): ItemAnswer {
  if (partial === undefined || partial === UNKNOWN) return full;
  if (typeof partial === 'object' && 'from' in partial)
    return Math.max(partial.from, Math.min(partial.to, typeof full === 'number' ? full : 0));
  if (typeof partial === 'object' && 'parties' in partial && typeof full === 'object' && 'parties' in full) {
    const open = partial.written === undefined || partial.written === UNKNOWN;
    return open ? { ...partial, written: full.written ?? 'yes' } : partial;
  }
  return partial;
}

/** Every open, unknown or imprecise answer replaced from `full`; everything known stays. */
export const completed = (partial: ItemAnswers, full: ItemAnswers): ItemAnswers =>
  new Map([...full].map(([key, answer]) => [key, precise(partial.get(key), answer)]));
