import { itemKey, parseKey } from '../../questionnaire/answers.ts';
import type { Assumption } from '../../questionnaire/catalogue.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Settled } from './answerSets.ts';
import { modelIn, type Operation } from './operation.ts';
import { reachOf } from './reach.ts';
import type { Way } from './scope.ts';

/** What a direction makes of an item. */
export type Shift = {
  /** Any of these may be the answer afterwards; undefined where today's answer stays. */
  oneOf?: readonly Settled[];
  /** Today's answer may stay as well. */
  orToday: boolean;
  /** The answer if the item is not asked before; undefined where it is then open. */
  fresh?: readonly Settled[];
  /** Nothing is known about the answer afterwards. */
  isOpen?: true;
  /** Ticks that are taken away and added in any case. */
  drops?: readonly string[];
  adds?: readonly string[];
  reasons: readonly string[];
};
export type Shifts = ReadonlyMap<ItemKey, Shift>;

/** One way a direction can turn out: how many Bausteine there are, and whether the most important partner is concerned. */
export type Case = { existing: number; touchesPartner: boolean };

/** What changes: the Bausteine that are affected, the ways of those that move, and what is assumed beside them. */
export type Move = {
  affected: readonly string[];
  ways: ReadonlyMap<string, Way>;
  assumed: readonly Group[];
};

/** Something assumed about some Bausteine. */
export type Group = { ids: readonly string[]; assumptions: readonly Assumption[] };

const rowed = (oneOf: Assumption['oneOf'], reasons: readonly string[] = []): Shift => ({
  oneOf,
  orToday: false,
  fresh: oneOf,
  reasons,
});

/** A question without rows: single Bausteine do not change it, many perhaps, nearly all for certain. */
function unrowed({ oneOf, reason, ofPartner }: Assumption, affected: number, own: Case): Shift {
  const reach = reachOf(affected, own.existing);
  const counts = (reach === 'viele' || reach === 'fast_alle') && (!ofPartner || own.touchesPartner);
  return {
    ...(counts ? { oneOf } : {}),
    orToday: reach !== 'fast_alle',
    fresh: oneOf,
    reasons: [reason],
  };
}

/** What two models say of the same question: either may be right. */
const either = (one: Shift | undefined, other: Shift): Shift => {
  if (!one) return other;
  const oneOf = [...(one.oneOf ?? []), ...(other.oneOf ?? [])];
  return {
    ...(oneOf.length > 0 ? { oneOf } : {}),
    orToday: one.orToday && other.orToday,
    fresh: [...(one.fresh ?? []), ...(other.fresh ?? [])],
    reasons: [...one.reasons, ...other.reasons],
  };
};

/** What groups of Bausteine that move together make of the answers. */
function shiftsOfGroups(groups: readonly Group[], own: Case): Map<ItemKey, Shift> {
  const shifts = new Map<ItemKey, Shift>();
  for (const { ids, assumptions } of groups) {
    for (const assumption of assumptions) {
      const { question, row } = parseKey(assumption.question);
      if (row === undefined) {
        shifts.set(question, either(shifts.get(question), unrowed(assumption, ids.length, own)));
        continue;
      }
      for (const id of row === '*' ? ids : [row])
        shifts.set(itemKey(question, id), rowed(assumption.oneOf, [assumption.reason]));
    }
  }
  return shifts;
}

/** The affected Bausteine by the model they move to; those that stay where they are are in none. */
export function byTarget({ affected, ways }: Pick<Move, 'affected' | 'ways'>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of affected) {
    const way = ways.get(id);
    if (!way || way.from === way.to) continue;
    groups.set(way.to, [...(groups.get(way.to) ?? []), id]);
  }
  return groups;
}

/**
 * What a move makes of the answers in one of its cases. What a direction itself assumes replaces what is typical of a
 * model. Source: docs/verfahren.md, Abschnitt 6 Nr. 3.
 */
export function shiftsOf(reading: Reading, operation: Operation, move: Move, own: Case): Shifts {
  const { document: roles } = reading.questionnaire;
  const targets = [...byTarget(move)].map(([to, ids]) => ({
    to,
    ids,
    model: modelIn(reading.questionnaire, to),
  }));
  const shifts = shiftsOfGroups(
    targets.map(({ ids, model }) => ({ ids, assumptions: model?.typical ?? [] })),
    own,
  );
  if (move.affected.length === 0) return shifts;
  const assumed = shiftsOfGroups(move.assumed, own);
  for (const [key, shift] of assumed) shifts.set(key, shift);
  if (roles?.operation !== undefined) {
    for (const { to, ids } of targets)
      for (const id of ids) shifts.set(itemKey(roles.operation, id), rowed([to]));
  }
  if (roles?.partners !== undefined && targets.length > 0) {
    const known = shifts.get(roles.partners) ?? { orToday: false, reasons: [] };
    const adds = targets.flatMap(({ model }) => model?.partner ?? []);
    shifts.set(roles.partners, { ...known, ...partnersLeft(reading, operation, move), adds });
  }
  return shifts;
}

/**
 * Public partners that operate nothing any more. A firm may still maintain programs or devices; a public partner without
 * any Baustein takes no part. Open while it is not known what else lies there.
 */
function partnersLeft(
  { questionnaire }: Reading,
  { bausteine, perhaps }: Operation,
  { affected, ways }: Pick<Move, 'affected' | 'ways'>,
): Pick<Shift, 'drops' | 'isOpen'> {
  const moved = affected.flatMap((id) => modelIn(questionnaire, ways.get(id)?.from) ?? []);
  const left = moved.flatMap((model) => (model.private ? [] : (model.partner ?? [])));
  if (left.length === 0) return {};
  const then = bausteine.map(({ id, model }) =>
    modelIn(questionnaire, affected.includes(id) ? ways.get(id)?.to : model),
  );
  const drops = [...new Set(left)].filter(
    (partner) => !then.some((model) => model && (model.mixed || model.partner === partner)),
  );
  const isUnclear = drops.length > 0 && (perhaps > 0 || then.includes(undefined));
  return isUnclear ? { isOpen: true } : { drops };
}
