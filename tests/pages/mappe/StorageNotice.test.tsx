import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StorageNotice } from '../../../src/pages/mappe/StorageNotice.tsx';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { village } from '../../support/uiQuestionnaire.ts';

// jsdom has no database, as a browser that forbids it.
it('sagt, dass dieser Browser nichts speichert, und bietet eine Datei an, sobald es etwas zu sichern gibt', async () => {
  await workspace.getState().open();
  const { rerender } = render(<StorageNotice />);
  const notice = () => within(screen.getByRole('status'));
  expect(notice().getByText(/Dieser Browser speichert hier nichts/)).toBeDefined();
  expect(notice().queryByRole('button')).toBeNull();

  await workspace.getState().create(village, 'Dorf');
  rerender(<StorageNotice />);
  URL.createObjectURL = vi.fn(() => 'blob:probe');
  HTMLAnchorElement.prototype.click = vi.fn();
  await userEvent.click(notice().getByRole('button', { name: 'Zwischenstand als Datei sichern' }));
  await vi.waitFor(() => expect(URL.createObjectURL).toHaveBeenCalledOnce());
});
