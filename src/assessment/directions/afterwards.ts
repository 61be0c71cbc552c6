import {
  type Answer,
  type Answers,
  type ItemAnswer,
  type RowAnswers,
  UNKNOWN,
} from '../../questionnaire/answers.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import { type ItemState, type Reading, read } from '../../questionnaire/reading.ts';
import type { Aims } from './aims.ts';
import { answerFor, mayVanish, possibleAnswers, type Settled } from './answerSets.ts';
import { turnsOf } from './courses.ts';
import type { Shift, Shifts } from './shifts.ts';

/** What is done to the answers: in every case what moves, and what measures lead to. */
export type Changes = { cases: readonly Shifts[]; measures: Aims; touched: ReadonlySet<ItemKey> };

/** Everything an item may be afterwards if it is asked then. */
function possibleAfter(
  state: ItemState,
  shifts: readonly (Shift | undefined)[],
  { measures, touched }: Changes,
): Settled[] {
  const { key, question } = state.item;
  const isFresh = state.visible === 'no' || (state.visible === 'open' && touched.has(key));
  const aim = measures.get(key) ?? {};
  const named = [aim.sure, aim.agreed].filter((each) => each !== undefined);
  const answers: (Settled | undefined)[] = [
    ...(state.visible === 'no' ? [] : possibleAnswers(question, state.given, named)),
    ...(isFresh ? [undefined] : []),
  ];
  return shifts.flatMap((shift) =>
    answers.flatMap((answer) =>
      turnsOf(question, { shift, securing: {}, measures: aim }, answer).map(([, after]) => after),
    ),
  );
}

/** The answer of an item afterwards; undefined where there is none. */
function answerAfter(state: ItemState, changes: Changes): ItemAnswer | undefined {
  const { key, question } = state.item;
  const shifts = changes.cases.map((shiftsOf) => shiftsOf.get(key));
  const isShifted = shifts.some((shift) => shift !== undefined);
  const isNew = state.visible === 'no' ? isShifted : state.visible === 'open' && changes.touched.has(key);
  if (!isShifted && !isNew && !changes.measures.has(key))
    return state.visible === 'no' ? undefined : state.given;
  if (question.kind !== 'single' && question.kind !== 'matrix' && question.kind !== 'multi')
    return state.given;
  if (shifts.some((shift) => shift?.isOpen)) return UNKNOWN;
  const possible = possibleAfter(state, shifts, changes);
  return possible.length === 0
    ? state.given
    : answerFor(question, possible, mayVanish(question, state.given));
}

/**
 * The answers as they are after a direction, as far as that is known: what may turn out in several ways is one of
 * several, or open. What rests today does not come back: whatever is asked then and not assumed is open.
 */
export function readAfter(reading: Reading, changes: Changes): Reading {
  const answers: Record<string, Answer> = {};
  for (const state of reading.items) {
    const { question, row } = state.item;
    const answer = answerAfter(state, changes);
    // What follows from other answers is not stored.
    if (answer === undefined || (question.kind === 'single' && question.derive)) continue;
    if (row === undefined) answers[question.id] = answer as Answer;
    else
      answers[question.id] = {
        ...(answers[question.id] as RowAnswers | undefined),
        [row.id]: answer,
      } as Answer;
  }
  return read(reading.questionnaire, answers satisfies Answers);
}
