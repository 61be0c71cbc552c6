import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { TraversalOptions } from 'xstate/graph';
import { askedIds, isOpen, mayConclude, sectionIdOf } from '../../src/interview/asked.ts';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import { pathOf as pathOfSession } from '../../src/interview/location.ts';
import type { AnswerEvent, InterviewEvent, InterviewInput } from '../../src/interview/session.ts';
import { type Answer, hasRows, parseKey, UNKNOWN } from '../../src/questionnaire/answers.ts';
import { askedRows } from '../../src/questionnaire/flow.ts';
import { findQuestion, itemsOf, itemsOfQuestion, questionsOf } from '../../src/questionnaire/items.ts';
import { kindOf } from '../../src/questionnaire/kinds/kinds.ts';
import { perObject } from '../../src/questionnaire/memo.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition, Question } from '../../src/questionnaire/question.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';

export type InterviewSnapshot = SnapshotFrom<typeof interviewMachine>;

/** The address of what is on screen. */
export const pathOf = ({ context }: InterviewSnapshot): string => pathOfSession(context);

/** Answers with which every option of a question is chosen once; a table is answered alike in all its rows,
 * and of a long list only one option stands alone. */
export function offeredAnswers(reading: Reading, question: Question): Answer[] {
  const samples = kindOf(question).sample(question, reading.questionnaire.parties);
  const unknown = question.noUnknown ? [] : [UNKNOWN];
  if (!hasRows(question)) return [...samples, ...unknown] as Answer[];
  const rows = askedRows(reading, question);
  return [
    ...samples.map((answer) => Object.fromEntries(rows.map(({ id }) => [id, answer])) as Answer),
    ...unknown,
  ];
}

/** Every way to answer the question on screen. */
export const answerEvents = ({
  context: { questionnaire, reading, at },
}: InterviewSnapshot): (AnswerEvent & { answer: Answer })[] => {
  const question = at === undefined ? undefined : findQuestion(questionnaire, at);
  if (!question) return [];
  return offeredAnswers(reading, question).map((answer) => ({ type: 'answer', answer }));
};

/** Ids of the questions that open others, as far as the same question reads them together, each pair once. */
export function pairsOfGates(questionnaire: Questionnaire): string[][] {
  const together = itemsOf(questionnaire).map(({ conditions }) => [
    ...new Set(conditions.flatMap(leavesIn).map(({ question }) => parseKey(question).question)),
  ]);
  const pairs = together.flatMap((gates) =>
    gates.flatMap((one, index) =>
      gates.length === 1 ? [[one]] : gates.slice(index + 1).map((other) => [one, other]),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.toSorted().join(), pair])).values()];
}

/** The answer after which the most is asked. */
function mostOpening(snapshot: InterviewSnapshot): InterviewEvent[] {
  const countAfter = (event: InterviewEvent): number =>
    next(snapshot, event).context.reading.items.filter(({ visible }) => visible === 'yes').length;
  const [first, ...others] = answerEvents(snapshot);
  if (first === undefined) return [];
  const found = others.reduce(
    (best, event) => {
      const count = countAfter(event);
      return count > best.count ? { event, count } : best;
    },
    { event: first, count: countAfter(first) },
  );
  return [found.event];
}

/** What leads forward, with every answer only where it opens nothing or its question is among those varied. */
export const forwardVarying =
  (varied: ReadonlySet<string>, gates: ReadonlySet<string>) =>
  (snapshot: InterviewSnapshot): InterviewEvent[] => {
    const { at } = snapshot.context;
    const isFixed = snapshot.value === 'asking' && at !== undefined && gates.has(at) && !varied.has(at);
    return isFixed ? mostOpening(snapshot) : forwardEvents(snapshot);
  };

/** What leads forward on each screen. */
export function forwardEvents(snapshot: InterviewSnapshot): InterviewEvent[] {
  switch (snapshot.value) {
    case 'welcome':
      return [{ type: 'overview' }, { type: 'begin' }];
    case 'overview':
      return [{ type: 'begin' }];
    case 'asking':
      return [...answerEvents(snapshot), { type: 'skip' }];
    case 'reviewing':
      return [{ type: 'continue' }, { type: 'conclude' }];
    default:
      return [];
  }
}

/** The questions that can still come: from the one on screen, or from the end of the part that is checked. */
function questionsAhead({ value, context: { questionnaire, at, section } }: InterviewSnapshot): Question[] {
  const questions = questionsOf(questionnaire);
  if (value === 'welcome' || value === 'overview') return [...questions];
  if (value === 'asking') return questions.slice(questions.findIndex(({ id }) => id === at));
  const part = questionnaire.sections.findIndex(({ id }) => id === section);
  return part < 0 ? [] : questionnaire.sections.slice(part + 1).flatMap((each) => each.questions);
}

