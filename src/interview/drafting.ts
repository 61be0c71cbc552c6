import { findItem } from '../questionnaire/items.ts';
import { lengthOf } from '../questionnaire/plainText.ts';
import { DRAFT_LIMITS, type Draft, withoutDrafts } from './drafts.ts';
import type { DraftEvent, Session } from './session.ts';

const canBeStored = ({ ticked = [], ...texts }: Draft): boolean =>
  ticked.length <= DRAFT_LIMITS.ticked &&
  Object.values(texts).every((text) => typeof text !== 'string' || lengthOf(text) <= DRAFT_LIMITS.text);

/** The session with what stands in a form, or without; undefined for what the questionnaire or the store has no room for. */
export function withDraft(session: Session, { item, draft }: DraftEvent): Session | undefined {
  if (!findItem(session.questionnaire, item)) return undefined;
  if (draft === undefined) return { ...session, drafts: withoutDrafts(session.drafts, [item]) };
  return canBeStored(draft) ? { ...session, drafts: { ...session.drafts, [item]: draft } } : undefined;
}
