import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/site/App.tsx';
import { workspace } from '../../src/workspace/useWorkspace.ts';
import { teachDialog } from '../support/dialog.ts';
import { village } from '../support/uiQuestionnaire.ts';
import 'fake-indexeddb/auto';

const store = () => workspace.getState();
const show = () => {
  const page = render(
    <StrictMode>
      <App questionnaire={village} />
    </StrictMode>,
  );
  return { ...page, user: userEvent.setup() };
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

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
  await heading('Übersicht aller Fragen');
  await page.user.click(screen.getByRole('button', { name: 'Mit der ersten Frage beginnen' }));
  await page.user.click(screen.getByRole('radio', { name: 'Antwort kasse' }));
  await page.user.click(screen.getByRole('button', { name: 'Weiter' }));
  await heading('Wer ist beteiligt?');
  return page;
}

describe('Fragebogen als Anwendung', () => {
  it('führt von der Begrüßung über die Übersicht in die Fragen und speichert jede Antwort', async () => {
    await answerFirst();
    expect(location.hash).toBe('#/fragen/kommune/partner');
    await waitFor(() => expect(store().list).toMatchObject([{ title: 'Dorf', answered: 1 }]));
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

  it('führt mit dem Sprunglink in den Inhalt, ohne die Adresse zu ändern', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('link', { name: 'Zum Inhalt springen' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('#/fragen/kommune/partner');
  });

  it('kommt über die Kopfzeile jederzeit zur Übersicht', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('link', { name: 'Selbsteinschätzung' }));
    expect(document.activeElement).toBe(await heading('Übersicht aller Fragen'));
  });

  it('löscht auf Wunsch alles und steht dann wieder am Anfang', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('button', { name: 'Alle Angaben löschen …' }));
    await user.click(screen.getByRole('button', { name: 'Alles löschen' }));
    await heading('Wie ist Ihre IT heute aufgestellt?');
    expect(store().list).toEqual([]);
    expect(location.hash).toBe('#/');
  });

  it('sagt auf jeder Seite, dass sie keine Website einer Behörde ist', () => {
    show();
    expect(screen.getByRole('contentinfo').textContent).toContain(
      'Privates Beratungsangebot – keine Website einer Behörde.',
    );
  });
});
