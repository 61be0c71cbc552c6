import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks } from '../../src/html/Blocks.tsx';
import { violations } from '../pages/accessibility.ts';
import { direction, sampleDocument, statement, table } from '../pages/ergebnis/sampleDocument.ts';

const allBlocks = sampleDocument.sections.flatMap(({ blocks }) => blocks);

describe('Blocks', () => {
  it('öffnet jede Aussage zu den Angaben, auf denen sie beruht, je mit „Ändern“', () => {
    render(
      <Blocks
        blocks={[statement]}
        change={({ question, label }) => <a href={`#/aendern/${question}`}>Ändern: {label}</a>}
      />,
    );
    const item = screen.getByRole('listitem');
    expect(within(item).getByRole('heading', { name: statement.title })).toBeTruthy();
    const details = within(item).getByText('Worauf das beruht: 2 Angaben').closest('details');
    expect(details?.open).toBe(false);
    const terms = within(item)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(['Eigene Kopie', 'Herausgabe – E-Mail']);
    expect(within(item).getByText('großes Hindernis')).toBeTruthy();
    expect(within(item).getByRole('link', { name: 'Ändern: Eigene Kopie' }).getAttribute('href')).toBe(
      '#/aendern/d_kopie',
    );
  });

  it('bietet ohne Weg zu den Fragen nichts zum Ändern an', () => {
    render(<Blocks blocks={allBlocks} />);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('behält die Rollen der Tabelle, auch wenn sie als Karten gesetzt wird', () => {
    const { container } = render(<Blocks blocks={[table]} />);
    const set = screen.getByRole('table', { name: 'Aufgaben mit Lücken' });
    expect(
      within(set)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Aufgabe', 'Zuständig']);
    expect(
      within(set)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Datensicherung', 'Wiederherstellung']);
    const explicit = [...container.querySelectorAll('table, tr, th, td')].map((element) =>
      element.getAttribute('role'),
    );
    expect(explicit).not.toContain(null);
    expect(within(set).getByText('offen').closest('td')?.dataset.column).toBe('Zuständig');
  });

  it('gibt jeder Richtung dieselben Teile und behält die Reihenfolge', () => {
    const titles = ['Belassen und absichern', 'Teile getrennt vergeben', 'Eigenen Betrieb stärken'];
    render(<Blocks blocks={titles.map((title, index) => direction(`r${index}`, title))} />);
    const articles = screen.getAllByRole('article');
    expect(articles.map((article) => within(article).getByRole('heading', { level: 3 }).textContent)).toEqual(
      titles,
    );
    for (const article of articles) {
      const parts = within(article)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent);
      expect(parts).toEqual(['Dafür spricht', 'Dagegen spricht', 'Voraussetzungen', 'Erster Schritt']);
      const under = (title: string) =>
        within(article).getByRole('heading', { level: 4, name: title }).nextElementSibling?.textContent;
      expect(under('Dafür spricht')).toBe('Der Betrieb läuft weiter.');
      expect(under('Dagegen spricht')).toBe('Die Bindung bleibt.');
      expect(within(article).getByText('Wirkungen und ihre Gründe').closest('details')).not.toBeNull();
      expect(within(article).getByText('Weniger Aufgaben im Haus.')).toBeTruthy();
    }
  });

  it('setzt Punkte unter ihre Überschrift, jeden mit seinem Wort', () => {
    const lines = [
      [{ label: 'Dafür', text: 'Bald endet er.' }],
      [{ label: 'Dagegen', text: 'Es kostet Zeit.' }],
    ];
    const points = { kind: 'points' as const, title: 'Verträge erneuern', aside: 'kommt in Betracht', lines };
    const { rerender } = render(<Blocks blocks={[points]} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Verträge erneuern');
    expect(screen.getByText('kommt in Betracht')).toBeTruthy();
    const terms = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(terms).toEqual([
      ['Dafür', 'Bald endet er.'],
      ['Dagegen', 'Es kostet Zeit.'],
    ]);
    rerender(<Blocks blocks={[{ kind: 'heading', text: 'Alle Richtungen' }, points]} />);
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Verträge erneuern');
  });

  it('setzt den Beschlussvorschlag als Zitat mit nummerierten Sätzen', () => {
    render(<Blocks blocks={allBlocks.filter(({ kind }) => kind === 'resolution')} />);
    expect(within(screen.getByRole('blockquote')).getByRole('listitem').textContent).toBe(
      'Der Gemeinderat nimmt Kenntnis.',
    );
  });

  it('hebt nur hervor, was hervorgehoben ist', () => {
    render(<Blocks blocks={[{ kind: 'paragraph', text: statement.text }]} />);
    expect(screen.getByRole('strong').textContent).toBe('keine eigene Kopie');
    expect(screen.getByRole('paragraph').textContent).toBe('Nach Ihren Angaben gibt es keine eigene Kopie.');
  });

  it('ist für Hilfsmittel lesbar', async () => {
    const { container } = render(
      <main>
        <h1>Ergebnis</h1>
        <h2>Abschnitt</h2>
        <Blocks blocks={allBlocks} change={({ label }) => <a href="#/aendern/x">Ändern: {label}</a>} />
      </main>,
    );
    expect(await violations(container)).toEqual([]);
  });
});
