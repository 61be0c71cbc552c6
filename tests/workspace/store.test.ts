import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noMatters } from '../../src/costs/matters.ts';
import { nameOf } from '../../src/pages/mappe/words.ts';
import { DATABASE_NAME } from '../../src/workspace/database.ts';
import type { AssessmentDocument } from '../../src/workspace/model.ts';
import { createWorkspace } from '../../src/workspace/store.ts';
import { loadOneOf } from '../support/registry.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

const ref = { id: 'gesamtbetrachtung', version: '1.0.0' };

const fileText = JSON.stringify({
  format: 'betriebskompass',
  formatVersion: 5,
  municipality: 'Gemeinde Müßlingen',
  questionnaire: ref,
  answers: {},
});

/** What a state can say beside its answers. */
const beside = {
  example: true,
  evidence: { sections: { teile: 'schriftlich' }, questions: { betrieb: 'vermutung' } },
  choices: { measures: ['M01'], scopes: { R3: ['email'] }, compared: ['R3'] },
  matters: { ...noMatters, contracts: [{ id: 'c1', name: 'Betreuung', end: '2027-09-30' }] },
};

/** The workspace as one window sees it; `clock` moves with every reading. */
function openWindow(delay = 0) {
  let clock = Date.parse('2026-11-23T10:00:00Z');
  const store = createWorkspace({
    delay,
    now: () => {
      clock += 1000;
      return new Date(clock);
    },
  });
  return {
    state: () => store.getState(),
    active: () => store.getState().active,
    names: () => store.getState().list.map(nameOf),
    /** Answers one question and waits until that is stored. */
    answer: async (id: string, value: string) => {
      const { active, save, flush } = store.getState();
      save({ answers: { ...active?.answers, [id]: value }, notes: active?.notes ?? {}, at: id });
      await flush();
    },
  };
}

/** Everything one store of the database holds. */
const stored = async (name: 'documents' | 'previous' | 'damaged') => {
  const database = await openDB(DATABASE_NAME);
  const records = await database.getAll(name);
  database.close();
  return records as AssessmentDocument[];
};
const failWith = (name: string) => () => {
  throw new DOMException('Probe', name);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Speichern', () => {
  it('legt jede Antwort sofort ab und nur, was nötig ist', async () => {
    const { state, answer } = openWindow(60_000);
    await state().create(ref, 'Gemeinde Beispiel');
    await answer('groesse', 'klein');
    expect(await stored('documents')).toEqual([
      {
        id: state().activeId,
        format: 'betriebskompass',
        formatVersion: 5,
        questionnaire: ref,
        revision: 2,
        changedAt: '2026-11-23T10:00:02.000Z',
        municipality: 'Gemeinde Beispiel',
        label: '',
        answers: { groesse: 'klein' },
        drafts: {},
        notes: {},
        evidence: { sections: {}, questions: {} },
        choices: { measures: [], scopes: {}, compared: [] },
        matters: noMatters,
        at: 'groesse',
      },
    ]);
    expect(state().storage).toEqual({ kind: 'saved', at: '2026-11-23T10:00:02.000Z' });
  });

  it('schreibt zuletzt den letzten Stand, wie schnell er auch kommt', async () => {
    const { state } = openWindow();
    await state().create(ref, 'Beispiel');
    for (let i = 1; i <= 50; i += 1) state().save({ answers: { zahl: i }, notes: {}, at: 'zahl' });
    expect(state().storage.kind).toBe('saving');
    await state().flush();
    expect((await stored('documents'))[0]?.answers).toEqual({ zahl: 50 });
    expect(state().active?.answers).toEqual({ zahl: 50 });
  });

  it('fasst Notizen kurz zusammen und verliert die letzte nicht', async () => {
    const { state } = openWindow(60_000);
    await state().create(ref, 'Beispiel');
    const { active } = state();
    const answers = active?.answers ?? {};
    for (const note of ['A', 'Ak', 'Akte'])
      state().save({ answers, notes: { groesse: note }, at: 'groesse' });
    expect((await stored('documents'))[0]?.notes).toEqual({});
    await state().flush();
    expect(await stored('documents')).toMatchObject([{ notes: { groesse: 'Akte' }, revision: 2 }]);
  });

  it('hält einige frühere Stände', async () => {
    const { state, answer } = openWindow();
    const id = await state().create(ref, 'Beispiel');
    for (const value of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await answer('groesse', value);
    const previous = await stored('previous');
    expect(previous.length).toBeGreaterThan(0);
    expect(previous.length).toBeLessThanOrEqual(5);
    expect(previous.every((revision) => revision.id === id && revision.revision < 8)).toBe(true);
  });

  it('lässt die Fassung stehen, unter der die Antworten gegeben wurden', async () => {
    const { state } = openWindow();
    await state().create(ref, 'Beispiel');
    const context = {
      answers: { a: 'x' },
      notes: {},
      at: 'a',
      questionnaire: { id: ref.id, version: '1.1.0' },
    };
    state().save(context);
    await state().flush();
    expect((await stored('documents'))[0]).toMatchObject({ questionnaire: ref, answers: { a: 'x' } });
  });
});

