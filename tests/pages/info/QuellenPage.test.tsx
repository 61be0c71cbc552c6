import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageSources } from '../../../src/pages/info/content/sources.ts';
import { QuellenPage } from '../../../src/pages/info/QuellenPage.tsx';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, show } from './infoPage.tsx';

let markup = '';
beforeEach(() => {
  markup = show(<QuellenPage questionnaire={questionnaire} />);
});

describe('Quellen', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('gibt jeder Quelle von Fragebogen und Seiten eine eigene Adresse mit Titel und Stand', () => {
    for (const { id, title, date } of [...questionnaire.sources, ...pageSources]) {
      const text = document.getElementById(id)?.textContent;
      expect(text).toContain(title);
      expect(text).toContain(date);
    }
  });

  it('zählt, was im Fragebogen auf einer Quelle beruht', () => {
    const used = questionnaire.tasks.filter(({ sources }) => sources.includes('bsi_wiba')).length;
    expect(used).toBeGreaterThan(1);
    expect(document.getElementById('bsi_wiba')?.textContent).toContain(`Aufgaben: ${used}`);
  });
});
