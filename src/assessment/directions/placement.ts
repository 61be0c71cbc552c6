import type { Direction } from '../../questionnaire/catalogue.ts';
import { namesOf } from '../../questionnaire/placeholders.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import type { Placement, PreconditionResult } from '../model.ts';
import type { Operation } from './operation.ts';
import type { DirectionScope } from './scope.ts';

/** Where a direction stands, and why, in one sentence. */
export type Placed = { placement: Placement; reason: string };

/** What placing a direction looks at. */
export type Standing = {
  direction: Direction;
  reading: Reading;
  operation: Operation;
  scope: DirectionScope;
  preconditions: readonly PreconditionResult[];
};

const quoted = (sentence: string): string => `„${sentence.replace(/\.$/, '')}“`;
const obligedAll =
  'Eine Voraussetzung fehlt: Es besteht eine Bezugspflicht, deren Rechtsgrund zu klären ist.';
const obligedSome = 'Zuerst ist zu klären, für welche Bausteine eine Bezugspflicht besteht.';

const firstHolding = (reasons: Direction['unsuitable'], reading: Reading): string | undefined =>
  reasons?.find(({ when }) => when === undefined || verdictOf(reading, when) === 'yes')?.text;

/** Nothing is left to move: because it is there, is held back, is not known, or is operated in no way that fits. */
function withoutMovable({ operation, scope: { scope } }: Standing, nameOf: (id: string) => string): Placed {
  if (scope.excluded.length > 0) return { placement: 'voraussetzung_fehlt', reason: obligedAll };
  if (scope.unknown.length > 0) {
    const names = namesOf(scope.unknown.map(nameOf));
    return { placement: 'nach_klaerung', reason: `Zuerst ist der heutige Betrieb zu klären: ${names}.` };
  }
  if (operation.perhaps > 0 || operation.bausteine.length === 0)
    return { placement: 'nach_klaerung', reason: 'Zuerst ist zu klären, welche Bausteine es gibt.' };
  if (scope.already.length > 0) {
    const subject = scope.already.length === 1 ? 'Dieser Baustein wird' : 'Diese Bausteine werden';
    const names = namesOf(scope.already.map(nameOf));
    return { placement: 'entspricht_heute', reason: `${subject} heute schon so betrieben: ${names}.` };
  }
  return {
    placement: 'nicht_sinnvoll',
    reason: 'Kein Baustein wird heute so betrieben, dass dieser Weg infrage kommt.',
  };
}

function byPreconditions({ preconditions, direction, reading, scope }: Standing): Placed | undefined {
  const missing = preconditions.find(({ state }) => state === 'missing');
  if (missing)
    return {
      placement: 'voraussetzung_fehlt',
      reason: `Es fehlt die Voraussetzung ${quoted(missing.text)}.`,
    };
  const open = preconditions.find(({ state }) => state === 'open');
  if (open)
    return {
      placement: 'nach_klaerung',
      reason: `Zuerst ist zu klären, ob das zutrifft: ${quoted(open.text)}.`,
    };
  const clarify = firstHolding(direction.clarify, reading);
  if (clarify !== undefined) return { placement: 'nach_klaerung', reason: clarify };
  if (scope.bound === 'some' || scope.bound === 'open')
    return { placement: 'nach_klaerung', reason: obligedSome };
  return undefined;
}

function inConsideration({ direction, scope: { scope } }: Standing, nameOf: (id: string) => string): Placed {
  const placement = 'in_betracht';
  if (direction.moves?.to === undefined)
    return { placement, reason: 'Nichts in den Antworten steht dem entgegen.' };
  if (scope.affected.length === 0)
    return {
      placement,
      reason: `Möglich ist das für ${namesOf(scope.movable.map(nameOf))}; gewählt ist noch nichts.`,
    };
  return {
    placement,
    reason: `Es geht um ${namesOf(scope.affected.map(nameOf))}; keine Antwort steht dem entgegen.`,
  };
}

/**
 * Places a direction: it is what is done today, makes no sense, lacks something, needs something clarified, or comes into
 * consideration. „Belassen“ is looked at like every other but never excluded. Source: docs/verfahren.md, Abschnitt 6 Nr. 2.
 */
export function placed(standing: Standing): Placed {
  const { direction, reading, scope, operation } = standing;
  const nameOf = (id: string): string => operation.bausteine.find((each) => each.id === id)?.name ?? id;
  if (direction.always) {
    const clarify = firstHolding(direction.clarify, reading);
    return {
      placement: 'in_betracht',
      reason: clarify ?? 'Der heutige Betrieb bleibt; offene Maßnahmen sichern ihn ab.',
    };
  }
  if (direction.moves?.to !== undefined && scope.scope.movable.length === 0)
    return withoutMovable(standing, nameOf);
  const unsuitable = firstHolding(direction.unsuitable, reading);
  if (unsuitable !== undefined) return { placement: 'nicht_sinnvoll', reason: unsuitable };
  return byPreconditions(standing) ?? inConsideration(standing, nameOf);
}
