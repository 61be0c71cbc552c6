import type { Reading } from '../../questionnaire/reading.ts';
import { modelIn, type Operation } from './operation.ts';
import { byTarget, type Move } from './shifts.ts';

/** What lies with the most important partner afterwards. `isOther`: it is not the one of today. */
export type MainPartner = { ids: readonly string[]; isOther: boolean };

/**
 * Who has most afterwards, if all that moves to one model goes to one partner: today's with what is left to it, the one
 * who gains, or today's with what it gains because it already operates others that way. Makers of programs share
 * nothing, so none of them grows. Undefined while it is not known whether today's partner operates others that way.
 */
export function mainPartnerAfter(
  reading: Reading,
  { bausteine }: Operation,
  move: Pick<Move, 'affected' | 'ways'>,
  today: readonly string[],
): MainPartner | undefined {
  const exists = (id: string): boolean => bausteine.some((each) => each.id === id);
  if (!today.every(exists)) return undefined;
  const groups = byTarget(move);
  const moved = new Set([...groups.values()].flat());
  const left = today.filter((id) => !moved.has(id));
  let largest: MainPartner = { ids: left, isOther: left.length === 0 && today.length > 0 };
  for (const [to, ids] of groups) {
    const model = modelIn(reading.questionnaire, to);
    if (!model?.external) continue;
    const held = bausteine.filter(({ id }) => left.includes(id)).map((each) => each.model);
    const isHeldBy = held.includes(to);
    if (!isHeldBy && held.includes(undefined)) return undefined;
    const gained = model.apart ? ids.slice(0, 1) : isHeldBy ? [...left, ...ids] : ids;
    if (gained.length > largest.ids.length)
      largest = { ids: gained, isOther: !isHeldBy || model.apart === true };
  }
  return largest;
}
