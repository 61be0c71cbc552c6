import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../accessibility.ts';
import { renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const shown = () => renderResult({ page: 'moeglichkeiten' });
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const save = () => screen.getByRole('button', { name: 'Vorgaben übernehmen' });

describe('Ihre Vorgaben', () => {
  it('werden gesetzt, an jedem Weg gemessen, gespeichert und zurückgenommen', async () => {
    const { user, session } = shown();
    await user.click(tick('Vertretung gesichert'));
    await user.type(screen.getByRole('textbox', { name: 'Eine eigene Vorgabe' }), 'Hilfe vor Ort');
    await user.type(screen.getByRole('textbox', { name: 'Grenze der laufenden Kosten im Jahr' }), '60.000');
    await user.click(save());
    expect(session().matters.mustHaves).toEqual({
      ids: ['vertretung'],
      own: 'Hilfe vor Ort',
      costLimit: 60_000,
    });
    const table = screen.getByRole('table', { name: 'Wer Ihre Vorgaben erfüllt' });
    const today = within(within(table).getByRole('row', { name: /^Heute/ })).getAllByRole('cell');
    expect(today.map(({ textContent }) => textContent)).toEqual([
      'nicht erfüllt',
      expect.stringMatching(/beurteilbar|erfüllt/),
      'von der Verwaltung zu beurteilen',
    ]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().matters.mustHaves).toEqual({ ids: [] });
    expect(screen.queryByRole('table', { name: 'Wer Ihre Vorgaben erfüllt' })).toBeNull();
  });

  it('nehmen höchstens fünf an und nennen jeden Fehler am Feld', async () => {
    const { user, session } = shown();
    for (const name of [
      'Vertretung gesichert',
      'Keine zusätzliche Stelle',
      'Ausstieg binnen zwölf Monaten',
      'Eigene oberste Zugänge',
      'Aktuelle Unterlagen im Haus',
      'Eigene Sicherungskopie',
    ])
      await user.click(tick(name));
    await user.type(screen.getByRole('textbox', { name: 'Grenze der laufenden Kosten im Jahr' }), '1 bis 2');
    await user.click(save());
    expect(screen.getByRole('link', { name: /höchstens 5 Vorgaben; angekreuzt sind 6/ })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Bitte geben Sie einen einzelnen Betrag ein.' })).toBeDefined();
    expect(session().matters.mustHaves).toEqual({ ids: [] });
    expect(await violations(document.body)).toEqual([]);
  });
});
