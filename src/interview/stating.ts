import { changed, MATTER_LIMITS, type Matters } from '../costs/matters.ts';
import { areDifferent } from '../questionnaire/kinds/kind.ts';
import type { Session, StateEvent } from './session.ts';

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Whether everything can be stored: no list longer than there is room for, and nothing twice. */
const canBeStored = ({ contracts, offers, money, mustHaves, resolution }: Matters): boolean =>
  contracts.length <= MATTER_LIMITS.contracts &&
  offers.length <= MATTER_LIMITS.offers &&
  mustHaves.ids.length <= MATTER_LIMITS.mustHaves &&
  Object.keys(money.directions).length <= MATTER_LIMITS.directions &&
  (resolution?.items.length ?? 0) <= MATTER_LIMITS.resolution &&
  [idsOf(contracts), idsOf(offers), mustHaves.ids].every(areDifferent);

/** The session with what the event names replaced; undefined for what could not be stored. */
export function withMatters(session: Session, event: StateEvent): Session | undefined {
  const matters = changed(session.matters, event.matters);
  return canBeStored(matters) ? { ...session, matters } : undefined;
}
