import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../../../src/pdf/pdfClient.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { musterhausen } from '../../support/documents.ts';
import { realQuestionnaire } from '../../support/real.ts';
import {
  field,
  fillIn,
  goOn,
  heading,
  press,
  showForm,
  shown,
  tick,
  type User,
  watchDownloads,
} from './form.tsx';
import 'fake-indexeddb/auto';

vi.mock('../../../src/pdf/pdfClient.ts');

const store = () => workspace.getState();
const example = musterhausen;

beforeEach(async () => {
  window.scrollTo = vi.fn();
  history.replaceState(null, '', '/erstgespraech/');
  vi.mocked(makePdf).mockResolvedValue(new Blob(['%PDF-1.7 Grundlage'], { type: 'application/pdf' }));
  await store().removeAll();
  await store().create(realQuestionnaire, 'Gemeinde Musterhausen');
  store().save({ answers: example?.answers ?? {}, notes: {}, at: undefined });
  await store().flush();
});
afterEach(() => {
  vi.mocked(makePdf).mockReset();
  vi.restoreAllMocks();
});

const takeOver = async (user: User) => {
  await press(user, 'Aus Ihrer Einschätzung übernehmen');
  await screen.findByText(/^Gefunden: „Gemeinde Musterhausen“/);
};
const offered = () =>
  within(screen.getByRole('group', { name: /Was soll beiliegen/ })).getAllByRole<HTMLInputElement>(
    'checkbox',
  );

describe('Angaben aus der Einschätzung', () => {
  it('bleiben ungelesen, solange niemand zustimmt', async () => {
    const open = vi.spyOn(store(), 'open');
    const { user } = showForm();
    await fillIn(user);
    expect(open).not.toHaveBeenCalled();
    expect(offered().map(({ checked }) => checked)).toEqual([false]);
    expect(shown()).not.toContain('Musterhausen');
  });

  it('füllen nach Zustimmung den Namen der Kommune und stehen sonst zur Wahl, nichts angehakt', async () => {
    const { user } = showForm();
    await takeOver(user);
    expect(field('Ihre Kommune').value).toBe('Gemeinde Musterhausen');
    expect(offered().length).toBeGreaterThan(8);
    expect(offered().filter(({ checked }) => checked)).toEqual([]);
  });

  it('lassen den Namen der Kommune frei, wenn keiner angegeben ist', async () => {
    await store().rename(store().activeId ?? '', { municipality: '', label: '' });
    const { user } = showForm();
    await press(user, 'Aus Ihrer Einschätzung übernehmen');
    await screen.findByText(/^Gefunden: eine Einschätzung ohne Namen, Stand/);
    expect(field('Ihre Kommune').value).toBe('');
  });

  it('überschreiben nicht, was schon eingetragen ist', async () => {
    const { user } = showForm();
    await user.type(field('Ihre Kommune'), 'Amt Anderswo');
    await takeOver(user);
    expect(field('Ihre Kommune').value).toBe('Amt Anderswo');
  });

  it('gehen nur mit, soweit sie angehakt sind', async () => {
    const { user } = showForm();
    await takeOver(user);
    await fillIn(user);
    await user.click(tick('Bindung an Anbieter'));
    expect(screen.getByText(/^Gefunden:/).textContent).toMatch(/Ohne Häkchen geht nichts mit\.$/);
    await goOn(user);
    await heading('Das wird übermittelt');
    expect(shown()).toContain('– Bindung durch Wissen: hoch');
    expect(shown()).not.toMatch(/Befunde|Anlass|entscheidungsgrundlage\.pdf/);
    expect(makePdf).not.toHaveBeenCalled();
  });

  it('gehen ohne Häkchen gar nicht mit', async () => {
    const { user } = showForm();
    await takeOver(user);
    await fillIn(user);
    await goOn(user);
    await heading('Das wird übermittelt');
    expect(shown()).not.toContain('Selbsteinschätzung:');
    expect(shown()).toContain('Es liegt nichts bei.');
  });

  it('sagt, wenn dieser Browser keine Einschätzung mit Antworten hat', async () => {
    await store().removeAll();
    await store().create(realQuestionnaire, 'Noch leer');
    const { user } = showForm();
    await press(user, 'Aus Ihrer Einschätzung übernehmen');
    expect(await screen.findByText(/liegt keine Einschätzung mit Antworten/)).toBeDefined();
  });

  it('liest eine Einschätzung nicht mit einem anderen Fragebogen', async () => {
    await store().create({ id: 'andere', version: '1.0.0' }, 'Gemeinde Musterhausen');
    store().save({ answers: { frage: 'ja' }, notes: {}, at: undefined });
    const { user } = showForm();
    await press(user, 'Aus Ihrer Einschätzung übernehmen');
    expect(await screen.findByText(/Fragebogen, den diese Fassung nicht kennt/)).toBeDefined();
    expect(field('Ihre Kommune').value).toBe('');
  });

  it('lässt es noch einmal versuchen, wenn das Lesen scheitert', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(realQuestionnaire);
    const { user } = showForm({ loadQuestionnaire: load });
    await press(user, 'Aus Ihrer Einschätzung übernehmen');
    await screen.findByText(/konnte nicht gelesen werden/);
    await takeOver(user);
  });
});