describe('Mehrere Einschätzungen', () => {
  it('setzt nach dem Schließen fort', async () => {
    const first = openWindow();
    await first.state().create(ref, 'Beispiel');
    await first.answer('groesse', 'klein');
    const again = openWindow();
    await again.state().open();
    expect(again.active()).toMatchObject({
      municipality: 'Beispiel',
      answers: { groesse: 'klein' },
      at: 'groesse',
    });
    expect(again.state().list).toMatchObject([{ municipality: 'Beispiel', answered: 1 }]);
  });

  it('öffnet nach dem Neuladen die Einschätzung dieses Fensters, nicht die neueste', async () => {
    const memory = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => memory.set(key, value),
      removeItem: (key: string) => memory.delete(key),
    });
    const { state } = openWindow();
    const first = await state().create(ref, 'Erste');
    await state().create(ref, 'Zweite');
    await state().select(first ?? '');
    const reloaded = openWindow();
    await reloaded.state().open();
    expect(reloaded.active()?.municipality).toBe('Erste');
    memory.clear();
    const another = openWindow();
    await another.state().open();
    expect(another.active()?.municipality).toBe('Zweite');
  });

  it('wechselt, ohne etwas zu verlieren oder zu vermischen', async () => {
    const { state, active, answer, names } = openWindow();
    const first = (await state().create(ref, 'Erste')) ?? '';
    await answer('groesse', 'klein');
    await state().create(ref, 'Zweite');
    await answer('groesse', 'gross');
    expect(names()).toEqual(['Zweite', 'Erste']);
    expect(await state().select(first)).toBe(true);
    expect(active()?.answers).toEqual({ groesse: 'klein' });
    expect(await state().select('gibt-es-nicht')).toBe(false);
    expect(active()?.municipality).toBe('Erste');
  });

  it('nimmt keinen verspäteten Stand einer anderen Einschätzung an', async () => {
    const { state, active } = openWindow();
    const first = await state().create(ref, 'Erste');
    await state().create(ref, 'Zweite');
    state().save({ answers: { groesse: 'klein' }, notes: {}, at: undefined }, first);
    expect(active()?.answers).toEqual({});
  });

  it('benennt um', async () => {
    const { state, names } = openWindow();
    const first = (await state().create(ref, 'Erste')) ?? '';
    const second = (await state().create(ref, '  ')) ?? '';
    await state().rename(first, { municipality: ' Gemeinde\nMüßlingen ', label: 'Entwurf\u202E ' });
    expect(names()).toEqual(['Gemeinde Müßlingen – Entwurf', 'Ohne Namen vom 23.11.2026']);
    await state().rename(second, { municipality: 'Zweite', label: '' });
    expect((await stored('documents')).map(nameOf).sort()).toEqual([
      'Gemeinde Müßlingen – Entwurf',
      'Zweite',
    ]);
    expect(state().active?.municipality).toBe('Zweite');
  });

  it('dupliziert: eine Kopie mit eigenem Leben', async () => {
    const { state, active, answer } = openWindow();
    const original = (await state().create(ref, 'Beispiel')) ?? '';
    await answer('groesse', 'klein');
    const copy = (await state().duplicate(original)) ?? '';
    expect(active()?.id).toBe(original);
    await state().select(copy);
    expect(active()).toMatchObject({
      municipality: 'Beispiel',
      label: 'Kopie',
      answers: { groesse: 'klein' },
    });
    await answer('groesse', 'gross');
    await state().select(original);
    expect(active()?.answers).toEqual({ groesse: 'klein' });
    expect(await state().duplicate('gibt-es-nicht')).toBeUndefined();
    await state().duplicate(copy);
    await state().duplicate(original);
    expect(
      state()
        .list.map(({ label }) => label)
        .sort(),
    ).toEqual(['', 'Kopie', 'Kopie 2', 'Kopie 3']);
  });

  it('löscht eine samt ihren früheren Ständen', async () => {
    const { state, answer, names } = openWindow();
    const first = (await state().create(ref, 'Erste')) ?? '';
    await answer('groesse', 'klein');
    const second = (await state().create(ref, 'Zweite')) ?? '';
    await answer('groesse', 'gross');
    await state().remove(second);
    expect(state().active).toBeUndefined();
    expect(names()).toEqual(['Erste']);
    const left = [...(await stored('documents')), ...(await stored('previous'))];
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set([first]));
  });

  it('löscht alles', async () => {
    const { state, answer } = openWindow();
    await state().create(ref, 'Erste');
    await answer('groesse', 'klein');
    await state().create(ref, 'Zweite');
    await state().removeAll();
    expect(state()).toMatchObject({ list: [], active: undefined, activeId: undefined });
    for (const name of ['documents', 'previous', 'damaged'] as const) expect(await stored(name)).toEqual([]);
  });
});

