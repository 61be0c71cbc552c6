import { criteria, type Direction, type Reason } from '../../questionnaire/catalogue.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import { evidenceFor } from '../findings.ts';
import type { DirectionResult, Placement, PreconditionResult } from '../model.ts';
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
      effects: criteria.map((criterion) =>
        summedEffect(direction, criterion, reading, authoredBasis(direction, criterion)),
      ),
      preconditions,
      pros: holding(direction.pros),
      cons: holding(direction.cons),
    };
  });
