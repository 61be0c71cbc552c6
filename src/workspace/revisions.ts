import { isoOrder } from '../questionnaire/isoOrder.ts';

const MINUTE = 60_000;
/** Upper ends of the ages among which one earlier revision each is kept; beyond the last, one more. */
const AGES = [MINUTE, 10 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE];

/**
 * Chooses which earlier revisions to keep: at most five, spread over the last minute, ten minutes, hour, day
 * and before. Of each span the oldest stays, so that revisions grow into the next span; of those older than a
 * day the newest.
 *
 * @param revisions earlier revisions in any order, `changedAt` in ISO 8601; what else stands there counts as old, so
 *   that a damaged revision never keeps a new one from being stored
 * @param now milliseconds since 1970
 * @returns the revisions to keep, oldest first
 */
export function thin<R extends { changedAt: string }>(revisions: readonly R[], now: number): R[] {
  const oldestFirst = [...revisions].sort((a, b) => isoOrder(String(a.changedAt), String(b.changedAt)));
  const kept = new Map<number, R>();
  for (const revision of oldestFirst) {
    const age = now - Date.parse(revision.changedAt);
    const span = AGES.findIndex((end) => age < end);
    if (span < 0 || !kept.has(span)) kept.set(span, revision);
  }
  return oldestFirst.filter((revision) => [...kept.values()].includes(revision));
}

type Edition = { formatVersion?: unknown; questionnaire?: unknown };
const editionOf = ({ formatVersion, questionnaire }: Edition): string =>
  JSON.stringify([formatVersion, questionnaire]);

/**
 * Of every format version and questionnaire edition other than the current one, the newest revision: the state before
 * a migration, which must be there if the migration turns out to be wrong.
 */
export function lastOfFormerEditions<R extends Edition & { revision: number }>(
  revisions: readonly R[],
  current: Edition,
): R[] {
  const newest = new Map<string, R>();
  for (const revision of [...revisions].sort((a, b) => a.revision - b.revision)) {
    newest.set(editionOf(revision), revision);
  }
  newest.delete(editionOf(current));
  return [...newest.values()];
}
