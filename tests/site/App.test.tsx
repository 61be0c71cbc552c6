import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { App } from '../../src/site/App.tsx';
import { DATABASE_NAME } from '../../src/workspace/database.ts';
import { workspace } from '../../src/workspace/useWorkspace.ts';
import { teachDialog } from '../support/dialog.ts';
import { registryOf } from '../support/registry.ts';
import { secondQuestionnaire } from '../support/second.ts';
import { village } from '../support/uiQuestionnaire.ts';
import 'fake-indexeddb/auto';

const store = () => workspace.getState();
const show = (...questionnaires: Questionnaire[]) => {
  const registry = registryOf(...(questionnaires.length === 0 ? [village] : questionnaires));
  const page = render(
    <StrictMode>
      <App registry={registry} />
    </StrictMode>,
  );
  return { ...page, user: userEvent.setup() };
};
const stored = async (name: string) => {
  const database = await openDB(DATABASE_NAME);
  const records = await database.getAll(name);
  database.close();
  return records;
};
/** The interview is a part of the program that arrives on its own. */
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });

beforeEach(async () => {
  teachDialog();
  window.scrollTo = vi.fn();
  history.replaceState(null, '', '/fragen/');
  await store().open();
  await store().removeAll();
});

/** Begins an assessment and answers its first question. */
async function answerFirst() {
  const page = show();
  await page.user.type(screen.getByRole('textbox', { name: /Name Ihrer Kommune/ }), 'Dorf{Enter}');
  await heading('Welche Rolle haben Sie?');
  await page.user.click(screen.getByRole('radio', { name: 'Antwort kasse' }));
  await page.user.click(screen.getByRole('button', { name: 'Weiter' }));
  await heading('Wer ist beteiligt?');
  return page;
}

