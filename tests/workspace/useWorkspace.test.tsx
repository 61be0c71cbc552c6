import 'fake-indexeddb/auto';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createWorkspace } from '../../src/workspace/store.ts';
import { flushOnLeave, useWorkspace, workspace } from '../../src/workspace/useWorkspace.ts';

function Titles() {
  return (
    <ul>
      {useWorkspace((state) => state.list).map(({ id, title }) => (
        <li key={id}>{title}</li>
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
