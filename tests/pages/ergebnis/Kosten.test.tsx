import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { violations } from '../accessibility.ts';
import { answers, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const unpaid = Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith('k_')));
const shown = (costs: Answers = { k_extern: 40_000, k_stunden: 6, k_ersatz: 30_000 }) =>
  renderResult({ page: 'geld' }, { ...unpaid, ...costs });
type User = ReturnType<typeof shown>['user'];
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim()
    .replaceAll('\u00a0', ' ');
const cellsOf = (name: RegExp) => {
  const table = screen.getByRole('table', { name: /^Kosten über fünf Jahre, in Euro/ });
  return within(within(table).getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
};
const direction = 'Zu externem Rechenzentrum oder Hosting wechseln';

/** Opens the form for a direction by keyboard. */
async function openDirection(user: User, name = direction): Promise<void> {
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Zahlen zu einer Richtung eintragen' }),
    name,
  );
  expect(document.activeElement?.textContent).toBe(`Zahlen zu „${name}“`);
}

describe('Kosten über fünf Jahre', () => {
  it('zeigen, was die Antworten für heute ergeben, mit dem Weg zu jeder Frage', () => {
    shown();
    expect(cellsOf(/^Fünf Jahre ohne eigene Arbeitszeit/)).toEqual(['mindestens 230.000']);
    expect(screen.getByRole('link', { name: 'Ändern: Zahlungen an IT-Partner' })).toBeDefined();
  });

  it('nehmen Zahlen zu einer Richtung auf, sagen die Wirkung und lassen sich zurücknehmen', async () => {
    const { user, session } = shown();
    await openDirection(user);
    await user.type(field('Zahlungen an IT-Partner'), '20.000 bis 24.000');
    await user.click(screen.getByRole('checkbox', { name: /: Ausfälle$/ }));
    await user.click(button('Zahlen übernehmen'));
    const stored = () => Object.values(session().matters.money.directions);
    expect(stored()).toEqual([{ amounts: { partner: { from: 20_000, to: 24_000 } }, none: ['ausfall'] }]);
    expect(said()).toMatch(
      /^Die Zahlen zu „Zu externem .* sind übernommen\. Die Summen sind noch nicht vergleichbar; es fehlt /,
    );
    expect(cellsOf(/^Laufend im Jahr/)[1]).toBe('mindestens 20.000');
    expect(document.activeElement?.textContent).toBe('Wege mit Zahlen');
    await user.click(button('Rückgängig'));
    expect(stored()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Kosten über fünf Jahre');
  });

  it('füllen leere Felder wie heute und lassen stehen, was schon da ist', async () => {
    const { user } = shown();
    await openDirection(user);
    await user.type(field('Zahlungen an IT-Partner'), '20.000');
    await user.click(button('Leere Felder wie heute füllen'));
    expect(field('Zahlungen an IT-Partner')).toHaveProperty('value', '20.000');
    expect(field('Anschaffung und Ersatz')).toHaveProperty('value', '30.000');
    expect(field('Eigene Arbeitszeit für die IT')).toHaveProperty('value', '6');
  });

  it('nennen jeden Fehler am Feld und behalten, was geschrieben ist', async () => {
    const { user, session } = shown();
    await openDirection(user);
    await user.type(field('Zahlungen an IT-Partner'), '2.5');
    await user.type(field('Schulung'), '9000 bis 100');
    await user.type(field('Ausfälle'), '5');
    await user.click(screen.getByRole('checkbox', { name: /: Ausfälle$/ }));
    await user.click(button('Zahlen übernehmen'));
    const alert = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' });
    expect(within(alert).getAllByRole('link')).toHaveLength(3);
    expect(document.activeElement).toBe(alert);
    expect(field(/^Schulung/).getAttribute('aria-invalid')).toBe('true');
    expect(field(/^Schulung/)).toHaveProperty('value', '9000 bis 100');
    expect(session().matters.money.directions).toEqual({});
  });

  it('fragen heute nicht noch einmal, was beantwortet ist oder erst ein Umzug kostet', async () => {
    const { user } = shown();
    await user.click(button('Zahlen ändern: Weiter wie bisher'));
    expect(screen.queryByRole('textbox', { name: 'Zahlungen an IT-Partner' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Parallelbetrieb' })).toBeNull();
    await user.type(field('Schulung'), '1.000');
    await user.click(button('Zahlen übernehmen'));
    expect(cellsOf(/^Laufend im Jahr/)).toEqual(['mindestens 41.000']);
  });

  it('bewerten eigene Zeit mit dem Satz der Kommune', async () => {
    const { user, session } = shown();
    await user.type(field('Was kostet eine Stunde eigener Arbeit?'), '45 bis 55');
    await user.type(field('Wie viele Arbeitsplätze mit Bildschirm gibt es?'), '25');
    await user.click(button('Angaben übernehmen'));
    expect(session().matters.money).toMatchObject({ hourlyRate: { from: 45, to: 55 }, workplaces: 25 });
    expect(cellsOf(/^Eigene Arbeitszeit in fünf Jahren/)[0]).toContain('(6 Stunden je Woche)');
    expect(cellsOf(/^Je Arbeitsplatz und Jahr/)[0]).toMatch(/^mindestens /);
  });

  it('nehmen höchstens drei Richtungen auf und geben eine wieder frei', async () => {
    const { user, session } = shown();
    for (const name of [direction, 'Belassen und absichern', 'Eigenbetrieb stärken']) {
      await openDirection(user, name);
      await user.type(field('Schulung'), '1');
      await user.click(button('Zahlen übernehmen'));
    }
    expect(screen.queryByRole('combobox', { name: 'Zahlen zu einer Richtung eintragen' })).toBeNull();
    await user.click(button('Entfernen: Belassen und absichern'));
    expect(Object.keys(session().matters.money.directions)).toHaveLength(2);
    expect(screen.getByRole('combobox', { name: 'Zahlen zu einer Richtung eintragen' })).toBeDefined();
  });

  it('sind barrierefrei, leer, mit Formular und mit Fehlern', async () => {
    const { user } = shown({});
    expect(screen.getAllByText('Noch ist keine Zahl bekannt.').length).toBeGreaterThan(0);
    expect(await violations(document.body)).toEqual([]);
    await openDirection(user);
    await user.type(field('Schulung'), 'viel');
    await user.click(button('Zahlen übernehmen'));
    expect(await violations(document.body)).toEqual([]);
  });
});