describe('Fragebogen als Anwendung', () => {
  it('führt von der Begrüßung zur ersten Frage und speichert jede Antwort', async () => {
    await answerFirst();
    expect(location.hash).toBe('#/fragen/kommune/partner');
    await waitFor(() => expect(store().list).toMatchObject([{ municipality: 'Dorf', answered: 1 }]));
    expect(
      await screen.findByText(/nur in diesem Browser gespeichert\. Letzter Stand: \d\d:\d\d Uhr/),
    ).toBeDefined();
  });

  it('setzt nach dem Neuladen an derselben Adresse fort, ohne den Fokus zu bewegen', async () => {
    const { unmount } = await answerFirst();
    unmount();
    show();
    await heading('Wer ist beteiligt?');
    expect(document.activeElement).toBe(document.body);
  });

  it('setzt über „Weitermachen“ bei der ersten offenen Frage fort', async () => {
    const { user, unmount } = await answerFirst();
    unmount();
    history.replaceState(null, '', '/fragen/');
    show();
    await user.click(await screen.findByRole('button', { name: 'Weitermachen: Dorf' }));
    await heading('Wer ist beteiligt?');
  });

  it('übernimmt beim Öffnen Antworten einer früheren Fassung, sagt es und hält den Stand davor', async () => {
    await store().create({ id: village.id, version: '0.9.0' }, 'Dorf');
    store().save({ answers: { amt: 'kasse' }, notes: {}, at: 'amt' });
    await store().flush();
    const { user } = show({
      ...village,
      version: '1.0.0',
      migrations: [{ from: '0.9.0', to: '1.0.0', steps: [{ renamed: 'amt', to: 'rolle' }] }],
    });
    await user.click(await screen.findByRole('button', { name: 'Weitermachen: Dorf' }));
    await heading('Wer ist beteiligt?');
    expect(screen.getByText(/^Rolle: Die Frage ist dieselbe geblieben/)).toBeDefined();
    await store().flush();
    const [documents, previous] = await Promise.all([stored('documents'), stored('previous')]);
    expect(documents).toMatchObject([{ questionnaire: { version: '1.0.0' }, answers: { rolle: 'kasse' } }]);
    expect(previous).toContainEqual(
      expect.objectContaining({
        questionnaire: { id: village.id, version: '0.9.0' },
        answers: { amt: 'kasse' },
      }),
    );
  });

  it('führt mit dem Sprunglink in den Inhalt, ohne die Adresse zu ändern', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('link', { name: 'Zum Inhalt springen' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('#/fragen/kommune/partner');
  });

  it('kommt über die Kopfzeile jederzeit zur Übersicht', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('link', { name: 'Übersicht' }));
    const title = await heading('Übersicht aller Fragen');
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('löscht auf Wunsch alles und steht dann wieder am Anfang', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('button', { name: 'Alle Angaben löschen …' }));
    await user.click(screen.getByRole('button', { name: 'Alles löschen' }));
    await heading('Wie ist Ihre IT heute aufgestellt?');
    expect(store().list).toEqual([]);
    const done = screen.getByText('Alle Angaben in diesem Browser sind gelöscht.');
    expect(done.closest('[role=status]')).not.toBeNull();
    expect(document.activeElement).toBe(done);
    expect(location.hash).toBe('#/');
  });

  it('sagt auch auf der Startseite, dass alles gelöscht ist, und nicht mehr, sobald etwas gespeichert ist', async () => {
    const { user } = await answerFirst();
    history.pushState(null, '', '#/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await heading('Wie ist Ihre IT heute aufgestellt?');
    await user.click(screen.getByRole('button', { name: 'Alle Angaben löschen …' }));
    await user.click(screen.getByRole('button', { name: 'Alles löschen' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/sind gelöscht\.$/));
    await user.type(screen.getByRole('textbox', { name: /Name Ihrer Kommune/ }), 'Dorf{Enter}');
    await heading('Welche Rolle haben Sie?');
    expect(screen.queryByText(/sind gelöscht/)).toBeNull();
  });

  it('sagt auf jeder Seite, dass sie keine Website einer Behörde ist', () => {
    show();
    expect(screen.getByRole('contentinfo').textContent).toContain(
      'Privates Beratungsangebot – keine Website einer Behörde.',
    );
  });
});

describe('Doppelklick', () => {
  const startButton = () => screen.getByRole('button', { name: 'Einschätzung beginnen' });
  const answers: Answers = { rolle: 'kasse', partner: ['dienstleister'], bausteine: [] };

  it('legt eine Einschätzung an, nicht zwei', async () => {
    const { user } = show();
    await user.dblClick(startButton());
    await heading('Welche Rolle haben Sie?');
    expect(store().list).toHaveLength(1);
  });

  it('legt auch bei zwei Klicks vor dem Öffnen nur eine Einschätzung an', async () => {
    show();
    fireEvent.click(startButton());
    fireEvent.click(startButton());
    await heading('Welche Rolle haben Sie?');
    await store().flush();
    expect(store().list).toHaveLength(1);
  });

  /** The second click, on everything that could lie at the same place of the page reached. */
  function clickAgainEverywhere() {
    for (const each of document.querySelectorAll('a, button, input, label, summary'))
      fireEvent.click(each, { detail: 2 });
  }
  const chosen = () =>
    [...document.querySelectorAll('input')].map(({ id, checked, value }) => [id, checked, value]);

  it.each<[from: string, role: 'button' | 'link', name: string | RegExp, to: string]>([
    ['/', 'button', 'Weitermachen: Dorf', '/fragen/zustaendigkeiten/aufgaben'],
    ['/uebersicht', 'button', 'Weitermachen', '/fragen/zustaendigkeiten/aufgaben'],
    ['/uebersicht', 'link', 'Teil kosten', '/fragen/kosten/plaetze'],
    ['/uebersicht', 'button', 'Ergebnis ansehen', '/ergebnis/<id>/ueberblick'],
    ['/fragen/kommune/rolle', 'button', 'Weiter', '/fragen/kommune/partner'],
    ['/fragen/kommune/rolle', 'button', 'Später beantworten', '/fragen/kommune/partner'],
    ['/fragen/kommune/partner', 'link', 'Zurück', '/fragen/kommune/rolle'],
    ['/fragen/kommune/partner', 'link', 'Zur Übersicht aller Fragen', '/uebersicht'],
    ['/pruefen/kommune', 'button', 'Alles in Ordnung, weiter', '/fragen/teile/bausteine'],
    ['/pruefen/kommune', 'link', /^Ändern: .*Rolle/, '/aendern/rolle'],
    ['/pruefen', 'button', 'Offene Fragen beantworten', '/fragen/zustaendigkeiten/aufgaben'],
    ['/pruefen', 'link', 'Zurück', '/fragen/vertraege/laufzeit'],
    ['/aendern/rolle', 'button', 'Weiter', '/pruefen'],
    ['/ergebnis', 'link', 'Übersicht', '/uebersicht'],
    ['/ergebnis', 'link', 'Dokument', '/ergebnis/<id>/vorlage'],
    ['/ergebnis', 'link', 'Alles auf einer Seite', '/ergebnis/<id>/alles'],
  ])('führt von %s über „%s: %s“ bis %s und nicht weiter', async (from, role, name, target) => {
    const to = target.replace('<id>', (await store().create(village, 'Dorf')) ?? '');
    store().save({ answers, notes: {}, at: undefined });
    await store().flush();
    history.replaceState(null, '', `/fragen/#${from}`);
    const { user } = show();
    const control = await screen.findByRole(role, { name }, { timeout: 5000 });
    await user.click(control);
    await waitFor(() => expect(location.hash).toBe(`#${to}`));
    await screen.findByRole('heading', { level: 1 }, { timeout: 5000 });
    const before = chosen();
    clickAgainEverywhere();
    expect(location.hash).toBe(`#${to}`);
    expect(chosen()).toEqual(before);
    expect(store().active?.answers).toEqual(answers);
    expect(store().list).toHaveLength(1);
  });

  it('wählt nichts in der nächsten Zeile einer Tabelle', async () => {
    await store().create(village, 'Dorf');
    store().save({
      answers: { ...answers, bausteine: ['email', 'website'] },
      notes: {},
      at: undefined,
    });
    history.replaceState(null, '', '/fragen/#/fragen/teile/betrieb');
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: 'Antwort haus' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(screen.getByRole('heading', { level: 1, name: /^2 von 2/ })).toBeDefined();
    clickAgainEverywhere();
    expect(screen.getByRole('heading', { level: 1, name: /^2 von 2/ })).toBeDefined();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });
});

describe('Adresse eines Ergebnisses', () => {
  const answers: Answers = { rolle: 'kasse', partner: [], bausteine: [] };
  const finished = async (municipality: string) => {
    const id = await store().create(village, municipality);
    store().save({ answers, notes: {}, at: undefined });
    await store().flush();
    return id;
  };
  const goTo = (hash: string) => {
    history.pushState(null, '', hash);
    fireEvent(window, new PopStateEvent('popstate'));
  };

  it('öffnet nach dem Neuladen dieselbe Seite derselben Einschätzung', async () => {
    const id = await finished('Dorf');
    history.replaceState(null, '', `#/ergebnis/${id}/zustaendigkeiten`);
    show();
    await heading('Zuständigkeiten');
    expect(location.hash).toBe(`#/ergebnis/${id}/zustaendigkeiten`);
  });

  it('öffnet eine andere gespeicherte Einschätzung, wenn die Adresse sie nennt', async () => {
    const first = await finished('Dorf');
    const second = await finished('Stadt');
    history.replaceState(null, '', `#/ergebnis/${first}/schritte`);
    show();
    await heading('Schritte');
    expect(store().active?.municipality).toBe('Dorf');
    goTo(`#/ergebnis/${second}/bindung`);
    await heading('Bindung');
    expect(store().active?.municipality).toBe('Stadt');
    expect(location.hash).toBe(`#/ergebnis/${second}/bindung`);
  });

  it('gibt „/ergebnis“ die volle Adresse des Überblicks', async () => {
    const id = await finished('Dorf');
    history.replaceState(null, '', '#/ergebnis');
    show();
    await heading('Überblick');
    expect(location.hash).toBe(`#/ergebnis/${id}/ueberblick`);
  });

  it('sagt, dass die Einschätzung hier fehlt, und führt zu den gespeicherten', async () => {
    await finished('Dorf');
    history.replaceState(null, '', '#/ergebnis/gibtesnicht/bindung');
    const { user } = show();
    await heading('Diese Einschätzung liegt hier nicht vor');
    expect(location.hash).toBe('#/ergebnis/gibtesnicht/bindung');
    await user.click(screen.getByRole('link', { name: 'Zu Ihren Einschätzungen' }));
    expect(await screen.findByRole('button', { name: 'Weitermachen: Dorf' })).toBeDefined();
  });

  it('sagt es auch, wenn gar nichts gespeichert ist', async () => {
    history.replaceState(null, '', '#/ergebnis/gibtesnicht/bindung');
    show();
    await heading('Diese Einschätzung liegt hier nicht vor');
  });

  it('steht nach dem Löschen auf der Seite des Ergebnisses wieder am Anfang', async () => {
    const id = await finished('Dorf');
    history.replaceState(null, '', `#/ergebnis/${id}/bindung`);
    const { user } = show();
    await heading('Bindung');
    await user.click(screen.getByRole('button', { name: 'Alle Angaben löschen …' }));
    await user.click(screen.getByRole('button', { name: 'Alles löschen' }));
    await heading('Wie ist Ihre IT heute aufgestellt?');
    expect(location.hash).toBe('#/');
  });
});

describe('Mehrere Fragebögen', () => {
  it('stehen gleichrangig zur Wahl, und jede Einschätzung öffnet mit ihrem eigenen', async () => {
    const { user } = show(village, secondQuestionnaire);
    await user.type(screen.getByRole('textbox', { name: /Name Ihrer Kommune/ }), 'Dorf{Enter}');
    expect(store().list).toEqual([]);
    expect(screen.getByText('etwa 4 Minuten')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Einschätzung beginnen: Technik an der Schule' }));
    await heading('Was ist der Anlass für diese Einschätzung?');
    expect(store().active?.questionnaire).toEqual({ id: 'schule', version: '0.1.0' });
  });

  it('wechseln mit der Einschätzung, die man öffnet', async () => {
    await store().create(secondQuestionnaire, 'Schule');
    await store().create(village, 'Dorf');
    await store().flush();
    const { user } = show(village, secondQuestionnaire);
    await user.click(await screen.findByRole('button', { name: 'Weitermachen: Schule' }));
    await heading('Was ist der Anlass für diese Einschätzung?');
    history.replaceState(null, '', '#/');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await user.click(await screen.findByRole('button', { name: 'Weitermachen: Dorf' }));
    await heading('Welche Rolle haben Sie?');
  });

  it('zeigt eine Einschätzung ohne ihren Fragebogen nur zum Sichern und Löschen', async () => {
    await store().create(secondQuestionnaire, 'Schule');
    store().save({ answers: { s_anlass: 'umzug' }, notes: {}, at: 's_anlass' });
    await store().flush();
    history.replaceState(null, '', '/fragen/#/fragen/einstieg/s_anlass');
    show(village);
    await heading('Wie ist Ihre IT heute aufgestellt?');
    expect(location.hash).toBe('#/');
    expect(
      screen.getByText(/^Dieser Stand gehört zu einem Fragebogen, den diese Fassung nicht kennt/),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Weitermachen/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Als Datei sichern' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Löschen …' })).toBeDefined();
    expect(await stored('documents')).toMatchObject([
      { questionnaire: { id: 'schule' }, answers: { s_anlass: 'umzug' } },
    ]);
  });

  it('sagt bei einer neueren Fassung, dass manche Antwort ruht, und behält Fassung und Antworten', async () => {
    await store().create({ id: village.id, version: '9.0.0' }, 'Dorf');
    store().save({ answers: { zukunft: 'ja' }, notes: {}, at: undefined });
    await store().flush();
    const { user } = show();
    expect(
      await screen.findByText(/^Beantwortet mit der neueren Fassung 9\.0\.0 des Fragebogens/),
    ).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Weitermachen: Dorf' }));
    await heading('Welche Rolle haben Sie?');
    expect(
      screen.getByText(/aus der neueren Fassung 9\.0\.0 .* bleiben gespeichert und zählen nicht/),
    ).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Antwort kasse' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await waitFor(() => expect(store().list).toMatchObject([{ answered: 2 }]));
    await store().flush();
    expect(await stored('documents')).toMatchObject([
      { questionnaire: { version: '9.0.0' }, answers: { zukunft: 'ja', rolle: 'kasse' } },
    ]);
  });
});
