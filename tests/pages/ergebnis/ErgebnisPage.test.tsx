import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pathOf } from '../../../src/interview/location.ts';
import { pagesOf } from '../../../src/interview/resultPages.ts';
import { pageNames } from '../../../src/pages/ergebnis/pages.ts';
import { violations } from '../accessibility.ts';
import { answers, questionnaire, renderResult } from './renderResult.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });
const links = () => screen.getByRole('navigation', { name: 'Seiten des Ergebnisses' });
const pages = pagesOf(questionnaire);

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Ergebnis', () => {
  it('beginnt mit dem Überblick für diese Kommune', () => {
    renderResult();
    expect(heading().textContent).toBe('Überblick');
    expect(screen.getByText(/Gemeinde Müßlingen/)).toBeTruthy();
    expect(document.title).toBe('Überblick – Ergebnis – Betriebskompass');
  });

  it.each(pages)(
    'hat unter eigener Adresse die Seite „%s“, die das Verzeichnis als die gezeigte nennt',
    (page) => {
      const { session } = renderResult({ page });
      expect(pathOf(session())).toBe(`/ergebnis/-/${page}`);
      expect(heading().textContent).toBe(pageNames[page]);
      const current = within(links()).getAllByRole('link', { current: 'page' });
      expect(current.map((link) => link.textContent)).toEqual([pageNames[page]]);
      expect(current[0]?.getAttribute('href')).toBe(`#/ergebnis/-/${page}`);
    },
  );

  it.each(pages)('ist auf der Seite „%s“ für Hilfsmittel lesbar', async (page) => {
    renderResult({ page });
    expect(await violations(document.body)).toEqual([]);
  });

  it.each(pages)('trägt auf der Seite „%s“ im Kopf „Entwurf“, solange zu wenig beantwortet ist', (page) => {
    const some = Object.fromEntries(Object.entries(answers).slice(0, 9));
    renderResult({ page }, some);
    expect(screen.getByText(/Entwurf/, { selector: '.result-stamp' })).toBeTruthy();
    cleanup();
    renderResult({ page });
    expect(document.querySelector('.result-stamp')).toBeNull();
  });

  it('führt mit dem Verzeichnis zu jeder Seite und setzt den Fokus auf ihre Überschrift', async () => {
    const { user } = renderResult();
    for (const page of pages.slice(1)) {
      await user.click(within(links()).getByRole('link', { name: pageNames[page] }));
      expect(heading().textContent).toBe(pageNames[page]);
      expect(document.activeElement).toBe(heading());
    }
  });

  it('führt am Fuß jeder Seite zur nächsten, bis zur Vorlage', async () => {
    const { user } = renderResult();
    const seen = [heading().textContent];
    for (
      let next = screen.queryByRole('link', { name: /^Weiter: / });
      next;
      next = screen.queryByRole('link', { name: /^Weiter: / })
    ) {
      await user.click(next);
      seen.push(heading().textContent);
    }
    expect(seen).toEqual(pages.filter((page) => page !== 'alles').map((page) => pageNames[page]));
  });

  it('sagt auf schmalen Schirmen, die wievielte Seite das ist', () => {
    renderResult({ page: 'bindung' });
    expect(screen.getByText('Bindung (3 von 8)')).toBeTruthy();
  });

  it('kehrt nach einer Änderung auf die Seite zurück, auf der sie begann', async () => {
    const { user, session } = renderResult({ page: 'bindung' });
    const [link] = screen.getAllByRole('link', { name: /^Ändern: / });
    if (!link) throw new Error('There is no such link.');
    await user.click(link);
    expect(session().screen).toBe('revising');
    fireEvent.click(link);
    expect(session().result).toEqual({ page: 'bindung' });
  });

  it('bringt von jeder Seite das ganze Ergebnis zu Papier und steht danach wieder dort', () => {
    renderResult({ page: 'schritte' });
    const sheet = () => document.querySelector('.print-only');
    expect(sheet()).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    const titles = [...(sheet()?.querySelectorAll('h2') ?? [])].map(({ textContent }) =>
      textContent?.replace(/^\d+\s/, ''),
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'Kurzfassung',
        'Ausgangslage',
        'Bindung an Anbieter',
        'Möglichkeiten',
        'Beschlussvorschlag',
      ]),
    );
    expect(titles).not.toContain('Anlage');
    expect([...(sheet()?.querySelectorAll('details') ?? [])].every(({ open }) => open)).toBe(true);
    fireEvent(window, new Event('afterprint'));
    expect(sheet()).toBeNull();
    expect(heading().textContent).toBe('Schritte');
  });

  it('bleibt lesbar, wenn fast noch nichts beantwortet ist', () => {
    const ids = questionnaire.sections.slice(0, 2).flatMap(({ questions }) => questions.map(({ id }) => id));
    const first = Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
    expect(Object.keys(first).length).toBeGreaterThan(5);
    for (const page of pages) {
      renderResult({ page }, first);
      expect(screen.getAllByRole('heading', { level: 1 }).length).toBeGreaterThan(0);
    }
  });
});
