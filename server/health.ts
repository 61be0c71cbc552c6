import type { Health } from '../src/erstgespraech/contract/protocol.ts';
import type { Counts } from './store.ts';

const HOUR = 3_600_000;
/** Without a mail server somebody has to read the list; a week is the longest a request may lie there unseen. */
const UNREAD = 7 * 24 * HOUR;

/**
 * Judges whether the operator has to look: a request was given up, has waited for more than an hour (a week when there is
 * no mail server), or the store cannot take any. `counts` is undefined when the store cannot even be read.
 */
export function judgeHealth(
  counts: Counts | undefined,
  accepting: boolean,
  delivery: Health['delivery'],
  now: number,
): { ok: boolean; health: Health } {
  const { waiting, dead, oldestAcceptedAt } = counts ?? { waiting: 0, dead: 0, oldestAcceptedAt: undefined };
  const age = oldestAcceptedAt === undefined ? 0 : Math.max(0, now - oldestAcceptedAt);
  const health: Health = {
    accepting: accepting && counts !== undefined,
    delivery,
    waiting,
    oldestSeconds: Math.round(age / 1000),
    dead,
  };
  return { ok: health.accepting && dead === 0 && age <= (delivery === 'mail' ? HOUR : UNREAD), health };
}
