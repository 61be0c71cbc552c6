import { screen, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../accessibility.ts';
import { renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const shown = () => renderResult({ page: 'geld' });
type User = ReturnType<typeof shown>['user'];
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const timeline = () =>
  [...document.querySelectorAll('.deadlines > li')].map(({ textContent }) =>
    textContent?.replaceAll('\u00a0', ' '),
  );

async function write(user: User, name: string | RegExp, text: string): Promise<void> {
  const input = field(name);
  while (document.activeElement !== input) await user.tab();
  await user.clear(input);
  await user.keyboard(text);
}
/** Fills the form for a contract by keyboard and sends it with Enter. */
async function addContract(user: User, end = '31.12.2027'): Promise<void> {
  field('Welcher Vertrag?').focus();
  await write(user, 'Welcher Vertrag?', 'Betreuung');
  await write(user, 'Ende', end);
  await write(user, 'Kündigungsfrist in Monaten', '3');
  await write(user, 'Verlängerung ohne Kündigung, in Monaten', '12');
  await user.keyboard('{Enter}');
}

describe('Fristen', () => {
  it('nimmt einen Vertrag mit der Tastatur auf, sagt den nächsten Tag und merkt ihn sich', async () => {
    const { user, session } = shown();
    await addContract(user);
    expect(session().matters.contracts).toEqual([
      { id: 'v1', name: 'Betreuung', end: '2027-12-31', noticeMonths: 3, renewalMonths: 12 },
    ]);
    expect(said()).toMatch(/^„Betreuung“ ist aufgenommen\. Nächster Tag: /);
    const entry = timeline().find((text) => text?.includes('letzter Tag für die Kündigung'));
    expect(entry).toMatch(/^30\. September 2027 \(in 308 Tagen\)/);
    expect(document.activeElement?.textContent).toBe('Ihre Verträge');
    expect(field('Welcher Vertrag?')).toHaveProperty('value', '');
  });

  it('ordnet die Zeitleiste nach dem Tag', async () => {
    const { user } = shown();
    await addContract(user);
    const days = [...document.querySelectorAll('.deadlines time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThan(2);
  });

  it('bindet jeden Fehler an sein Feld', async () => {
    const { user, session } = shown();
    await addContract(user, '31.02.2027');
    const box = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angabe' });
    expect(document.activeElement).toBe(box);
    const message = within(box).getByRole('link');
    expect(field('Ende').getAttribute('aria-invalid')).toBe('true');
    await user.click(message);
    expect(document.activeElement).toBe(field('Ende'));
    expect(session().matters.contracts).toEqual([]);
  });

  it('ändert und entfernt einen Vertrag, und beides lässt sich zurücknehmen', async () => {
    const { user, session } = shown();
    await addContract(user);
    const before = session().matters.contracts;
    await user.click(screen.getByRole('button', { name: /^Ändern/ }));
    expect(document.activeElement).toBe(field('Welcher Vertrag?'));
    await write(user, 'Ende', '12/2028');
    await user.keyboard('{Enter}');
    expect(session().matters.contracts[0]?.end).toBe('2028-12');
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().matters.contracts).toEqual(before);
    await user.click(screen.getByRole('button', { name: /^Entfernen/ }));
    expect(session().matters.contracts).toEqual([]);
    expect(said()).toMatch(/^„Betreuung“ ist entfernt\./);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().matters.contracts).toEqual(before);
  });

  it('nimmt Haushalt und Land auf', async () => {
    const { user, session } = shown();
    await user.type(field('Wann wird über den Haushalt beschlossen?'), '12/2026');
    await user.type(field('Erstes Jahr, für das er gilt'), '2027{Enter}');
    expect(session().matters.budget).toEqual({ date: '2026-12', year: 2027 });
    expect(timeline()[0]).toContain('Der Haushalt für 2027 wird beschlossen.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Land, für die Feiertage' }), 'Bayern');
    expect(session().matters.place.land).toBe('BY');
  });

  it('sichert die Tage, die noch kommen, als Kalenderdatei', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:x';
    };
    const { user } = shown();
    await addContract(user);
    await user.click(screen.getByRole('button', { name: 'Tage als Kalenderdatei sichern' }));
    const [file] = files;
    const calendar = new ICAL.Component(ICAL.parse((await file?.text()) ?? ''));
    expect(calendar.getAllSubcomponents('vevent').length).toBe(timeline().length);
    expect(file?.type).toBe('text/calendar');
  });

  it('ist barrierefrei, leer und mit Fehlern', async () => {
    const { user } = shown();
    expect(await violations(document.body)).toEqual([]);
    await addContract(user, 'bald');
    expect(await violations(document.body)).toEqual([]);
  });
});
