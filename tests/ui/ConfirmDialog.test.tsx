import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '../../src/ui/ConfirmDialog.tsx';
import { teachDialog } from '../support/dialog.ts';

beforeEach(teachDialog);

function Example({ onConfirm }: { onConfirm: () => void }) {
  const [asks, ask] = useState(false);
  return (
    <>
      <button type="button" onClick={() => ask(true)}>
        Löschen
      </button>
      {asks && (
        <ConfirmDialog
          title="Alles löschen?"
          confirm="Ja, löschen"
          onConfirm={onConfirm}
          onClose={() => ask(false)}
        >
          <p>Das lässt sich nicht rückgängig machen.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

describe('Rückfrage', () => {
  it('fragt zuerst und hält den Rückweg bereit', async () => {
    const user = userEvent.setup();
    const confirm = vi.fn();
    render(<Example onConfirm={confirm} />);
    await user.click(screen.getByRole('button', { name: 'Löschen' }));
    expect(screen.getByRole('dialog', { name: 'Alles löschen?' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Abbrechen' }));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(confirm).not.toHaveBeenCalled();
  });

  it('handelt erst nach der Bestätigung und schließt sich', async () => {
    const user = userEvent.setup();
    const confirm = vi.fn();
    render(<Example onConfirm={confirm} />);
    await user.click(screen.getByRole('button', { name: 'Löschen' }));
    await user.click(screen.getByRole('button', { name: 'Ja, löschen' }));
    expect(confirm).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
