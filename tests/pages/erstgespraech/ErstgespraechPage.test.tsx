import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realQuestionnaire } from '../../support/real.ts';
import { violations } from '../accessibility.ts';
import {
  field,
  fillIn,
  goOn,
  heading,
  press,
  showCheck,
  showForm,
  shown,
  tick,
  watchDownloads,
} from './form.tsx';

const leaves = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  window.scrollTo = vi.fn();
  history.replaceState(null, '', '/erstgespraech/');
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('no network in this test'))),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Formular für das Erstgespräch', () => {
  it('sagt in einer Zusammenfassung, was fehlt, und führt zu jedem Feld', async () => {
    const { user } = showForm();
    await goOn(user);
    const summary = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' });
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Fehler: Erstgespräch anfragen – Betriebskompass');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Bitte geben Sie Ihren Namen an.',
      'Bitte geben Sie Ihre Kommune an.',
      'Bitte geben Sie Ihre E-Mail-Adresse an.',
      'Bitte wählen Sie die gesamte IT oder mindestens einen Baustein.',
    ]);
    for (const [words, control] of [
      ['E-Mail-Adresse an', field('E-Mail-Adresse')],
      ['gesamte IT', screen.getByRole('radio', { name: 'Die gesamte IT' })],
    ] as const) {
      await user.click(within(summary).getByRole('link', { name: new RegExp(words) }));
      expect(document.activeElement).toBe(control);
    }
  });

  it('bindet jeden Fehler an sein Feld und behält alles, was schon da steht', async () => {
    const { user } = showForm();
    await user.type(field('Ihr Name'), 'Erika Beispiel');
    await user.type(field('E-Mail-Adresse'), 'amt@');
    await user.type(field(/Ihr Anliegen/), 'Der Vertrag läuft aus.');
    await goOn(user);
    const email = field(/E-Mail-Adresse/);
    expect(email.value).toBe('amt@');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    const descriptions = email.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(descriptions.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(
      'Bitte geben Sie genau eine E-Mail-Adresse an',
    );
    expect(field('Ihr Name').value).toBe('Erika Beispiel');
    expect(field('Ihr Name').getAttribute('aria-invalid')).toBeNull();
    expect(field(/Ihr Anliegen/).value).toBe('Der Vertrag läuft aus.');
  });

  it('zeigt vor jedem Weg den vollständigen Text und führt ohne Verlust zurück', async () => {
    const { user } = await showCheck();
    expect(document.activeElement).toBe(await heading('Das wird übermittelt'));
    const text = screen.getByRole('region', { name: 'Text' }).textContent;
    for (const line of ['Name: Erika Beispiel', 'Kommune: Gemeinde Beispielstadt', 'Thema: die gesamte IT'])
      expect(text).toContain(line);
    expect(text).toContain('Es liegt nichts bei.');
    await user.click(screen.getByRole('link', { name: 'Zurück zum Formular' }));
    await heading('Erstgespräch anfragen');
    expect(field('Ihr Name').value).toBe('Erika Beispiel');
  });

  it('fragt auch mit „Zurück“ im Browser nichts neu', async () => {
    await showCheck();
    history.back();
    await heading('Erstgespräch anfragen');
    expect(field('E-Mail-Adresse').value).toBe('amt@beispielstadt.example');
    history.forward();
    await heading('Das wird übermittelt');
  });

  it('bietet die Bausteine mit ihren Namen an und nennt die gewählten', async () => {
    const { user } = showForm();
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: 'Einzelne Bausteine' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Datensicherung' }));
    await user.click(tick('Website'));
    await goOn(user);
    expect(shown()).toContain('Thema: Datensicherung; Website');
    expect(realQuestionnaire.bausteine.map(({ name }) => name)).toContain('Website');
  });

  it('lässt die Liste der Bausteine noch einmal laden, wenn das Netz weg war', async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue(realQuestionnaire.bausteine);
    const { user } = showForm({ loadBausteine: load });
    await user.click(screen.getByRole('radio', { name: 'Einzelne Bausteine' }));
    await user.click(await screen.findByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('checkbox', { name: 'Telefonie' })).toBeDefined();
  });

  it('fragt vor dem Schließen nach, solange etwas eingetragen und nicht übermittelt ist', async () => {
    const { user } = showForm();
    expect(leaves()).toBe(false);
    await user.type(field('Ihr Name'), 'E');
    expect(leaves()).toBe(true);
  });

  it('fragt nicht nach, wenn nur das Mailprogramm oder das Telefon geöffnet wird', async () => {
    const { user } = showForm();
    await user.type(field('Ihr Name'), 'E');
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay);
    await user.click(screen.getByRole('link', { name: /@/ }));
    window.removeEventListener('click', stay);
    expect(leaves()).toBe(false);
  });

  it('hat ein unsichtbares Feld, das weder Tastatur noch Vorlesehilfe erreicht', () => {
    showForm();
    expect(screen.queryByRole('textbox', { name: /leer lassen/ })).toBeNull();
    const trap = screen.getByLabelText('Bitte leer lassen');
    expect(trap.tabIndex).toBe(-1);
    expect(trap.getAttribute('autocomplete')).toBe('off');
  });

  it('ist in jedem Schritt ohne Befund von axe', async () => {
    const { user, container } = showForm({ operator: { contactService: true } });
    await goOn(user);
    expect(await violations(container)).toEqual([]);
    await fillIn(user);
    await goOn(user);
    await screen.findByRole('heading', { name: 'Senden' });
    expect(await violations(container)).toEqual([]);
  });
});

