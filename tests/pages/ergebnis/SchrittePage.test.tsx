import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headline } from '../../../src/entscheidungsgrundlage/kurzfassung.ts';
import { violations } from '../accessibility.ts';
import { contextOfExample, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

const ticks = () => screen.getAllByRole('checkbox', { name: /^Vorsehen: / });
const said = () => screen.getByRole('status').textContent;
/** The first measure whose tick moves a level. */
async function tickUntilSomethingMoves(user: ReturnType<typeof renderResult>['user']): Promise<HTMLElement> {
  for (const tick of ticks()) {
    await user.click(tick);
    if (said()?.includes('→')) return tick;
    await user.click(tick);
  }
  throw new Error('No measure moves a level.');
}

describe('Schritte', () => {
  it('führt jede Maßnahme einmal, mit ihrem Stand in Worten', () => {
    renderResult({ page: 'schritte' });
    const names = ticks().map((tick) => tick.closest('.row')?.querySelector('label')?.textContent);
    expect(names.length).toBeGreaterThan(7);
    expect(new Set(names).size).toBe(names.length);
    for (const tick of ticks()) {
      expect((tick as HTMLInputElement).checked).toBe(false);
      expect(document.getElementById(tick.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
        'nicht vorgesehen',
      );
    }
  });

  it('sagt in einem Satz, was ein Haken ändert, merkt ihn sich und macht ihn rückgängig', async () => {
    const { user, session } = renderResult({ page: 'schritte' });
    const tick = await tickUntilSomethingMoves(user);
    const id = tick.id.replace('vorsehen-', '');
    expect(said()).toMatch(/^„.+“ ist vorgesehen\. .*: .+ → .+\.$/);
    expect(session().choices.measures).toEqual([id]);
    expect(document.getElementById(`${tick.id}-stand`)?.textContent).toBe('vorgesehen');
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(said()).toMatch(/^Rückgängig gemacht\. .*→/);
    expect(session().choices.measures).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  });

  it('zeigt heute und danach nebeneinander, und heute bleibt, wie es ist', async () => {
    const { user, send } = renderResult({ page: 'schritte' });
    const rows = () =>
      within(screen.getByRole('figure'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    const today = rows();
    await tickUntilSomethingMoves(user);
    const changed = rows().filter((row) => /: heute .+, danach .+/.test(row ?? ''));
    expect(changed.length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.chart-outline-before, .chart-dot-before').length).toBe(today.length);
    send({ type: 'conclude', page: 'bindung' });
    expect(rows()).toEqual(today);
    send({ type: 'conclude', page: 'ueberblick' });
    expect(screen.getByText(headline(contextOfExample()))).toBeDefined();
  });

  it('zählt, was vorgesehen ist, und nennt, was damit entfällt', async () => {
    const { user } = renderResult({ page: 'schritte' });
    expect(screen.getByText(/^Noch ist nichts vorgesehen\./)).toBeDefined();
    for (const tick of ticks()) await user.click(tick);
    expect(screen.getByText(/^\d+ Maßnahmen sind vorgesehen\. Damit entfallen: /)).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });

  it('nennt die offenen Punkte nach Stellen', () => {
    renderResult({ page: 'schritte' });
    const open = within(screen.getByRole('region', { name: 'Offene Punkte' }));
    expect(open.getByText('Nächste beste Klärung:')).toBeDefined();
    expect(open.getAllByRole('listitem').length).toBeGreaterThan(1);
  });
});