describe('Zwei Fenster', () => {
  it('überschreiben einander nicht', async () => {
    const first = openWindow();
    await first.state().create(ref, 'Beispiel');
    const second = openWindow();
    await second.state().open();
    await first.answer('groesse', 'klein');
    await second.answer('groesse', 'gross');
    expect(second.state().storage).toMatchObject({ kind: 'failed', reason: 'conflict' });
    expect((await stored('documents'))[0]?.answers).toEqual({ groesse: 'klein' });
    expect(second.active()?.answers).toEqual({ groesse: 'gross' });
  });

  it('lassen Gelöschtes gelöscht', async () => {
    const first = openWindow();
    await first.state().create(ref, 'Beispiel');
    const second = openWindow();
    await second.state().open();
    await first.state().removeAll();
    await second.answer('groesse', 'gross');
    expect(second.state().storage).toMatchObject({ kind: 'failed', reason: 'removed' });
    expect(await stored('documents')).toEqual([]);
  });
});

describe('Wenn der Speicher versagt', () => {
  const unavailable = {
    kind: 'unavailable',
    message:
      'Dieser Browser speichert hier nichts. Ihre Angaben bleiben nur, solange dieses Fenster offen ist.',
  };

  it.each([
    ['fehlt', () => vi.stubGlobal('indexedDB', undefined)],
    ['verboten ist', () => vi.spyOn(indexedDB, 'open').mockImplementation(failWith('SecurityError'))],
  ])('arbeitet es im Arbeitsspeicher weiter, wenn er %s', async (_, breakStorage) => {
    breakStorage();
    const { state, active, answer, names } = openWindow();
    const first = (await state().create(ref, 'Erste')) ?? '';
    await answer('groesse', 'klein');
    await state().create(ref, 'Zweite');
    await state().select(first);
    expect(active()?.answers).toEqual({ groesse: 'klein' });
    expect(names()).toHaveLength(2);
    expect(state().storage).toEqual(unavailable);
    expect((await state().exportActive())?.text).toContain('"groesse": "klein"');
  });

  it('rührt einen Bestand aus einer neueren Fassung nicht an', async () => {
    (await openDB(DATABASE_NAME, 99)).close();
    const { state } = openWindow();
    await state().open();
    expect(state().storage).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('neueren Fassung'),
    });
  });

  it('sagt, dass er voll ist, behält alles und holt das Speichern nach', async () => {
    const { state, active, answer } = openWindow();
    const id = (await state().create(ref, 'Beispiel')) ?? '';
    const other = (await state().duplicate(id)) ?? '';
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failWith('QuotaExceededError'));
    await answer('groesse', 'klein');
    expect(state().storage).toMatchObject({ kind: 'failed', reason: 'full' });
    expect(active()?.answers).toEqual({ groesse: 'klein' });
    expect(await state().select(other)).toBe(false);
    expect(await state().create(ref, 'Neue')).toBeUndefined();
    put.mockRestore();
    await answer('partner', 'unknown');
    expect(state().storage.kind).toBe('saved');
    expect(await stored('documents')).toContainEqual(
      expect.objectContaining({ id, answers: { groesse: 'klein', partner: 'unknown' } }),
    );
  });

  it('meldet es weiter, auch wenn anderes sich speichern ließ', async () => {
    const first = openWindow();
    const id = (await first.state().create(ref, 'Beispiel')) ?? '';
    const second = openWindow();
    await second.state().open();
    await first.answer('groesse', 'klein');
    await second.answer('groesse', 'gross');
    const copy = await second.state().duplicate(id);
    expect(copy).toBeDefined();
    expect(second.state().storage).toMatchObject({ kind: 'failed', reason: 'conflict' });
    await second.state().remove(id);
    expect(await second.state().select(copy ?? '')).toBe(true);
    await second.answer('partner', 'unknown');
    expect(second.state().storage.kind).toBe('saved');
    expect((await stored('documents')).map(({ answers }) => answers)).toEqual([
      { groesse: 'gross', partner: 'unknown' },
    ]);
  });

  it('behauptet nicht, gelöscht zu haben', async () => {
    const { state, names } = openWindow();
    const id = (await state().create(ref, 'Beispiel')) ?? '';
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(failWith('UnknownError'));
    await state().remove(id);
    expect(state().storage).toMatchObject({ kind: 'failed', reason: 'notRemoved' });
    expect(names()).toEqual(['Beispiel']);
    expect(state().activeId).toBe(id);
  });

  it('legt Unlesbares beiseite, lässt Neueres liegen und zeigt den Rest', async () => {
    const { state } = openWindow();
    await state().create(ref, 'Beispiel');
    const database = await openDB(DATABASE_NAME);
    await database.put('documents', {
      id: 'kaputt',
      format: 'betriebskompass',
      formatVersion: 2,
      answers: 'x',
    });
    await database.put('documents', { id: 'neuer', format: 'betriebskompass', formatVersion: 6 });
    database.close();
    const later = openWindow();
    await later.state().open();
    expect(later.names()).toEqual(['Beispiel']);
    expect(later.state().unreadable).toEqual({ damaged: 1, newer: 1, failed: 0 });
    expect(await stored('damaged')).toMatchObject([{ record: { id: 'kaputt', answers: 'x' } }]);
    expect((await stored('documents')).map(({ id }) => id)).toContain('neuer');
  });
});

