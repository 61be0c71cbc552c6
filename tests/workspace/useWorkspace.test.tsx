import 'fake-indexeddb/auto';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createWorkspace } from '../../src/workspace/store.ts';
import { rememberLeaving } from '../../src/workspace/tabMemory.ts';
import { flushOnLeave, useWorkspace, workspace } from '../../src/workspace/useWorkspace.ts';

function Titles() {
  return (
    <ul>
      {useWorkspace((state) => state.list).map(({ id, municipality }) => (
        <li key={id}>{municipality}</li>
      ))}
    </ul>
  );
}

it('zeigt neue Einschätzungen, sobald es sie gibt', async () => {
  render(<Titles />);
  await act(async () => {
    await workspace.getState().create({ id: 'gesamtbetrachtung', version: '1.0.0' }, 'Gemeinde Beispiel');
  });
  expect(screen.getByRole('listitem').textContent).toBe('Gemeinde Beispiel');
});

it.each([
  ['verlassen', () => window.dispatchEvent(new Event('pagehide'))],
  ['verdeckt', () => document.dispatchEvent(new Event('visibilitychange'))],
])('speichert sofort, wenn die Seite %s wird', async (_, leave) => {
  const store = createWorkspace({ delay: 60_000 });
  flushOnLeave(store, window);
  await store.getState().create({ id: 'gesamtbetrachtung', version: '1.0.0' }, 'Beispiel');
  const { active } = store.getState();
  store.getState().save({ answers: active?.answers ?? {}, notes: { groesse: 'Akte' }, at: 'groesse' });
  leave();
  expect(store.getState().storage.kind).toBe('saving');
  await store.getState().flush();
  expect(store.getState().active?.revision).toBe(2);
});

it('verliert die letzte Antwort nicht, wenn die Seite neu geladen wird, bevor die Datenbank fertig ist', async () => {
  const before = createWorkspace({ delay: 60_000 });
  await before.getState().open();
  await before.getState().create({ id: 'gesamtbetrachtung', version: '1.0.0' }, 'Gemeinde Eilig');
  const { active } = before.getState();
  if (!active) throw new Error('no active assessment');
  rememberLeaving({ ...active, answers: { p_groesse: 'bis2k' }, at: 'p_rolle' });

  const after = createWorkspace();
  await after.getState().open();
  expect(after.getState().active?.answers).toEqual({ p_groesse: 'bis2k' });
  await after.getState().flush();
  const again = createWorkspace();
  await again.getState().open();
  expect(again.getState().active?.answers).toEqual({ p_groesse: 'bis2k' });
});

it('nimmt nichts Altes auf, wenn die Datenbank weiter ist', async () => {
  const store = createWorkspace();
  await store.getState().open();
  await store.getState().create({ id: 'gesamtbetrachtung', version: '1.0.0' }, 'Gemeinde Neuer');
  const { active } = store.getState();
  if (!active) throw new Error('no active assessment');
  store.getState().save({ answers: { p_groesse: 'bis5k' }, notes: {}, at: 'p_rolle' });
  await store.getState().flush();
  rememberLeaving({ ...active, answers: {} });

  const after = createWorkspace();
  await after.getState().open();
  expect(after.getState().active?.answers).toEqual({ p_groesse: 'bis5k' });
});
