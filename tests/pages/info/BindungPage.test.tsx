import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BindungPage } from '../../../src/pages/info/BindungPage.tsx';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, rowsOf, show } from './infoPage.tsx';

let markup = '';
beforeEach(() => {
  markup = show(<BindungPage questionnaire={questionnaire} />);
});

const region = (name: string | RegExp) => screen.getByRole('region', { name });

describe('Wo binden wir uns?', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('erklärt jede Dimension des Fragebogens mit Leitfrage und einem Merkmal aus dem Alltag', () => {
    const cards = within(region('Woher Bindung kommt')).getAllByRole('listitem');
    expect(cards).toHaveLength(questionnaire.dimensions.length);
    for (const [index, { name, short }] of questionnaire.dimensions.entries()) {
      expect(cards[index]?.textContent).toContain(name + short);
      expect(cards[index]?.textContent).toMatch(/Daran merken Sie es: \S+/);
    }
  });

  it('nennt fünf Hebel, jeden mit einem ersten Schritt', () => {
    const levers = within(region('Fünf Hebel gegen Abhängigkeit')).getAllByRole('listitem');
    expect(levers).toHaveLength(5);
    for (const lever of levers) expect(lever.textContent).toMatch(/Erster Schritt: \S+/);
  });

  it('prüft mit drei Fragen, welche Teile gebunden sind, und deutet jede Antwort', () => {
    const check = within(region(/^Kleine Prüfung/));
    const questions = within(check.getByRole('list')).getAllByRole('listitem');
    expect(questions.map(({ textContent }) => textContent?.at(-1))).toEqual(['?', '?', '?']);
    const results = rowsOf(check.getByRole('table', { name: 'Was die Antworten bedeuten' }));
    expect(results.map((row) => row[1])).toEqual(['trennbar', 'teilweise trennbar', 'gekoppelt']);
    expect(check.getByText(/Wissen Sie eine Antwort nicht/)).toBeTruthy();
  });

  it('nennt zum Data Act Stand, Quelle und was offen ist', () => {
    const text = region('Was der Data Act ändert').textContent;
    expect(text).toContain('Stand 23.11.2026');
    expect(text).toContain('im Wortlaut prüfen');
    expect(within(region('Was der Data Act ändert')).getByRole('link', { name: 'Data Act' })).toBeTruthy();
  });
});
