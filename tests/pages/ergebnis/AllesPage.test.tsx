import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compose } from '../../../src/entscheidungsgrundlage/compose.ts';
import { contextOfExample, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

const titles = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.replace(/^\d+\s/, ''));

describe('Alles auf einer Seite', () => {
  const { sections } = compose(contextOfExample());
  const main = sections.filter(({ annex }) => !annex).map(({ title }) => title);

  it('hat die Abschnitte des Dokuments in dessen Reihenfolge und zählt sie wie dort', () => {
    renderResult({ page: 'alles' });
    expect(titles()).toEqual(main);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toMatch(/^1\s/);
  });

  it('zeigt die Anlage nur, wenn man sie wünscht, geschlossen', async () => {
    const { user } = renderResult({ page: 'alles' });
    await user.click(screen.getByRole('checkbox', { name: 'Anlagen mit anzeigen und drucken' }));
    expect(titles()).toEqual(sections.map(({ title }) => title));
    const annex = screen.getByRole('region', { name: 'Anlage' });
    expect(
      [...annex.querySelectorAll(':scope > details')].every((each) => !(each as HTMLDetailsElement).open),
    ).toBe(true);
  });

  it('nennt nirgends eine Gesamtzahl', () => {
    renderResult({ page: 'alles' });
    const text = screen.getByRole('main').textContent ?? '';
    expect(text).not.toMatch(/\d\s*%|\d von 100|Gesamtwert|Gesamtpunkt/);
  });
});

describe('Vorlage', () => {
  it('hat den Beschlussvorschlag, das Dokument und am Ende das Gespräch', () => {
    renderResult({ page: 'vorlage' });
    const draft = within(screen.getByRole('region', { name: 'Beschlussvorschlag' }));
    const items = draft.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('beauftragt die Verwaltung');
    expect(items[1]).toContain('klärt die offenen Punkte');
    expect(screen.getByRole('button', { name: 'Entscheidungsgrundlage herunterladen (PDF)' })).toBeDefined();
    const talk = within(screen.getByRole('region', { name: 'Darüber sprechen' }));
    expect(talk.getByRole('link', { name: /^Erstgespräch anfragen/ }).getAttribute('href')).toBe(
      '/erstgespraech/',
    );
  });
});
