import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BetriebsmodellePage } from '../../../src/pages/info/BetriebsmodellePage.tsx';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, rowsOf, show } from './infoPage.tsx';

const models = [
  'Lokal, selbst betreut',
  'Lokal, von außen betreut',
  'Gemietet im Rechenzentrum',
  'Kommunal gemeinsam',
  'Vom Hersteller als Dienst',
  'Gemischt',
];

let markup = '';
beforeEach(() => {
  markup = show(<BetriebsmodellePage questionnaire={questionnaire} />);
});

describe('Betriebsmodelle im Vergleich', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('vergleicht sechs Modelle in allen Merkmalen, ohne eine Zelle leer zu lassen', () => {
    const tables = screen.getAllByRole('table');
    for (const table of tables) {
      const heads = within(table).getAllByRole('columnheader');
      expect(heads.map(({ textContent }) => textContent)).toEqual(['Merkmal', ...models]);
    }
    const rows = tables.flatMap(rowsOf);
    expect(rows.map(([feature]) => feature)).toEqual([
      'Organisation',
      'Zuständigkeiten',
      'Personalbedarf',
      'Vertretung',
      'Kostenarten',
      'Planbarkeit',
      'Haushalt',
      'Vergabe',
      'Verfügbarkeit',
      'Sicherheit',
      'Ort der Daten',
      'Bindung und Ausstieg',
      'Einfluss',
      'Zeit bis zur Umstellung',
      'Passt eher, wenn …',
      'Passt eher nicht, wenn …',
    ]);
    expect(rows.filter((row) => row.length !== 7 || row.some((text) => text.trim() === ''))).toEqual([]);
  });

  it('zeigt jedes Modell als Bild in Worten; entschieden wird immer im Rathaus', () => {
    const pictures = screen.getByRole('region', { name: 'Sechs Modelle: Wer macht was, und wo?' });
    const cards = within(pictures).getAllByRole('listitem');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual(models);
    for (const card of cards) {
      const [home, elsewhere] = card.querySelectorAll('dl > div');
      expect(home?.textContent).toMatch(/^Im Rathaus.*Entscheidung/);
      expect(elsewhere?.textContent).not.toContain('Entscheidung');
    }
  });

  it('nennt die Aufgaben, die in jedem Modell bei der Kommune bleiben', () => {
    const staying = screen.getByRole('complementary', { name: 'Das bleibt in jedem Modell bei Ihnen' });
    expect(
      within(staying)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(questionnaire.tasks.filter(({ stays }) => stays).map(({ name }) => name));
  });

  it('weist „passt eher“ als eigene Bewertungslogik aus und sagt, dass je Baustein gewählt wird', () => {
    const fit = screen.getByRole('region', { name: 'Wann passt ein Modell eher?' });
    expect(fit.textContent).toContain('unsere Bewertungslogik');
    expect(screen.getByRole('heading', { name: 'Gewählt wird je Baustein, nicht für alles' })).toBeTruthy();
  });
});