describe('Terminvorschläge', () => {
  const rows = () => screen.queryAllByRole('group', { name: /^Vorschlag/ });
  const select = (row: number, name: string) =>
    within(rows()[row] ?? document.body).getByRole<HTMLSelectElement>('combobox', { name });

  it('sind freiwillig; eine leere Zeile zählt nicht', async () => {
    await showCheck();
    expect(shown()).not.toContain('Terminvorschläge');
  });

  it('lassen sich bis zu fünf Mal nennen und wieder entfernen, der Fokus geht mit', async () => {
    const { user } = showForm();
    for (let count = 2; count <= 5; count += 1) {
      await press(user, 'Weitere Zeit vorschlagen');
      expect(document.activeElement).toBe(select(count - 1, 'Tag'));
    }
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Weitere Zeit vorschlagen' }).disabled).toBe(
      true,
    );
    await press(user, 'Entfernen: Vorschlag 2');
    expect(rows()).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Weitere Zeit vorschlagen' }));
  });

  it('nennen Ende und Datum und gehen als Kalenderdatei mit', async () => {
    const { user } = showForm();
    await fillIn(user);
    const day = select(0, 'Tag');
    await user.selectOptions(day, day.options[1] ?? '');
    await user.selectOptions(select(0, 'Beginn'), '09:30 Uhr');
    expect(rows()[0]?.textContent).toContain('bis 10:30 Uhr');
    await goOn(user);
    expect(shown()).toMatch(/Terminvorschläge[\s\S]*20\d\d, 09:30 bis 10:30 Uhr/);
    expect(shown()).toMatch(/termine\.ics, \d+\sByte/);
  });

  it('bringen einen unvollständigen Vorschlag mit seinem Feld zur Sprache', async () => {
    const { user } = showForm();
    await fillIn(user);
    await user.selectOptions(select(0, 'Beginn'), '09:30 Uhr');
    await goOn(user);
    await user.click(screen.getByRole('link', { name: 'Bitte wählen Sie ein Datum.' }));
    expect(document.activeElement).toBe(select(0, 'Tag'));
  });
});

describe('Vorbereitungsblatt', () => {
  it('lässt sich ansehen, speichern und allein drucken', async () => {
    const saved = watchDownloads();
    window.print = vi.fn();
    const { user } = showForm();
    await user.click(screen.getByText('Vorbereitungsblatt ansehen'));
    await press(user, 'Als Textdatei speichern');
    expect(await saved[0]?.text()).toContain('[ ] Was steht an');
    const isMarked = () => document.querySelectorAll('[data-prints]').length;
    vi.mocked(window.print).mockImplementation(() => expect(isMarked()).toBe(1));
    await press(user, 'Vorbereitungsblatt drucken');
    expect(window.print).toHaveBeenCalled();
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(isMarked()).toBe(0));
  });

  it('liegt nur bei, wenn es angehakt ist', async () => {
    const { user } = showForm();
    await fillIn(user);
    await user.click(tick('Vorbereitungsblatt'));
    await goOn(user);
    expect(shown()).toContain('– Vorbereitungsblatt');
    expect(shown()).toContain('vorbereitungsblatt.txt');
  });
});
