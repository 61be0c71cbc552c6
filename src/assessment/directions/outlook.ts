import { criteria, type Direction, type Measure } from '../../questionnaire/catalogue.ts';
import type { Truth } from '../../questionnaire/condition.ts';
import { type Fillings, fill, partnersIn } from '../../questionnaire/placeholders.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import type { ComputedDirection, EffectResult } from '../model.ts';
import { sizesOf } from './changeWords.ts';
import { computedEffects } from './computedEffects.ts';
import { createdBy, fatesWith } from './consequences.ts';
import { isOpen } from './openMeasure.ts';
import { prospectOf } from './prospect.ts';
import { remarksOn, timeFor } from './remarks.ts';
import { type DirectionScope, directionScope } from './scope.ts';
import type { Setting } from './setting.ts';
import type { Move } from './shifts.ts';
import { authoredBasis, type Basis, summedEffect } from './summedEffect.ts';
import { stepBasis } from './transitions.ts';

/** A direction looked at from today, for the Bausteine it is to affect. */
export type Look = {
  direction: Direction;
  setting: Setting;
  scope: DirectionScope;
  /** Measures it consists of beside securing, those done already included. */
  measures: readonly Measure[];
};

/** Whether there is nothing the direction could do: it concerns Bausteine, and none is chosen. */
const isIdle = ({ direction, scope: { scope } }: Look): boolean =>
  !direction.always && (direction.moves?.from.length ?? 0) > 0 && scope.affected.length === 0;

export function lookAt(direction: Direction, setting: Setting, chosen: readonly string[] | undefined): Look {
  const scope = directionScope(direction, setting.reading, setting.operation, chosen);
  const look = { direction, setting, scope, measures: [] };
  if (isIdle(look)) return look;
  return { ...look, measures: setting.measures.filter(({ id }) => direction.measures?.includes(id)) };
}

/** More Bausteine than this are not listed one by one. */
const mostNamed = 4;

const namesOfAll = ({ setting }: Look, ids: readonly string[]): string[] =>
  setting.operation.bausteine.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/**
 * What placeholders stand for in the texts of a direction: what is affected, or what could be while nothing is, or what
 * is there already. Nobody reads the names of all.
 */
export function fillingsFor(look: Look): Fillings {
  const { affected, movable, already } = look.scope.scope;
  const { bausteine } = look.setting.operation;
  const meant = [affected, movable, already].find((ids) => ids.length > 0) ?? [];
  const isEverything = meant.length === bausteine.length && meant.length > mostNamed;
  const names = isEverything ? [`alle ${meant.length} Bausteine`] : namesOfAll(look, meant);
  return {
    partner: partnersIn(look.setting.reading),
    bausteine: names.length > 0 ? names : ['einzelne Bausteine'],
  };
}

/** Which must-haves hold for answers, as far as answers can tell. */
export const mustHavesIn = (reading: Reading): Record<string, Truth> =>
  Object.fromEntries(
    (reading.questionnaire.mustHaves ?? []).flatMap(({ id, when }) =>
      when === undefined ? [] : [[id, verdictOf(reading, when)]],
    ),
  );

const nothingChosen: Basis = { range: [0, 0], reasons: ['Es ist kein Baustein gewählt.'] };

/** Effects that are summed up: from the ways of the Bausteine, or as the direction brings them. */
function summed(
  look: Look,
  criterion: Exclude<EffectResult['criterion'], 'bindung' | 'ausstieg'>,
): EffectResult {
  const { direction, setting, scope } = look;
  const { reading, operation } = setting;
  if (criterion !== 'kosten' && isIdle(look))
    return summedEffect({ ...direction, adjustments: [] }, criterion, reading, nothingChosen);
  const isStep = criterion !== 'kosten' && direction.moves?.to !== undefined;
  const basis = isStep
    ? stepBasis(reading.questionnaire, criterion, operation, scope)
    : authoredBasis(direction, criterion);
  return summedEffect(direction, criterion, reading, basis);
}

/** What changes with a direction: nothing while none of its Bausteine is chosen. */
export function moveOf(look: Look): Move {
  const { direction, scope } = look;
  if (isIdle(look)) return { affected: [], ways: scope.ways, assumed: [] };
  const { affected } = scope.scope;
  return { affected, ways: scope.ways, assumed: [{ ids: affected, assumptions: direction.assumes ?? [] }] };
}

/** What a direction changes, closes and brings, worked out when it is first asked for. */
export function outlookOf(
  look: Look,
  reason: string,
): { effects: EffectResult[]; computed: ComputedDirection } {
  const { direction, setting, scope, measures } = look;
  const { reading, securing } = setting;
  const prospect = prospectOf(setting, moveOf(look), measures);
  const fillings = fillingsFor(look);
  const computed = computedEffects(reading, prospect, fillings);
  const { closes, mayClose, keeps } = fatesWith(reading, prospect.after, [...securing, ...measures]);
  const time = timeFor(direction, reading, fillings);
  const effects = criteria.map((criterion): EffectResult => {
    const own = computed.find((each) => each.criterion === criterion);
    if (own) {
      // Where nothing is assumed, what is written about the direction says why.
      const written = fill(direction.effects[criterion].reason, fillings);
      const reasons = own.reasons.length > 0 ? own.reasons : [written];
      return { criterion, range: sizesOf(own.overall), words: own.words.overall, reasons };
    }
    return summed(look, criterion as Parameters<typeof summed>[1]);
  });
  return {
    effects,
    computed: {
      scope: scope.scope,
      reason,
      computed,
      closes,
      mayClose,
      keeps,
      creates: isIdle(look) ? [] : createdBy(direction, reading, prospect.after, fillings),
      ...(time === undefined ? {} : { time }),
      remarks: remarksOn(direction, reading, setting.operation, scope, fillings),
      measures: (direction.always ? securing : measures)
        .filter((measure) => isOpen(reading, measure))
        .map(({ id }) => id),
      // Read by nobody until a must-have is set.
      get mustHaves() {
        return mustHavesIn(prospect.after);
      },
    },
  };
}
