import type { ComputedDirection, Contribution } from '../assessment/model.ts';
import { itemKey } from '../questionnaire/answers.ts';
import { type Criterion, criteria, type Direction } from '../questionnaire/catalogue.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import { type Context, contributionEvidence, evidenceOf } from './context.ts';
import { groundsOf, reasonFor } from './grounds.ts';
import type { Evidence, Ground } from './model.ts';

/** What the effect of a direction on one criterion rests on. */
export type EffectBasis = {
  /** Answers of today that change with it, or that it starts from; what moves most first. */
  evidence: Evidence[];
  /** Why these answers count as they do. */
  grounds: Ground[];
  /** What the editors have set for it, from the register. */
  settings: string[];
};

const keyOf = ({ question, row }: Contribution): ItemKey => itemKey(question, row);

/** What the answers to these items add to lock-in, in this order. */
function contributionsTo({ assessment }: Context, keys: readonly ItemKey[]): Contribution[] {
  const all = new Map(
    assessment.dimensions.flatMap(({ contributions }) => contributions.map((each) => [keyOf(each), each])),
  );
  return keys.flatMap((key) => all.get(key) ?? []);
}

/** What the register says of a direction, of where it leads, and of the criterion itself. */
function settingsFor({ questionnaire }: Context, { id, moves }: Direction, criterion: Criterion): string[] {
  const isComputed = criterion === 'bindung' || criterion === 'ausstieg';
  const models = [moves?.to, moves?.inHouse].flatMap((model) => (model ? [`modell:${model}`] : []));
  const about = isComputed ? [`richtung:${id}`, ...models, 'schwelle:deutlich'] : [`uebergang:${criterion}`];
  return [...new Set(about.flatMap((each) => reasonFor(questionnaire, each) ?? []))];
}

function basisOf(
  context: Context,
  direction: Direction,
  computed: ComputedDirection,
  criterion: Criterion,
): EffectBasis {
  const effect = computed.computed.find((each) => each.criterion === criterion);
  const { operation } = context.roles;
  const starting = operation === undefined ? [] : computed.scope.affected.map((id) => itemKey(operation, id));
  const contributions = contributionsTo(context, effect?.restsOn ?? []);
  return {
    evidence: effect
      ? contributions.flatMap((each) => contributionEvidence(context, [each]))
      : starting.flatMap((key) => evidenceOf(context, key) ?? []),
    grounds: groundsOf(context, contributions),
    settings: settingsFor(context, direction, criterion),
  };
}

/**
 * What every effect of a direction rests on, by criterion; nothing for a direction that is not computed from today, and
 * nothing for costs, which figures alone could tell.
 */
export function effectBases(context: Context, directionId: string): ReadonlyMap<Criterion, EffectBasis> {
  const direction = context.questionnaire.directions.find(({ id }) => id === directionId);
  const computed = context.assessment.directions.find(({ id }) => id === directionId)?.computed;
  if (!direction || !computed) return new Map();
  return new Map(
    criteria
      .filter((criterion) => criterion !== 'kosten')
      .map((criterion) => [criterion, basisOf(context, direction, computed, criterion)]),
  );
}
