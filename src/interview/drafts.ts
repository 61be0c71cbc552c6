import { own } from '../questionnaire/own.ts';
import type { ItemKey } from '../questionnaire/question.ts';

/**
 * What stands in the form of an item and is no answer yet: the content of its inputs, whatever their kind. It is kept so
 * that nothing typed or ticked is lost; only the form reads it, never a result or a document.
 */
export type Draft = {
  /** Free text or a date, as typed. */
  text?: string;
  /** A number as typed; with `range` its lower and upper end. */
  from?: string;
  to?: string;
  range?: boolean;
  period?: string;
  /** Ids of ticked options or parties. */
  ticked?: readonly string[];
  written?: string;
  lead?: string;
  /** What was chosen instead of an answer, and the reason for it. */
  instead?: string;
  reason?: string;
};
/** By item key. */
export type Drafts = Readonly<Record<ItemKey, Draft>>;

export const noDrafts: Drafts = {};
/** Longest text in a draft (characters) and most ticks; no form holds more. */
export const DRAFT_LIMITS = { text: 10_000, ticked: 200 } as const;

/** What stands in the form of an item; undefined if its answer says it all. */
export const draftOf = (drafts: Drafts, key: ItemKey): Draft | undefined => own(drafts, key);

/** The drafts without those of the given items; the same object if there are none. */
export function withoutDrafts(drafts: Drafts, keys: readonly ItemKey[]): Drafts {
  if (!keys.some((key) => own(drafts, key) !== undefined)) return drafts;
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)));
}
