import type { Choices } from '../../questionnaire/answers.ts';
import { criteria, type Direction, type Reason } from '../../questionnaire/catalogue.ts';
import { own } from '../../questionnaire/own.ts';
import { type Fillings, fill } from '../../questionnaire/placeholders.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import { evidenceFor } from '../findings.ts';
import type { DirectionResult, Placement, PreconditionResult } from '../model.ts';
import { fillingsFor, type Look, lookAt, outlookOf } from './outlook.ts';
import { placed } from './placement.ts';
import { settingIn } from './setting.ts';
import { authoredBasis, summedEffect } from './summedEffect.ts';

function preconditionsOf({ preconditions }: Direction, reading: Reading): PreconditionResult[] {
  const states = { yes: 'met', open: 'open', no: 'missing' } as const;
  return preconditions.map(({ id, text, when }) => ({
    id,
    text,
    state: states[verdictOf(reading, when)],
    restsOn: evidenceFor(when, reading),
  }));
}

/** Where a direction stands that is not computed from today. */
function authoredPlacement({ always }: Direction, preconditions: readonly PreconditionResult[]): Placement {
  if (always || preconditions.every(({ state }) => state === 'met')) return 'in_betracht';
  return preconditions.some(({ state }) => state === 'missing') ? 'voraussetzung_fehlt' : 'nach_klaerung';
}

/** As soon as so many reasons are the municipality's own, those that hold for everybody say nothing more. */
const enoughOwn = 2;

/** A reason in the words that fit the answers. */
const wordsOf = ({ text, variants = [] }: Reason, reading: Reading): string =>
  variants.find(({ when }) => verdictOf(reading, when) === 'yes')?.text ?? text;

/**
 * The reasons that hold: first those that depend on an answer, then those that hold for everybody, as far as they name
 * Bausteine or too few others are there.
 */
function holding(reasons: readonly Reason[], reading: Reading, fillings: Fillings): string[] {
  const own = reasons.filter(({ when }) => when !== undefined && verdictOf(reading, when) === 'yes');
  const isSaid = ({ text }: Reason): boolean => own.length < enoughOwn || fill(text, fillings) !== text;
  const general = reasons.filter((reason) => reason.when === undefined && isSaid(reason));
  return [...own, ...general].map((reason) => fill(wordsOf(reason, reading), fillings));
}

function authored(direction: Direction, reading: Reading): DirectionResult {
  const preconditions = preconditionsOf(direction, reading);
  return {
    id: direction.id,
    placement: authoredPlacement(direction, preconditions),
    effects: criteria.map((criterion) =>
      summedEffect(direction, criterion, reading, authoredBasis(direction, criterion)),
    ),
    preconditions,
    pros: holding(direction.pros, reading, {}),
    cons: holding(direction.cons, reading, {}),
  };
}

/** A direction computed from today. What takes long is worked out when it is first asked for. */
function computed(look: Look): DirectionResult {
  const { direction, setting, scope } = look;
  const { reading, operation } = setting;
  const preconditions = preconditionsOf(direction, reading);
  const { placement, reason } = placed({ direction, reading, operation, scope, preconditions });
  const fillings = fillingsFor(look);
  const worded = (text: string): string => fill(text, fillings);
  let outlook: ReturnType<typeof outlookOf> | undefined;
  const worked = () => {
    outlook ??= outlookOf(look, worded(reason));
    return outlook;
  };
  return {
    id: direction.id,
    placement,
    get effects() {
      return worked().effects;
    },
    preconditions: preconditions.map((each) => ({ ...each, text: worded(each.text) })),
    pros: holding(direction.pros, reading, fillings),
    cons: holding(direction.cons, reading, fillings),
    get computed() {
      return worked().computed;
    },
  };
}

/**
 * All directions in authored order with effects, reasons and preconditions. They are placed, never ranked. Those that
 * move something are computed from today, the others keep what is written about them.
 * Source: docs/verfahren.md, Abschnitt 6.
 * @param scopes Bausteine a direction is looked at for, where the user has changed them
 */
export const judgeDirections = (reading: Reading, scopes: Choices['scopes'] = {}): DirectionResult[] =>
  reading.questionnaire.directions.map((direction) =>
    direction.moves
      ? computed(lookAt(direction, settingIn(reading), own(scopes, direction.id)))
      : authored(direction, reading),
  );
