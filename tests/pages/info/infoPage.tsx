import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageSources } from '../../../src/pages/info/content/sources.ts';
import { Sources } from '../../../src/pages/info/SourceNote.tsx';

/** Puts a page as finished HTML into the document and returns its markup. */
export function show(page: ReactNode): string {
  const markup = renderToStaticMarkup(
    <Sources value={questionnaire.sources}>
      <main>{page}</main>
    </Sources>,
  );
  document.body.innerHTML = markup;
  return markup;
}

const linksTo = (page: string): string[] =>
  [...document.querySelectorAll(`a[href^="/${page}/#"]`)].map((link) => link.getAttribute('href') ?? '');

/** Links of the shown page into glossary, sources or itself that lead nowhere. */
export function deadLinks(): string[] {
  const known = [
    ...questionnaire.glossary.map(({ id }) => `/glossar/#${id}`),
    ...questionnaire.tasks.map(({ id }) => `/verantwortung/#${id}`),
    ...[...questionnaire.sources, ...pageSources].map(({ id }) => `/quellen/#${id}`),
  ];
  const inside = [...document.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !document.getElementById(href.slice(1)));
  const outside = ['glossar', 'quellen', 'verantwortung'].flatMap(linksTo);
  return [...inside, ...outside.filter((href) => !known.includes(href))];
}

/** What no information page may hold: scripts, handlers, style attributes, ids given twice, or not exactly one h1. */
export function flaws(markup: string): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [
    ...(markup.match(/<script|<button|\son[a-z]+=|\sstyle=|javascript:/g) ?? []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id}`),
    ...(screen.getAllByRole('heading', { level: 1 }).length === 1 ? [] : ['h1']),
  ];
}

/** Head and cells of every row of a table, as texts. */
export const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
