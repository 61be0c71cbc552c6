import type { StoreApi } from 'zustand/vanilla';
import type { Matters } from '../costs/matters.ts';
import type { Drafts } from '../interview/drafts.ts';
import type { Choices, EvidenceNotes, Notes } from '../questionnaire/answers.ts';
import type { Reading } from '../questionnaire/reading.ts';
import type { Workspace } from './workspace.ts';

/** The part of a running interview that is worth storing. */
type Context = {
  reading: Pick<Reading, 'answers'>;
  drafts: Drafts;
  notes: Notes;
  evidence: EvidenceNotes;
  choices: Choices;
  matters: Matters;
  at: string | undefined;
};
type Interview = {
  getSnapshot(): { context: Context };
  subscribe(listener: (snapshot: { context: Context }) => void): { unsubscribe(): void };
};

const progressIn = ({ reading, drafts, notes, evidence, choices, matters, at }: Context) => ({
  answers: reading.answers,
  drafts,
  notes,
  evidence,
  choices,
  matters,
  at,
});
type Kept = ReturnType<typeof progressIn>;
const parts = [
  'answers',
  'drafts',
  'notes',
  'evidence',
  'choices',
  'matters',
  'at',
] as const satisfies (keyof Kept)[];

/**
 * Stores every step of an interview in the assessment that is active now. Steps that come after another one
 * has become active are ignored.
 * @returns ends the connection
 */
export function keepSaved(interview: Interview, workspace: StoreApi<Workspace>): () => void {
  const { activeId } = workspace.getState();
  let last = progressIn(interview.getSnapshot().context);
  const connection = interview.subscribe(({ context }) => {
    const progress = progressIn(context);
    const isSame = parts.every((part) => progress[part] === last[part]);
    last = progress;
    if (!isSame && activeId !== undefined) workspace.getState().save(progress, activeId);
  });
  return () => connection.unsubscribe();
}