type Leaf = Extract<Condition, { question: string }>;

const leavesIn = (condition: Condition): Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  return 'not' in condition ? leavesIn(condition.not) : [condition];
};

/**
 * What earlier answers still decide: of every comparison that the conditions of coming questions make, whether
 * it holds, and whether its question was touched at all.
 */
function liveAnswers(snapshot: InterviewSnapshot): unknown[] {
  const { questionnaire, reading } = snapshot.context;
  const { state, truth } = reading;
  const leaves = questionsAhead(snapshot)
    .flatMap(({ id }) => itemsOfQuestion(questionnaire, id))
    .flatMap(({ conditions }) => conditions.flatMap(leavesIn));
  const byText = new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf]));
  return [...byText.values()].map((leaf) => {
    const gate = state(leaf.question);
    return [truth(leaf), gate?.visible === 'no' || gate?.given !== undefined];
  });
}

/**
 * Whether something before the present place is open, in this part and anywhere: it decides what ends lead to. A
 * contradiction does so as well, but only adds a check on the way; with it the states would be too many.
 */
function leavesOpen(snapshot: InterviewSnapshot): 'here' | 'before' | 'nothing' {
  const { context } = snapshot;
  const ahead = new Set(questionsAhead(snapshot).map(({ id }) => id));
  const left = askedIds(context).filter((id) => !ahead.has(id) && isOpen(context, id));
  const part = context.at === undefined ? undefined : sectionIdOf(context, context.at);
  if (left.some((id) => sectionIdOf(context, id) === part)) return 'here';
  return left.length > 0 ? 'before' : 'nothing';
}

/** What the rest of a walk depends on, and nothing else: equal values mean equal futures. */
export const foldedState = perObject((snapshot: InterviewSnapshot): unknown[] => [
  pathOf(snapshot),
  liveAnswers(snapshot),
  leavesOpen(snapshot),
  snapshot.value === 'reviewing' && mayConclude(snapshot.context),
]);

/** One step without an actor. */
export const next = (snapshot: InterviewSnapshot, event: InterviewEvent): InterviewSnapshot =>
  transition(interviewMachine, snapshot, event)[0];

/** The screen before the first click. */
export const start = (input: InterviewInput): InterviewSnapshot =>
  initialTransition(interviewMachine, input)[0];

/** Where leaving everything open from here on ends, and in how many steps; undefined if it never ends. */
export function withoutAnswering(from: InterviewSnapshot): number | undefined {
  const longest = 3 * questionsOf(from.context.questionnaire).length + 3;
  let snapshot = from.value === 'revising' ? next(from, { type: 'back' }) : from;
  for (let steps = 0; steps < longest; steps += 1) {
    if (pathOf(snapshot) === '/pruefen' || snapshot.value === 'concluded') return steps;
    const event = (['skip', 'continue', 'begin'] as const).find((type) => snapshot.can({ type }));
    if (event === undefined) return undefined;
    snapshot = next(snapshot, { type: event });
  }
  return undefined;
}

type Options = TraversalOptions<InterviewSnapshot, InterviewEvent, InterviewInput>;

/**
 * Walks forward; states that differ only in answers nobody reads any more are one. How a state was entered
 * stays part of its key, so that every click is an edge, but each is left only once.
 */
export const foldedWalk = (questionnaire: Questionnaire, limit: number, forward = forwardEvents) => {
  const left = new Set<string>();
  return {
    input: { questionnaire },
    events: (snapshot) => {
      const key = JSON.stringify(foldedState(snapshot));
      if (left.has(key)) return [];
      left.add(key);
      return forward(snapshot);
    },
    filterEvents: (snapshot, event) => snapshot.value === 'asking' || snapshot.can(event),
    limit,
    serializeState: (snapshot, event, previous) =>
      JSON.stringify([previous && pathOf(previous), event, ...foldedState(snapshot)]),
  } satisfies Options;
};

/** Walks forward; every set of answers is a state of its own. */
export const fullWalk = (questionnaire: Questionnaire, limit: number) =>
  ({
    ...foldedWalk(questionnaire, limit),
    events: forwardEvents,
    serializeState: (snapshot, event, previous) =>
      JSON.stringify([
        previous && pathOf(previous),
        event,
        snapshot.value,
        snapshot.context.at,
        snapshot.context.section,
        snapshot.context.reading.answers,
      ]),
  }) satisfies Options;
