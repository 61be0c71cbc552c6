import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pageSources } from '../../src/pages/info/content/sources.ts';
import { Sources } from '../../src/pages/info/SourceNote.tsx';

const addressesIn = (container: HTMLElement): string[] =>
  [...container.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );

const fragmentsOf = (container: HTMLElement, page: string): string[] =>
  addressesIn(container)
    .filter((address) => address.startsWith(`${page}#`))
    .map((address) => address.slice(page.length + 1));

/** Every value of a list of ids in an attribute, e.g. `data-inhalt="E1 E2"`. */
const valuesOf = (container: HTMLElement, attribute: string): string[] =>
  [...container.querySelectorAll(`[${attribute}]`)].flatMap(
    (element) => element.getAttribute(attribute)?.split(' ') ?? [],
  );

/** What holds for every information page. `points` are the numbers of the points of content it covers. */
export function describeInformationPage(page: ReactNode, points: readonly string[]) {
  describe('als Informationsseite', () => {
    const complete = (
      <Sources value={questionnaire.sources}>
        <main>{page}</main>
      </Sources>
    );
    const show = () => render(complete).container;

    it('hat genau eine Überschrift der ersten Ebene und überspringt keine Ebene', () => {
      const levels = [...show().querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });

    it('zeigt nur auf Adressen dieser Website, auf E-Mail und Telefon', () => {
      const foreign = addressesIn(show()).filter((address) => !/^(\/(?!\/)|#|mailto:|tel:\+)/.test(address));
      expect(foreign).toEqual([]);
    });

    it('führt zur Selbsteinschätzung und zum Erstgespräch', () => {
      const addresses = addressesIn(show());
      // Where assessments lie is named by its own address.
      expect(addresses.some((address) => address === '/beginnen/' || address === '/fragen/')).toBe(true);
      expect(addresses).toContain('/erstgespraech/');
    });

    it('verweist nur auf Stellen, Fachwörter und Quellen, die es gibt', () => {
      const container = show();
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(fragmentsOf(container, '')));
      expect(ids).toEqual(expect.arrayContaining(valuesOf(container, 'aria-labelledby')));
      const terms = questionnaire.glossary.map(({ id }) => id);
      expect(terms).toEqual(expect.arrayContaining(fragmentsOf(container, '/glossar/')));
      const sources = [...questionnaire.sources, ...pageSources].map(({ id }) => id);
      expect(sources).toEqual(expect.arrayContaining(fragmentsOf(container, '/quellen/')));
    });

    it(`enthält die Inhalte ${points.join(', ') || '(keine eigenen)'}`, () => {
      expect(valuesOf(show(), 'data-inhalt').sort()).toEqual([...points].sort());
    });

    it('ist ohne Skript vollständig', () => {
      expect(renderToStaticMarkup(complete)).not.toMatch(/<(script|form|button)|\son\w+=/);
    });
  });
}