describe('Dateien', () => {
  it('wandern als neue Einschätzung in einen anderen Browser', async () => {
    const here = openWindow();
    await here.state().create({ id: sample.id, version: sample.version }, 'Gemeinde Beispiel');
    here
      .state()
      .save({ answers: { ...sampleAnswers, frueher: 'ja' }, notes: { groesse: 'Akte' }, at: 'groesse' });
    const file = await here.state().exportActive();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const there = openWindow();
    const result = await there.state().importText(file?.text ?? '', loadOneOf(sample));
    const answered = Object.keys(sampleAnswers).length + 1;
    expect(result).toMatchObject({
      ok: true,
      summary: { municipality: 'Gemeinde Beispiel', answered },
      unknownQuestions: 1,
      edition: 'same',
      notice: undefined,
    });
    await there.state().select(result.ok ? result.id : '');
    expect(there.active()?.answers).toEqual({ ...sampleAnswers, frueher: 'ja' });
    expect(there.active()?.notes).toEqual({ groesse: 'Akte' });
    expect(there.active()?.id).not.toBe(here.active()?.id);
  });

  it('und Kopien nehmen alles mit, auch Belege, Vorhaben und dass es ein Beispiel ist', async () => {
    const { state, active } = openWindow();
    const text = JSON.stringify({ ...JSON.parse(fileText), ...beside });
    const imported = await state().importText(text, loadOneOf(sample));
    const copy = await state().duplicate(imported.ok ? imported.id : '');
    await state().select(copy ?? '');
    expect(active()).toMatchObject({ ...beside, label: 'Kopie' });
    await state().select(imported.ok ? imported.id : '');
    expect(JSON.parse((await state().exportOne(copy ?? ''))?.text ?? '')).toMatchObject(beside);
  });

  it('ersetzen nie eine vorhandene Einschätzung', async () => {
    const { state, names } = openWindow();
    const id = await state().create(ref, 'Beispiel');
    const { text = '' } = (await state().exportActive()) ?? {};
    await state().importText(text, loadOneOf(sample));
    expect(names()).toEqual(['Beispiel', 'Beispiel']);
    expect(state().activeId).toBe(id);
  });

  it('bleiben unverändert liegen, wenn es ihren Fragebogen hier nicht gibt', async () => {
    const { state } = openWindow();
    await state().create({ id: 'andere', version: '1.0.0' }, 'Gemeinde Beispiel');
    state().save({ answers: { frage: 'ja' }, notes: {}, at: undefined });
    const { text = '' } = (await state().exportActive()) ?? {};
    const result = await state().importText(text, loadOneOf(sample));
    expect(result).toMatchObject({
      ok: true,
      unknownQuestions: 0,
      edition: 'unknown',
      notice: expect.stringContaining('gehört zu einem Fragebogen, den diese Fassung nicht kennt'),
    });
    expect(await stored('documents')).toContainEqual(
      expect.objectContaining({
        id: result.ok && result.id,
        questionnaire: { id: 'andere', version: '1.0.0' },
        answers: { frage: 'ja' },
      }),
    );
  });

  it('ändern nichts, wenn sie nicht zu lesen sind', async () => {
    const { state } = openWindow();
    await state().open();
    const before = state().list;
    const result = await state().importText('{"format":"etwas anderes"}', loadOneOf(sample));
    expect(result).toMatchObject({ ok: false, problem: 'foreign' });
    expect(state().list).toBe(before);
  });

  it.each([
    ['in Windows-1252', Buffer.from(fileText, 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${fileText}`, 'utf16le')],
  ])('werden abgelehnt, wenn Umlaute dabei verloren gingen: %s', async (_, bytes) => {
    const { state } = openWindow();
    expect(await state().importFile(new Blob([bytes]), loadOneOf(sample))).toMatchObject({
      ok: false,
      problem: 'encoding',
      message: expect.stringContaining('nicht in UTF-8 gespeichert'),
    });
    expect(state().list).toEqual([]);
  });

  it('werden in UTF-8 mit allen Umlauten übernommen, mit und ohne Kennzeichen (BOM)', async () => {
    const { state, names } = openWindow();
    for (const text of [fileText, `\uFEFF${fileText}`])
      await state().importFile(new Blob([text]), loadOneOf(sample));
    expect(names()).toEqual(['Gemeinde Müßlingen', 'Gemeinde Müßlingen']);
  });

  it('werden nicht gelesen, wenn sie zu groß sind', async () => {
    const { state } = openWindow();
    const huge = new Blob(['x'.repeat(2_000_001)]);
    const read = vi.spyOn(huge, 'arrayBuffer');
    expect(await state().importFile(huge, loadOneOf(sample))).toMatchObject({
      ok: false,
      problem: 'tooLarge',
    });
    expect(read).not.toHaveBeenCalled();
  });
});
