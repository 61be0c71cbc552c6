import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Editable } from '../../../src/pages/mappe/Editable.tsx';
import { OtherWindow } from '../../../src/pages/mappe/OtherWindow.tsx';
import { SavedAssessment } from '../../../src/pages/mappe/SavedAssessment.tsx';
import { SavedNote } from '../../../src/pages/mappe/SavedNote.tsx';
import { summaryOf } from '../../../src/workspace/model.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { village } from '../../support/uiQuestionnaire.ts';
import { violations } from '../accessibility.ts';
import 'fake-indexeddb/auto';

const show = () => {
  const onTakeOver = vi.fn(async () => {});
  const { active } = workspace.getState();
  if (!active) throw new Error('Nothing is open.');
  render(
    <main>
      <h1 tabIndex={-1}>Seite</h1>
      <SavedNote />
      <OtherWindow onTakeOver={onTakeOver} />
      <Editable>
        <button type="button">Ändert etwas</button>
        <a href="#/uebersicht">Führt weiter</a>
      </Editable>
      <h2>Einschätzungen</h2>
      <ul>
        <SavedAssessment
          summary={summaryOf(active)}
          questionnaires={[village]}
          isNewest
          onContinue={() => {}}
          onRemoved={() => {}}
          onCopied={() => {}}
        />
      </ul>
    </main>,
  );
  return { user: userEvent.setup(), onTakeOver };
};
const change = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Ändert etwas' });

beforeEach(async () => {
  await workspace.getState().open();
  await workspace.getState().create(village, 'Dorf');
});
afterEach(() => workspace.setState({ isReadOnly: false, isFreed: false, rescued: undefined }));

describe('Ein zweites Fenster', () => {
  it('sagt nichts und hält nichts auf, solange es allein ist', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Hier weiterarbeiten' })).toBeNull();
    expect(change().matches(':disabled')).toBe(false);
    expect(screen.getByText('Umbenennen, kopieren, sichern oder löschen')).toBeDefined();
  });

  it('liest nur: Was ändert, ist abgeschaltet, Verweise gehen', async () => {
    workspace.setState({ isReadOnly: true });
    show();
    expect(screen.getByText('In einem anderen Fenster geöffnet.')).toBeDefined();
    expect(screen.getByText(/^Nur Ansicht/)).toBeDefined();
    expect(change().matches(':disabled')).toBe(true);
    expect(screen.getByRole('link', { name: 'Führt weiter' })).toBeDefined();
    expect(screen.getByText(/Umbenennen können Sie sie dort/)).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });

  it('bietet an, hier weiterzuarbeiten, und führt dann an den Anfang der Seite', async () => {
    workspace.setState({ isReadOnly: true });
    const { user, onTakeOver } = show();
    await user.click(screen.getByRole('button', { name: 'Hier weiterarbeiten' }));
    expect(onTakeOver).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  it('sagt, wenn das andere zu ist, und wo eine Kopie liegt', () => {
    workspace.setState({ isReadOnly: true, isFreed: true, rescued: 'Kopie 1' });
    show();
    expect(screen.getByText('Das andere Fenster ist zu.')).toBeDefined();
    expect(screen.getByText(/liegt bei Ihren Einschätzungen als „Kopie 1“/)).toBeDefined();
  });
});
