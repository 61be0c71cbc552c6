import {
  type Criterion,
  criteria,
  type Direction,
  effectNames,
  type Reason,
  type Words,
} from '../questionnaire/catalogue.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { sumHull, verdictOf } from './exact/verdict.ts';
import { evidenceFor } from './findings.ts';
import type { DirectionResult, EffectResult, Placement, PreconditionResult } from './model.ts';

/**
 * An effect in words: −2 „belastet deutlich“ … +2 „entlastet deutlich“. Ranges read from the smaller to the
 * larger effect, and from relief to burden if they reach both.
 */
export function effectWords({ effects }: Words, range: EffectResult['range']): string {
  if (!range) return effects.ohne_zahlen;
  const [low, high] = range;
  const [first, second] = high <= 0 || low * high < 0 ? [high, low] : [low, high];
  const wordOf = (size: number): string => effects[effectNames[size + 2] ?? 'unveraendert'];
  const [start, end] = [wordOf(first), wordOf(second)];
  return start === end ? start : `${start} bis ${end}`;
}

const clamp = (size: number): number => Math.max(-2, Math.min(2, size));

function effectOf(direction: Direction, criterion: Criterion, reading: Reading): EffectResult {
  const { base, reason } = direction.effects[criterion];
  const adjustments = direction.adjustments
    .filter((adjustment) => adjustment.criterion === criterion)
    .map((adjustment) => ({ ...adjustment, holds: verdictOf(reading, adjustment.when) }))
    .filter(({ holds }) => holds !== 'no');
  const range = base === null ? null : sumHull(reading, base, adjustments, clamp);
  const reasons = adjustments.map((adjustment) =>
    adjustment.holds === 'yes' ? adjustment.reason : `Nicht auszuschließen: ${adjustment.reason}`,
  );
  return {
    criterion,
    range,
    words: effectWords(reading.questionnaire.words, range),
    reasons: [reason, ...reasons],
  };
}

function preconditionsOf({ preconditions }: Direction, reading: Reading): PreconditionResult[] {
  const states = { yes: 'met', open: 'open', no: 'missing' } as const;
  return preconditions.map(({ id, text, when }) => ({
    id,
    text,
    state: states[verdictOf(reading, when)],
    restsOn: evidenceFor(when, reading),
  }));
}

function placementOf({ always }: Direction, preconditions: readonly PreconditionResult[]): Placement {
  if (always || preconditions.every(({ state }) => state === 'met')) return 'in_betracht';
  return preconditions.some(({ state }) => state === 'missing') ? 'voraussetzung_fehlt' : 'nach_klaerung';
}

/**
 * All directions in authored order with effects, reasons and preconditions. They are placed, never ranked.
 * Source: docs/verfahren.md, Abschnitt 6.
 */
export const judgeDirections = (reading: Reading): DirectionResult[] =>
  reading.questionnaire.directions.map((direction) => {
    const preconditions = preconditionsOf(direction, reading);
    const holding = (reasons: readonly Reason[]): string[] =>
      reasons
        .filter(({ when }) => when === undefined || verdictOf(reading, when) === 'yes')
        .map(({ text }) => text);
    return {
      id: direction.id,
      placement: placementOf(direction, preconditions),
      effects: criteria.map((criterion) => effectOf(direction, criterion, reading)),
      preconditions,
      pros: holding(direction.pros),
      cons: holding(direction.cons),
    };
  });
