import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../accessibility.ts';
import { renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const shown = () => renderResult({ page: 'moeglichkeiten', part: 'R2' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();

describe('Vermerk der Verwaltung', () => {
  it('ist nicht voreingestellt', () => {
    shown();
    for (const name of ['weiterverfolgen', 'zurückstellen', 'nicht weiterverfolgen'])
      expect(radio(name).checked).toBe(false);
    expect(screen.queryByRole('textbox', { name: 'Begründung (freiwillig)' })).toBeNull();
  });

  it('wird sofort gespeichert, sagt seine Wirkung und lässt sich zurücknehmen', async () => {
    const { user, session } = shown();
    await user.click(radio('weiterverfolgen'));
    expect(session().matters.marks).toEqual({ R2: { kind: 'weiterverfolgen', reason: '' } });
    expect(said()).toContain(
      'Der Beschlussvorschlag beginnt jetzt so: Das zuständige Gremium beschließt, den Weg „Verträge erneuern',
    );
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().matters.marks).toEqual({});
  });

  it('nimmt eine Begründung auf, sobald das Feld verlassen wird, und behält sie bei einer anderen Wahl', async () => {
    const { user, session } = shown();
    await user.click(radio('zurückstellen'));
    await user.type(
      screen.getByRole('textbox', { name: 'Begründung (freiwillig)' }),
      'Erst die Satzung klären.',
    );
    await user.tab();
    await user.click(radio('nicht weiterverfolgen'));
    expect(session().matters.marks).toEqual({
      R2: { kind: 'nicht_weiterverfolgen', reason: 'Erst die Satzung klären.' },
    });
    await user.click(screen.getByRole('button', { name: 'Vermerk entfernen' }));
    expect(session().matters.marks).toEqual({});
  });

  it('speichert keine zu lange Begründung und sagt, um wie viel', async () => {
    const { user, session } = shown();
    await user.click(radio('zurückstellen'));
    const field = screen.getByRole('textbox', { name: 'Begründung (freiwillig)' });
    await user.click(field);
    await user.paste('a'.repeat(305));
    await user.tab();
    expect(session().matters.marks).toEqual({ R2: { kind: 'zurueckstellen', reason: '' } });
    expect(field.getAttribute('aria-describedby')).toContain('fehler');
    expect(screen.getByText(/Bitte kürzen Sie um 5/)).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });
});
