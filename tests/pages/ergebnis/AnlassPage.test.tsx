import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../accessibility.ts';
import { answers, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const shown = (occasion: string[] = ['vertrag']) =>
  renderResult({ page: 'anlass' }, { ...answers, p_anlass: occasion });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .trim();

describe('Anlass', () => {
  it('sagt zu jedem Anlass, was zuerst zu klären ist', () => {
    shown(['vertrag', 'technik']);
    const technik = screen.getByRole('region', { name: 'Technik muss erneuert werden' });
    expect(within(technik).getByText(/Kaufen: Die Ausgabe fällt auf einmal an/)).toBeDefined();
    expect(
      within(screen.getByRole('region', { name: /^Ein Vertrag endet/ })).getByText(
        /ohne Wettbewerb verlängert/,
      ),
    ).toBeDefined();
  });

  it('führt zur Frage, wo keiner genannt ist', () => {
    shown([]);
    expect(screen.getByRole('link', { name: 'Anlass angeben' })).toBeDefined();
  });

  it('nimmt ein Angebot auf, sagt seine Wirkung, ändert, entfernt und nimmt zurück', async () => {
    const { user, session } = shown(['angebot']);
    await user.type(field('Name des Angebots'), 'Plattform');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Zu welcher Richtung gehört es?' }),
      'In gemeinsamen kommunalen Betrieb gehen',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Server' }));
    await user.type(field('Datum des Angebots'), '3.5.2025');
    await user.type(field('Laufend'), '20.000');
    await user.type(field('Laufzeit'), '36');
    await user.type(field('Steuersatz'), '19{Enter}');
    expect(session().matters.offers).toEqual([
      {
        id: 'a1',
        name: 'Plattform',
        direction: 'R5',
        bausteine: ['server'],
        dated: '2025-05-03',
        tax: 'brutto',
        taxRate: 19,
        running: 20_000,
        per: 'jahr',
        months: 36,
      },
    ]);
    expect(said()).toBe(
      '„Plattform“ ist aufgenommen. Angebot „Plattform“: geschätzt 50.420 Euro netto. Das liegt unter dem EU-Schwellenwert.',
    );
    expect(document.activeElement?.textContent).toBe('Angebote, die vorliegen');
    await user.click(button('Ändern: Plattform'));
    await user.clear(field('Laufzeit'));
    await user.type(field('Laufzeit'), '24{Enter}');
    expect(session().matters.offers[0]?.months).toBe(24);
    await user.click(button('Entfernen: Plattform'));
    expect(session().matters.offers).toEqual([]);
    await user.click(button('Rückgängig'));
    expect(session().matters.offers).toHaveLength(1);
  });

  it('nennt jeden Fehler am Feld und behält, was geschrieben ist', async () => {
    const { user, session } = shown();
    await user.type(field('Gültig bis'), 'bald');
    await user.click(button('Angebot aufnehmen'));
    const alert = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' });
    expect(within(alert).getAllByRole('link')).toHaveLength(2);
    expect(field(/^Gültig bis/)).toHaveProperty('value', 'bald');
    expect(session().matters.offers).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('trennt die interne Prüfliste von den Fragen an alle', () => {
    shown();
    expect(screen.getByText('Interne Prüfliste aus Ihren Antworten')).toBeDefined();
    const bidders = screen.getByText('Fragen an alle, die anbieten').closest('details');
    expect(bidders?.textContent).toContain('Wie erhält die Kommune am Ende alle Daten');
    expect(bidders?.textContent).not.toContain('Wissen bei höchstens einer Person');
  });
});
