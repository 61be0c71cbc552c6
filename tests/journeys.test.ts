import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getAdjacencyMap, getShortestPaths, type StatePath } from 'xstate/graph';
import { interviewMachine } from '../src/interview/interviewMachine.ts';
import type { InterviewEvent } from '../src/interview/session.ts';
import { derivationOf, questionsOf } from '../src/questionnaire/items.ts';
import type { Questionnaire } from '../src/questionnaire/model.ts';
import type { Question } from '../src/questionnaire/question.ts';
import { loadQuestionnaire } from '../tools/questionnaires/load.ts';
import {
  answerEvents,
  foldedState,
  foldedWalk,
  forwardVarying,
  fullWalk,
  type InterviewSnapshot,
  next,
  pairsOfGates,
  pathOf,
  start,
  withoutAnswering,
} from './support/interviewModel.ts';
import { anySmallQuestionnaire, sample, sampleAnswers } from './support/sampleQuestionnaire.ts';
import { secondQuestionnaire } from './support/second.ts';

type Path = StatePath<InterviewSnapshot, InterviewEvent>;

/** Every step of every path: where from, what happened, where to. */
const stepsOf = (paths: readonly Path[]) =>
  paths.flatMap(({ steps }) =>
    steps.slice(1).map(({ event, state }, index) => ({ from: steps[index]?.state, event, to: state })),
  );

const screensIn = (paths: readonly Path[]) => new Set(paths.map(({ state }) => String(state.value)));
const questionsIn = (paths: readonly Path[]) =>
  new Set(paths.filter(({ state }) => state.value === 'asking').map(({ state }) => state.context.at ?? ''));

/** `question answer` for every option that was clicked. */
function optionsIn(paths: readonly Path[]): Set<string> {
  const clicked = new Set<string>();
  for (const { from, event } of stepsOf(paths)) {
    if (event.type !== 'answer' || !from) continue;
    const chosen = typeof event.answer === 'object' ? Object.values(event.answer).flat() : [event.answer];
    for (const each of chosen) {
      const parties = typeof each === 'object' && 'parties' in each ? each.parties : [each];
      for (const id of parties) clicked.add(`${from.context.at} ${id}`);
    }
  }
  return clicked;
}

/** What is asked of anybody; what follows from other answers is not. */
const askedOf = (questionnaire: Questionnaire): Question[] =>
  questionsOf(questionnaire).filter((question) => derivationOf(question) === undefined);

/** `question answer` for every option that exists. */
const optionsOf = (questionnaire: Questionnaire): string[] =>
  askedOf(questionnaire).flatMap((question) => {
    const options =
      'options' in question ? question.options : question.kind === 'tasks' ? questionnaire.parties : [];
    const unknown = question.noUnknown ? [] : ['unknown'];
    return [...options.map(({ id }) => id), ...unknown].map((id) => `${question.id} ${id}`);
  });

/** Walks over what leads forward, with the proof that together they leave nothing out and that nothing is stuck. */
function expectComplete(questionnaire: Questionnaire, walks: Iterable<Path[]>): void {
  const seen = { questions: new Set<string>(), options: new Set<string>(), screens: new Set<string>() };
  // Each walk is forgotten once it is looked at: together they would not fit into memory.
  for (const paths of walks) {
    for (const id of questionsIn(paths)) seen.questions.add(id);
    for (const option of optionsIn(paths)) seen.options.add(option);
    for (const screen of screensIn(paths)) seen.screens.add(screen);
    const states = new Map(paths.map(({ state }) => [JSON.stringify(foldedState(state)), state])).values();
    const stuck = [...states].filter((state) => withoutAnswering(state) === undefined);
    expect(stuck.map(pathOf)).toEqual([]);
  }
  const ids = askedOf(questionnaire).map(({ id }) => id);
  expect([...seen.questions].sort()).toEqual(ids.sort());
  expect(optionsOf(questionnaire).filter((option) => !seen.options.has(option))).toEqual([]);
  expect([...seen.screens].sort()).toEqual(['asking', 'concluded', 'overview', 'reviewing', 'welcome']);
}

/** One walk over everything. */
const everyPath = (questionnaire: Questionnaire, limit: number): Path[][] => [
  getShortestPaths(interviewMachine, foldedWalk(questionnaire, limit)),
];

