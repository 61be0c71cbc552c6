import {
  type Answer,
  type Answers,
  INAPPLICABLE,
  type ItemAnswer,
  isNotApplicable,
  isPartial,
  type RowAnswers,
  UNKNOWN,
} from '../questionnaire/answers.ts';
import type { Measure } from '../questionnaire/catalogue.ts';
import { findItem, itemsOfQuestion } from '../questionnaire/items.ts';
import type { ItemKey, Question } from '../questionnaire/question.ts';
import { type ItemState, type Reading, read } from '../questionnaire/reading.ts';
import { areApart, patched } from './patch.ts';

/** What measures lead one item to: an option, or options of a multiple choice that are then ticked. */
export type Target = string | readonly string[];

/** Where an answer stands, best first: its points, or its place among the options where nothing scores. */
function placeOf(question: Question, answer: string): number {
  if (question.kind !== 'single' && question.kind !== 'matrix') return 0;
  const option = question.options.find(({ id }) => id === answer);
  return question.score ? (option?.points ?? 0) : question.options.findIndex(({ id }) => id === answer);
}

const better = (question: Question, one: Target | undefined, other: Target): Target => {
  if (one === undefined) return other;
  if (typeof one !== 'string' || typeof other !== 'string') return [...new Set([one, other].flat())];
  return placeOf(question, one) <= placeOf(question, other) ? one : other;
};

/** What some measures lead to together: of several aims the best, of ticks all. Items that are not asked have none. */
export function targetsOf(reading: Reading, measures: readonly Measure[]): Map<ItemKey, Target> {
  const targets = new Map<ItemKey, Target>();
  for (const { question: key, to } of measures.flatMap(({ sets }) => sets)) {
    const state = reading.state(key);
    if (!state || state.visible === 'no' || (state.given !== undefined && isNotApplicable(state.given)))
      continue;
    const offered = [to].flat().filter((option) => state.offers?.(option) !== 'no');
    // What is not offered cannot be reached.
    if (offered.length === 0 && to.length > 0) continue;
    const target = typeof to === 'string' ? to : offered;
    targets.set(key, better(state.item.question, targets.get(key), target));
  }
  return targets;
}

/** The single options an answer may turn out to be. */
export function possibleOptions({ item: { question }, given, offers }: ItemState): string[] {
  if (question.kind !== 'single' && question.kind !== 'matrix') return [];
  if (typeof given === 'string' && given !== UNKNOWN) return [given];
  if (typeof given === 'object' && isPartial(given)) return given.oneOf;
  return question.options.flatMap(({ id }) => (offers?.(id) === 'no' ? [] : id));
}

/** `surely`: the answer is worse than the aim whatever it turns out to be; `perhaps`: it may be. */
function changedAnswer(state: ItemState, target: Target, when: 'surely' | 'perhaps'): ItemAnswer | undefined {
  const {
    item: { question },
    given,
  } = state;
  if (question.kind === 'multi') {
    const aims = [target].flat();
    if (Array.isArray(given)) return [...new Set([...given, ...aims])];
    // Open ticks that may not apply stay open as a whole: that some are there cannot be said of them.
    return when === 'perhaps' && !question.mayNotApply ? aims : undefined;
  }
  if (typeof target !== 'string') return undefined;
  const isWorse = (option: string): boolean => placeOf(question, option) > placeOf(question, target);
  const options = possibleOptions(state);
  if (!(when === 'surely' ? options.every(isWorse) : options.some(isWorse))) return undefined;
  // A measure does not make a question apply that does not.
  const isAnyPossible = given === undefined || given === UNKNOWN;
  return question.mayNotApply && isAnyPossible && when === 'perhaps'
    ? { oneOf: [target, INAPPLICABLE] }
    : target;
}

/** Answers with some items answered otherwise; the others stay as they are. */
export function withAnswers(
  { questionnaire, answers }: Reading,
  changes: ReadonlyMap<ItemKey, ItemAnswer>,
): Answers {
  const changed: Record<string, Answer> = { ...answers };
  for (const [key, answer] of changes) {
    const item = findItem(questionnaire, key);
    if (!item) continue;
    const { question, row } = item;
    if (row === undefined) {
      changed[question.id] = answer as Answer;
      continue;
    }
    const stored = changed[question.id];
    // „Weiß ich nicht“ for the whole question stands for each of its rows.
    const rows =
      stored === UNKNOWN
        ? Object.fromEntries(
            itemsOfQuestion(questionnaire, question.id).map((each) => [each.row?.id, UNKNOWN]),
          )
        : stored;
    changed[question.id] = { ...(rows as RowAnswers), [row.id]: answer } as RowAnswers;
  }
  return changed;
}

/**
 * What the answers are once measures are done, between two ends. `least`: what is open is then no better than the aim;
 * `most`: what is open stays open, for it may be better already. Only what is worse than the aim is changed.
 */
export function revised(
  reading: Reading,
  targets: ReadonlyMap<ItemKey, Target>,
  end: 'least' | 'most',
): Reading {
  const changes = new Map<ItemKey, ItemAnswer>();
  for (const [key, target] of targets) {
    const state = reading.state(key);
    const answer = state && changedAnswer(state, target, end === 'least' ? 'perhaps' : 'surely');
    if (answer !== undefined) changes.set(key, answer);
  }
  if (changes.size === 0) return reading;
  return areApart(reading, changes.keys())
    ? patched(reading, changes)
    : read(reading.questionnaire, withAnswers(reading, changes));
}
