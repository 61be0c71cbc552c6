import { databaseShelf } from './databaseShelf.ts';
import { copyLabel, newDocument, withSummary } from './documents.ts';
import { failed, failedBy, unavailableBecause } from './failures.ts';
import type { AssessmentDocument, StorageState } from './model.ts';
import { memoryShelf, type Shelf } from './shelf.ts';
import { recallActive, rememberActive, takeLeaving } from './tabMemory.ts';
import type { WorkspaceState } from './workspace.ts';
import { createWriter } from './writer.ts';

/** What the workspace needs of the world: the clock, and how long (ms) small changes may wait. */
export type Environment = { now: () => Date; delay: number };
type Access = { get: () => WorkspaceState; set: (part: Partial<WorkspaceState>) => void };
export type Keeper = ReturnType<typeof createKeeper>;

const contentOf = ({
  municipality,
  label,
  answers,
  drafts,
  notes,
  evidence,
  choices,
  matters,
  at,
}: AssessmentDocument) =>
  JSON.stringify([municipality, label, answers, drafts, notes, evidence, choices, matters, at]);
const isSame = (a: AssessmentDocument, b: AssessmentDocument): boolean => contentOf(a) === contentOf(b);

/** Moves documents between the state of the workspace and the shelf they lie on, and reports how that goes. */
export function createKeeper({ get, set }: Access, { now, delay }: Environment) {
  let shelf: Shelf = memoryShelf();

  const report = (storage: StorageState) => {
    if (get().storage.kind !== 'unavailable') set({ storage });
  };

  const activate = (active: AssessmentDocument | undefined) => {
    set({ active, activeId: active?.id, notes: undefined, isReadOnly: false, rescued: undefined });
    rememberActive(active?.id);
  };

  /** Stores a document as its next revision. Undefined if that failed; `storage` then says why. */
  const store = async (document: AssessmentDocument): Promise<AssessmentDocument | undefined> => {
    const next = { ...document, revision: document.revision + 1, changedAt: now().toISOString() };
    const { storage: before, active: opened } = get();
    if (before.kind !== 'saving') report({ kind: 'saving' });
    try {
      const outcome = await shelf.write(next);
      if (outcome !== 'written') {
        report(failed(outcome));
        return undefined;
      }
    } catch (error) {
      report(failedBy(error));
      return undefined;
    }
    const { active, list, storage } = get();
    const { revision, changedAt } = next;
    // Storing another document does not make up for an active one that could not be stored.
    const isFailed = writer.pending() && before.kind === 'failed';
    // In one step: everything that shows something of the workspace is asked at each.
    set({
      list: withSummary(list, next),
      ...(storage.kind !== 'unavailable' && {
        storage: isFailed ? before : { kind: 'saved', at: changedAt },
      }),
      // What came in while writing stays; only the revision moves on.
      ...(document === opened && active?.id === next.id && { active: { ...active, revision, changedAt } }),
    });
    return next;
  };

  const storeActive = async (): Promise<boolean> => {
    const { active: before, isReadOnly } = get();
    if (!before) return true;
    if (isReadOnly) return false;
    return (await store(before)) !== undefined;
  };
  const writer = createWriter(storeActive, delay);

  /** Keeps what only this window knows of the active document as a copy. False if that failed. */
  const rescue = async (stored: AssessmentDocument | undefined): Promise<boolean> => {
    const { active, list } = get();
    if (!active || (stored && isSame({ ...active, at: stored.at }, stored))) return true;
    const names = { municipality: active.municipality, label: copyLabel(active, list) };
    const copy = await store(newDocument(active.questionnaire, names, active));
    if (copy) set({ rescued: copy.label });
    return copy !== undefined;
  };

  /** Takes up what this window knew when it was left, unless the database has moved on since. */
  const takeUp = (stored: AssessmentDocument | undefined) => {
    const left = takeLeaving();
    if (!left || left.id !== stored?.id || left.revision < stored.revision || isSame(left, stored)) return;
    set({ active: left });
    writer.touch('now');
  };

  return {
    store,
    activate,
    flush: writer.flush,

    /** Replaces the active document and stores it. */
    replaceActive(document: AssessmentDocument, urgency: 'now' | 'soon') {
      // What waits is not stored yet. That an earlier attempt has failed stays said until one succeeds.
      set({ active: document, ...(get().storage.kind === 'saved' && { storage: { kind: 'saving' } }) });
      writer.touch(urgency);
    },

    /** Stores the active document. False if that failed: it must then stay active. */
    async settle(): Promise<boolean> {
      await writer.flush();
      return !writer.pending();
    },

    /** Fills the workspace with what is stored; without a database it goes on in memory. */
    async load(): Promise<void> {
      try {
        shelf = databaseShelf();
        const { documents, unreadable } = await shelf.all();
        const list = documents.reduce(withSummary, get().list);
        const wanted = [recallActive(), list[0]?.id].find((id) => documents.some((each) => each.id === id));
        const active = documents.find(({ id }) => id === wanted);
        set({ list, unreadable, storage: { kind: 'saved', ...(active && { at: active.changedAt }) } });
        activate(active);
        takeUp(active);
      } catch (error) {
        shelf = memoryShelf();
        set({ storage: unavailableBecause(error) });
      }
    },

    /** The document as this window knows it, else as it is stored; undefined if it is gone or unreadable. */
    async read(id: string): Promise<AssessmentDocument | undefined> {
      const { active } = get();
      if (active?.id === id) return active;
      try {
        return await shelf.get(id);
      } catch (error) {
        report(failedBy(error));
        return undefined;
      }
    },

    /**
     * Takes the active document as it is stored now; gone is gone. What only this window knows becomes a copy before that;
     * if that fails, everything stays as it is.
     * @param isReadOnly whether it can only be read from now on
     */
    async reread(isReadOnly: boolean): Promise<void> {
      const { active } = get();
      if (!active) return;
      try {
        const stored = await shelf.get(active.id);
        if (get().activeId !== active.id) return;
        if (writer.pending() && !(await rescue(stored))) return;
        writer.forget();
        if (!stored) return activate(undefined);
        const { list, readings } = get();
        set({ active: stored, list: withSummary(list, stored), readings: readings + 1, isReadOnly });
        report({ kind: 'saved', at: stored.changedAt });
      } catch (error) {
        report(failedBy(error));
      }
    },

    /** Deletes one document, or everything. False if that failed. */
    async erase(id?: string): Promise<boolean> {
      const isActive = id === undefined || id === get().activeId;
      await writer.flush();
      try {
        await (id === undefined ? shelf.clear() : shelf.remove(id));
      } catch {
        report(failed('notRemoved'));
        return false;
      }
      if (isActive) activate(undefined);
      report({ kind: 'saved' });
      return true;
    },
  };
}
