import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const three: Answers = { bausteine: ['email', 'website', 'server'] };
const open = (question: string, answers: Answers = three) =>
  renderInterview(<QuestionScreen />, { answers, events: [{ type: 'goTo', question }] });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const rowOnScreen = () => screen.getByRole('heading', { level: 1 }).textContent?.split('. ')[0];

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Eine Frage mit Zeilen', () => {
  it('fragt nur nach den Teilen, die es gibt, einen nach dem anderen', async () => {
    const { user, session } = open('betrieb', { bausteine: ['email', 'server'] });
    expect(rowOnScreen()).toBe('1 von 2: Zeile email');
    await user.click(screen.getByRole('radio', { name: 'Antwort haus' }));
    await user.click(next());
    expect(rowOnScreen()).toBe('2 von 2: Zeile server');
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'Weiß ich nicht' }));
    await user.click(next());
    expect(session().reading.answers.betrieb).toEqual({ email: 'haus', server: 'unknown' });
    expect(session().at).not.toBe('betrieb');
  });

  it('speichert jede Zeile sofort und gibt der nächsten den Fokus', async () => {
    const { user, session } = open('betrieb');
    await user.click(screen.getByRole('radio', { name: 'Antwort haus' }));
    await user.keyboard('{Enter}');
    expect(session()).toMatchObject({ at: 'betrieb', answers: { betrieb: { email: 'haus' } } });
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: /^2 von 3: Zeile website/ }),
    );
    expect(document.title).toMatch(/^Zeile website: Wie wird dieser Teil betrieben\? – /);
  });

  it('übernimmt eine Antwort für alle übrigen Teile, aber nicht über vorhandene Antworten hinweg', async () => {
    const { user, session } = open('betrieb', { ...three, betrieb: { website: 'haus' } });
    await user.click(screen.getByRole('radio', { name: 'Antwort extern' }));
    await user.click(screen.getByRole('button', { name: 'den übrigen Teil' }));
    expect(session().reading.answers.betrieb).toEqual({ email: 'extern', website: 'haus', server: 'extern' });
    await user.click(next());
    expect(session().at).not.toBe('betrieb');
  });

  it('bietet keine Übernahme an, wenn nichts mehr offen ist', () => {
    open('betrieb', { ...three, betrieb: { email: 'haus', website: 'haus', server: 'haus' } });
    expect(screen.queryByRole('button', { name: /ohne Antwort|den übrigen/ })).toBeNull();
  });

  it('führt über die Liste zu jeder Zeile und zeigt ihre Antwort', async () => {
    const { user } = open('betrieb', { ...three, betrieb: { email: 'extern' } });
    expect(screen.getByText('Ihre Antworten: 1 von 3')).toBeDefined();
    const [first] = screen.getAllByRole('listitem').filter((item) => within(item).queryByText('Zeile email'));
    expect(first?.textContent).toBe('Zeile emailAntwort extern');
    await user.click(screen.getByRole('button', { name: 'Zeile email' }));
    expect(rowOnScreen()).toBe('1 von 3: Zeile email');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Antwort extern' }).checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Zeile email' }).getAttribute('aria-current')).toBe('step');
  });

  it('setzt bei der ersten offenen Zeile fort und geht mit „Zurück“ zeilenweise', async () => {
    const { user, session } = open('betrieb', { ...three, betrieb: { email: 'extern' } });
    expect(rowOnScreen()).toBe('2 von 3: Zeile website');
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(rowOnScreen()).toBe('1 von 3: Zeile email');
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(session().at).toBe('bausteine');
  });

  it('lässt eine Zeile für später und kommt zur nächsten', async () => {
    const { user, session } = open('betrieb');
    for (const row of ['1 von 3: Zeile email', '2 von 3: Zeile website', '3 von 3: Zeile server']) {
      expect(rowOnScreen()).toBe(row);
      await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    }
    expect(session()).toMatchObject({ screen: 'reviewing', answers: three });
  });

  it('meldet eine fehlende Antwort bei der Zeile und hält die Regeln für Barrierefreiheit ein', async () => {
    const { user } = open('betrieb');
    expect(await violations(document.body)).toEqual([]);
    await user.click(next());
    await user.click(screen.getByRole('link', { name: /Bitte wählen Sie eine Antwort/ }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Antwort haus' }));
  });

  it('löst „Weiß ich nicht“ für die ganze Frage zeilenweise auf, sobald eine Zeile bekannt ist', async () => {
    const { user, session } = open('betrieb', { ...three, betrieb: 'unknown' });
    await user.click(screen.getByRole('radio', { name: 'Antwort haus' }));
    await user.click(next());
    expect(session().reading.answers.betrieb).toEqual({
      email: 'haus',
      website: 'unknown',
      server: 'unknown',
    });
  });
});

describe('Aufgaben', () => {
  it('fragt bei einer Stelle von außen, ob es schriftlich geregelt ist', async () => {
    const { user, session } = open('aufgaben');
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    expect(screen.queryByRole('group', { name: 'Ist das schriftlich geregelt?' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    await user.click(screen.getByRole('checkbox', { name: 'Dienstleister' }));
    await user.click(next());
    const problem = screen.getByRole('link', { name: 'Bitte wählen Sie, ob das schriftlich geregelt ist.' });
    await user.click(problem);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ja' }));
    await user.keyboard(' {Enter}');
    expect(session().reading.answers.aufgaben).toEqual({
      a01: { parties: ['dienstleister'], written: 'yes' },
    });
  });

  it('fragt bei zwei Beteiligten, wer die Federführung hat', async () => {
    const { user, session } = open('aufgaben');
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    await user.click(screen.getByRole('checkbox', { name: 'Hersteller' }));
    const lead = screen.getByRole('group', { name: 'Wer hat die Federführung?' });
    expect(
      within(lead)
        .getAllByRole('radio')
        .map((radio) => radio.closest('.row')?.textContent),
    ).toEqual(['Kommune', 'Hersteller', 'Das ist nicht festgelegt']);
    await user.click(within(lead).getByRole('radio', { name: 'Kommune' }));
    await user.click(screen.getByRole('radio', { name: 'Nein' }));
    await user.click(next());
    expect(session().reading.answers.aufgaben).toEqual({
      a01: { parties: ['kommune', 'hersteller'], written: 'no', lead: 'kommune' },
    });
  });

  it.each(['Niemand', 'Ungeklärt', 'Weiß ich nicht'])('lässt „%s“ nur allein stehen', async (name) => {
    const { user } = open('aufgaben');
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    await user.click(screen.getByRole('checkbox', { name }));
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
    expect(ticked).toEqual([screen.getByRole('checkbox', { name })]);
  });

  it('übernimmt eine Antwort für alle übrigen Aufgaben', async () => {
    const { user, session } = open('aufgaben');
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    await user.click(screen.getByRole('button', { name: 'alle 2 Aufgaben ohne Antwort' }));
    const own = { parties: ['kommune'] };
    expect(session().reading.answers.aufgaben).toEqual({ a01: own, a02: own, a03: own });
  });

  it('sagt, was in der Kommune bleibt und was andere übernehmen können', () => {
    open('aufgaben');
    expect(screen.getByText('Die Kommune entscheidet.')).toBeDefined();
    expect(screen.getByText('Ein Partner richtet ein.')).toBeDefined();
  });
});
