import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GlossarPage } from '../../../src/pages/info/GlossarPage.tsx';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, show } from './infoPage.tsx';

let markup = '';
beforeEach(() => {
  markup = show(<GlossarPage questionnaire={questionnaire} />);
});

describe('Glossar', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('gibt jedem Begriff des Fragebogens eine eigene Adresse mit seiner Erklärung', () => {
    for (const { id, term, text } of questionnaire.glossary) {
      expect(document.getElementById(id)?.textContent).toBe(term + text);
    }
    expect(screen.getAllByRole('term')).toHaveLength(questionnaire.glossary.length);
  });

  it('ordnet alle Begriffe nach dem Alphabet und unter ihrem Buchstaben', () => {
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent ?? '');
    expect(terms).toEqual(terms.toSorted(new Intl.Collator('de').compare));
    for (const heading of screen.getAllByRole('heading', { level: 2 })) {
      const section = screen.getByRole('region', { name: heading.textContent ?? '' });
      for (const term of within(section).getAllByRole('term')) {
        expect(term.textContent?.charAt(0).toUpperCase()).toBe(heading.textContent);
      }
    }
  });

  it('stellt Umlaute zu ihrem Grundbuchstaben', () => {
    const glossary = [
      { id: 'oeffentlich', term: 'Öffentlichkeit', text: 'Alle.' },
      { id: 'ozg', term: 'OZG', text: 'Gesetz.' },
    ];
    show(<GlossarPage questionnaire={{ ...questionnaire, glossary }} />);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['O']);
  });

  it('führt von jedem Buchstaben zu seinem Abschnitt', () => {
    const letters = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(letters.map(({ textContent }) => textContent)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    );
  });
});