/** Many gates have too many combinations; here any two that a question reads take all their answers together. */
function* everyPairOfGates(questionnaire: Questionnaire, limit: number): Generator<Path[]> {
  const pairs = pairsOfGates(questionnaire);
  const gates = new Set(pairs.flat());
  for (const pair of pairs) {
    const forward = forwardVarying(new Set(pair), gates);
    yield getShortestPaths(interviewMachine, foldedWalk(questionnaire, limit, forward));
  }
}

describe('Wege durch das Beispiel', () => {
  it('erreichen jede Frage, jede Antwort und jede Ansicht und enden nie', () => {
    expectComplete(sample, everyPath(sample, 20_000));
  });

  it('lassen sich an der laufenden Maschine nachgehen', () => {
    for (const { steps } of getShortestPaths(interviewMachine, foldedWalk(sample, 20_000))) {
      const actor = createActor(interviewMachine, { input: { questionnaire: sample } }).start();
      for (const { event, state } of steps.slice(1)) {
        actor.send(event);
        expect(pathOf(actor.getSnapshot())).toBe(pathOf(state));
      }
    }
  });

  const changed = (state: InterviewSnapshot) => state.context.reading.answers !== sampleAnswers;
  const finished = start({ questionnaire: sample, answers: sampleAnswers });
  const origins = [{ type: 'review' }, { type: 'review', section: 'teile' }, { type: 'conclude' }] as const;

  it.each(origins)('führen nach jeder Änderung einer Antwort zurück: %o', (origin) => {
    const from = next(finished, origin);
    const paths = getShortestPaths(interviewMachine, {
      fromState: from,
      limit: 20_000,
      events: (state): InterviewEvent[] => {
        if (state.value === 'revising') return [...answerEvents(state), { type: 'back' }];
        if (state.value === 'asking') return [...answerEvents(state), { type: 'skip' }, { type: 'back' }];
        return changed(state) ? [] : questionsOf(sample).map(({ id }) => ({ type: 'change', question: id }));
      },
      filterEvents: (state, event) => state.can(event),
      serializeState: (state) =>
        JSON.stringify([pathOf(state), state.context.reading.answers, state.context.returnTo]),
    });
    const revised = paths
      .filter(({ state }) => state.value === 'revising')
      .map(({ state }) => state.context.at);
    expect(new Set(revised)).toEqual(new Set(questionsOf(sample).map(({ id }) => id)));
    const ends = paths
      .map(({ state }) => state)
      .filter(({ value }) => value !== 'revising' && value !== 'asking');
    const elsewhere = ends.filter((state) => pathOf(state) !== pathOf(from));
    // Only what the result needs may keep the user from returning to it.
    const excused = elsewhere.filter(
      (state) => origin.type === 'conclude' && !state.can({ type: 'conclude' }),
    );
    expect(elsewhere.map(pathOf)).toEqual(excused.map(() => '/pruefen'));
    expect(ends.length).toBeGreaterThan(20);
  });
});

describe('Gefalteter Graph', () => {
  it('verliert gegenüber dem vollen keine Frage, keine Antwort und keinen Übergang', () => {
    const edges = (paths: Path[]) =>
      new Set(
        stepsOf(paths).map(({ from, event, to }) =>
          JSON.stringify([from && pathOf(from), event, pathOf(to)]),
        ),
      );
    fc.assert(
      fc.property(anySmallQuestionnaire(5), (questionnaire) => {
        const full = getShortestPaths(interviewMachine, fullWalk(questionnaire, 50_000));
        const folded = getShortestPaths(interviewMachine, foldedWalk(questionnaire, 50_000));
        expect(questionsIn(folded)).toEqual(questionsIn(full));
        expect(optionsIn(folded)).toEqual(optionsIn(full));
        expect(edges(folded)).toEqual(edges(full));
        expect(folded.length).toBeLessThanOrEqual(full.length);
      }),
      { numRuns: 60 },
    );
  });

  it('bricht ab, wenn ein Fragebogen mehr Wege hat als erlaubt', () => {
    expect(() => getAdjacencyMap(interviewMachine, foldedWalk(sample, 50))).toThrow('limit');
  });
});

describe('Wege durch die Gesamtbetrachtung', () => {
  it('erreichen jede Frage, jede Antwort und jede Ansicht und enden nie', () => {
    const questionnaire = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');
    expectComplete(questionnaire, everyPairOfGates(questionnaire, 100_000));
  }, 300_000);
});

describe('Wege durch einen zweiten Fragebogen', () => {
  it('erreichen jede Frage, jede Antwort und jede Ansicht und enden nie', () => {
    expectComplete(secondQuestionnaire, everyPath(secondQuestionnaire, 20_000));
  });
});
