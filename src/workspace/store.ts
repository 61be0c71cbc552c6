import { createStore, type StoreApi } from 'zustand/vanilla';
import { editionNotice, editionOf, foreignNotice } from '../questionnaire/edition.ts';
import { copyLabel, namesOf, newDocument, withProgress, withSummary } from './documents.ts';
import { createKeeper, type Environment, type Keeper } from './keeper.ts';
import { summaryOf } from './model.ts';
import { noneUnreadable } from './shelf.ts';
import type { ImportResult, Workspace, WorkspaceActions, WorkspaceState } from './workspace.ts';

type Get = () => Workspace;
type Set = (part: Partial<WorkspaceState>) => void;

const emptyState: WorkspaceState = {
  list: [],
  activeId: undefined,
  active: undefined,
  notes: undefined,
  storage: { kind: 'starting' },
  isReadOnly: false,
  isFreed: false,
  rescued: undefined,
  readings: 0,
  unreadable: noneUnreadable,
  isCleared: false,
};

/** What is stored at once when it changes: a click, not typing. */
const settledParts = ['answers', 'evidence', 'choices', 'matters'] as const;

/**
 * Creates the store. Without a usable database it works in memory and says so in `storage`.
 * @param environment the clock, and how long (ms) changes other than answers may wait to be stored
 */
export function createWorkspace(environment: Partial<Environment> = {}): StoreApi<Workspace> {
  return createStore<Workspace>()((set, get) => {
    const { now = () => new Date(), delay = 250 } = environment;
    const keeper = createKeeper({ get, set }, { now, delay });
    return {
      ...emptyState,
      ...openingActions(keeper, get, set),
      ...folderActions(keeper, get, set),
      ...fileActions(keeper, get, now),
    };
  });
}

/** What concerns the active assessment. */
function openingActions(
  keeper: Keeper,
  get: Get,
  set: Set,
): Pick<
  WorkspaceActions,
  'open' | 'create' | 'select' | 'save' | 'adopt' | 'closeNotes' | 'flush' | 'restrict' | 'reopen'
> {
  let opening: Promise<void> | undefined;
  return {
    open: () => {
      opening ??= keeper.load();
      return opening;
    },
    create: async (questionnaire, municipality) => {
      await get().open();
      if (!(await keeper.settle())) return undefined;
      const document = newDocument(questionnaire, { municipality });
      set({ list: withSummary(get().list, document) });
      keeper.activate(document);
      keeper.replaceActive(document, 'now');
      await keeper.flush();
      return document.id;
    },
    select: async (id) => {
      await get().open();
      if (id === get().activeId) return true;
      const document = await keeper.read(id);
      if (!document || !(await keeper.settle())) return false;
      keeper.activate(document);
      return true;
    },
    save: (progress, id) => {
      const { active, isReadOnly } = get();
      if (!active || isReadOnly || (id !== undefined && id !== active.id)) return;
      const next = withProgress(active, progress);
      const isTyping = settledParts.every((part) => next[part] === active[part]);
      keeper.replaceActive(next, isTyping ? 'soon' : 'now');
    },
    adopt: ({ document, changes, notice }) => {
      const { active } = get();
      if (active?.id !== document.id) return;
      if (changes.length > 0 || notice !== undefined) set({ notes: { changes, notice } });
      if (get().isReadOnly || active.questionnaire.version === document.questionnaire.version) return;
      keeper.replaceActive({ ...document, revision: active.revision }, 'now');
    },
    closeNotes: () => set({ notes: undefined }),
    flush: keeper.flush,
    restrict: () => set({ isReadOnly: true }),
    reopen: keeper.reread,
  };
}

/** What concerns any assessment of the folder. */
function folderActions(
  keeper: Keeper,
  get: Get,
  set: Set,
): Pick<WorkspaceActions, 'rename' | 'duplicate' | 'remove' | 'removeAll'> {
  return {
    rename: async (id, names) => {
      await get().open();
      const document = await keeper.read(id);
      if (!document) return;
      const renamed = { ...document, ...namesOf(names) };
      if (id !== get().activeId) return void (await keeper.store(renamed));
      if (get().isReadOnly) return;
      set({ list: withSummary(get().list, renamed) });
      keeper.replaceActive(renamed, 'now');
      await keeper.flush();
    },
    duplicate: async (id) => {
      await get().open();
      const original = await keeper.read(id);
      if (!original) return undefined;
      const names = { municipality: original.municipality, label: copyLabel(original, get().list) };
      return (await keeper.store(newDocument(original.questionnaire, names, original)))?.id;
    },
    remove: async (id) => {
      await get().open();
      if (await keeper.erase(id))
        set({ list: get().list.filter((summary) => summary.id !== id), isCleared: false });
    },
    removeAll: async () => {
      await get().open();
      if (await keeper.erase()) set({ list: [], unreadable: noneUnreadable, isCleared: true });
    },
  };
}

/** What concerns files; the code that reads and writes them is loaded when it is needed. */
function fileActions(
  keeper: Keeper,
  get: Get,
  now: () => Date,
): Pick<WorkspaceActions, 'exportActive' | 'exportOne' | 'importText' | 'importFile'> {
  const importText: WorkspaceActions['importText'] = async (text, load): Promise<ImportResult> => {
    const { parseFile, unknownQuestions } = await import('./importFile.ts');
    const parsed = parseFile(text);
    if (!parsed.ok) return parsed;
    await get().open();
    const { file } = parsed;
    const questionnaire = await load(file.questionnaire.id);
    const stored = await keeper.store(newDocument(file.questionnaire, file, { ...file, at: undefined }));
    if (!stored) return notStored;
    return {
      ok: true,
      id: stored.id,
      summary: summaryOf(stored),
      unknownQuestions: questionnaire ? unknownQuestions(file.answers, questionnaire).length : 0,
      edition: editionOf(file.questionnaire, questionnaire ? [questionnaire] : []),
      notice: questionnaire ? editionNotice(file.questionnaire, questionnaire) : foreignNotice,
    };
  };
  return {
    importText,
    importFile: async (file, load) => {
      const { refuseSize, textOf } = await import('./importFile.ts');
      const read = refuseSize(file.size) ?? textOf(await file.arrayBuffer());
      return read.ok ? importText(read.text, load) : read;
    },
    exportActive: async () => {
      const { exportFile } = await import('./exportFile.ts');
      const { active } = get();
      return active && exportFile(active, now());
    },
    exportOne: async (id) => {
      const { exportFile } = await import('./exportFile.ts');
      const document = await keeper.read(id);
      return document && exportFile(document, now());
    },
  };
}

const notStored: ImportResult = {
  ok: false,
  problem: 'notStored',
  message: 'Die Datei konnte nicht gespeichert werden. Es wurde nichts geändert.',
};
