import type { Criterion, Transition } from '../../questionnaire/catalogue.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { fill } from '../../questionnaire/placeholders.ts';
import type { Operation } from './operation.ts';
import { existingIn, type Reach, reachOf } from './reach.ts';
import type { DirectionScope } from './scope.ts';
import type { Basis } from './summedEffect.ts';

/** Criteria that follow from the ways of the affected Bausteine. */
export type StepCriterion = Extract<Criterion, 'organisation' | 'zustaendigkeiten' | 'umstellung'>;

/** How much of a step counts: of single Bausteine half, of many most, of nearly all everything. */
const counted: Record<Reach, number> = { keine: 0, einzelne: 0.5, viele: 0.75, fast_alle: 1 };

/** To the nearest whole number, halves towards 0: in doubt the smaller word, for relief and burden alike. */
const rounded = (size: number): number => Math.sign(size) * Math.ceil(Math.abs(size) - 0.5) || 0;

const nothingChosen = 'Es ist kein Baustein gewählt.';
const mostReasons = 3;

/** The steps of the affected Bausteine, those of most Bausteine first. */
function stepsOf(
  { transitions = [] }: Questionnaire,
  { scope, ways }: DirectionScope,
): [Transition, string[]][] {
  const steps = new Map<Transition, string[]>();
  for (const id of scope.affected) {
    const way = ways.get(id);
    const step = transitions.find(({ from, to }) => from === way?.from && to === way.to);
    if (step) steps.set(step, [...(steps.get(step) ?? []), id]);
  }
  return [...steps].sort(([, a], [, b]) => b.length - a.length);
}

/**
 * What the ways of the affected Bausteine mean for a criterion: the mean of their steps, scaled by how much of the whole
 * they are. Source: docs/verfahren.md, Abschnitt 6 Nr. 5.
 */
export function stepBasis(
  questionnaire: Questionnaire,
  criterion: StepCriterion,
  operation: Operation,
  direction: DirectionScope,
): Basis {
  const { affected } = direction.scope;
  if (affected.length === 0) return { range: [0, 0], reasons: [nothingChosen] };
  const steps = stepsOf(questionnaire, direction);
  const whole = steps.reduce((sum, [step, ids]) => sum + step[criterion] * ids.length, 0) / affected.length;
  const sizes = existingIn(operation).map((existing) =>
    rounded(whole * counted[reachOf(affected.length, existing)]),
  );
  const nameOf = (id: string): string => questionnaire.bausteine.find((each) => each.id === id)?.name ?? id;
  return {
    range: [Math.min(...sizes), Math.max(...sizes)],
    reasons: steps
      .slice(0, mostReasons)
      .map(([{ reasons }, ids]) => fill(reasons[criterion], { bausteine: ids.map(nameOf) })),
  };
}
