import type { AssessmentDocument } from './model.ts';

/** `conflict`: somebody else has written since. `removed`: somebody else has deleted it. */
export type WriteOutcome = 'written' | 'conflict' | 'removed';
/** How many records cannot be used, by reason as in `records.ts`. */
export type Unreadable = { damaged: number; newer: number; failed: number };
export const noneUnreadable: Unreadable = { damaged: 0, newer: 0, failed: 0 };

/** Where assessments lie: the database of the browser or, where there is none, memory. */
export type Shelf = {
  all(): Promise<{ documents: AssessmentDocument[]; unreadable: Unreadable }>;
  get(id: string): Promise<AssessmentDocument | undefined>;
  /** Stores revision n only over revision n − 1; revision 1 only if there is none yet. */
  write(document: AssessmentDocument): Promise<WriteOutcome>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
};

/** Compare-and-set: may `next` replace what is stored? */
export function judgeWrite(stored: { revision: number } | undefined, next: AssessmentDocument): WriteOutcome {
  if (!stored) return next.revision === 1 ? 'written' : 'removed';
  return stored.revision === next.revision - 1 ? 'written' : 'conflict';
}

/** Keeps assessments only as long as the window is open. */
export function memoryShelf(): Shelf {
  const documents = new Map<string, AssessmentDocument>();
  return {
    all: async () => ({ documents: [...documents.values()], unreadable: noneUnreadable }),
    get: async (id) => documents.get(id),
    write: async (document) => {
      const outcome = judgeWrite(documents.get(document.id), document);
      if (outcome === 'written') documents.set(document.id, document);
      return outcome;
    },
    remove: async (id) => void documents.delete(id),
    clear: async () => documents.clear(),
  };
}