describe('Entscheidungsgrundlage als Anlage', () => {
  it('entsteht nur, wenn sie angehakt ist, und lässt sich vorher ansehen', async () => {
    const saved = watchDownloads();
    const { user } = showForm();
    await takeOver(user);
    await fillIn(user);
    expect(makePdf).not.toHaveBeenCalled();
    await user.click(tick(/Entscheidungsgrundlage als PDF/));
    await goOn(user);
    await heading('Das wird übermittelt');
    expect(makePdf).toHaveBeenCalledTimes(1);
    expect(vi.mocked(makePdf).mock.calls[0]?.[0].municipality).toBe('Gemeinde Musterhausen');
    await press(user, 'Speichern: Entscheidungsgrundlage');
    expect(await saved[0]?.text()).toBe('%PDF-1.7 Grundlage');
    expect(shown()).toMatch(/entscheidungsgrundlage\.pdf, 18\sByte/);
  });

  it('nennt es am Häkchen, wenn das PDF nicht entsteht, und behält das Formular', async () => {
    vi.mocked(makePdf).mockRejectedValueOnce(new Error('no worker'));
    const { user } = showForm();
    await takeOver(user);
    await fillIn(user);
    await user.click(tick(/Entscheidungsgrundlage als PDF/));
    await goOn(user);
    await user.click(await screen.findByRole('link', { name: /Das PDF konnte nicht erstellt werden/ }));
    expect(document.activeElement).toBe(tick(/Entscheidungsgrundlage als PDF/));
    expect(field('Ihr Name').value).toBe('Erika Beispiel');
    await goOn(user);
    await heading('Das wird übermittelt');
  });
});

describe('Kontaktdaten', () => {
  it('stehen nach dem ganzen Weg in keinem Speicher des Browsers', async () => {
    watchDownloads();
    const { user } = showForm();
    await takeOver(user);
    await fillIn(user);
    await user.click(tick('Vorbereitungsblatt'));
    await goOn(user);
    await press(user, 'Mailentwurf speichern');
    await press(user, 'Text kopieren');
    await store().flush();
    const stored = JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      await everythingInDatabases(),
    ]);
    expect(stored).toContain('Gemeinde Musterhausen');
    expect(stored).not.toMatch(/Erika|Beispiel|beispielstadt/);
    expect(document.cookie).toBe('');
  });
});

/** All records of all databases of this browser. */
async function everythingInDatabases(): Promise<unknown[]> {
  const done = <T,>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const storeName of database.objectStoreNames)
      found.push(await done(database.transaction(storeName).objectStore(storeName).getAll()));
    database.close();
  }
  return found;
}
