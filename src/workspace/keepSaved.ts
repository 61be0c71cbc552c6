import type { StoreApi } from 'zustand/vanilla';
import type { Choices, EvidenceNotes, Notes } from '../questionnaire/answers.ts';
import type { Reading } from '../questionnaire/reading.ts';
import type { Workspace } from './workspace.ts';

/** The part of a running interview that is worth storing. */
type Context = {
  reading: Reading;
  notes: Notes;
  evidence: EvidenceNotes;
  choices: Choices;
  at: string | undefined;
};
const keptParts = ['reading', 'notes', 'evidence', 'choices', 'at'] as const;
type Interview = {
  getSnapshot(): { context: Context };
  subscribe(listener: (snapshot: { context: Context }) => void): { unsubscribe(): void };
};

/**
 * Stores every step of an interview in the assessment that is active now. Steps that come after another one
 * has become active are ignored.
 * @returns ends the connection
 */
export function keepSaved(interview: Interview, workspace: StoreApi<Workspace>): () => void {
  const { activeId } = workspace.getState();
  let last = interview.getSnapshot().context;
  const connection = interview.subscribe(({ context }) => {
    const { reading, notes, evidence, choices, at } = context;
    const isSame = keptParts.every((part) => context[part] === last[part]);
    last = context;
    if (isSame || activeId === undefined) return;
    workspace.getState().save({ answers: reading.answers, notes, evidence, choices, at }, activeId);
  });
  return () => connection.unsubscribe();
}
