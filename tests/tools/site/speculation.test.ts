// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPages } from '../../../src/site/render.tsx';
import { headersFile, headersFrom } from '../../../tools/site/headers.ts';
import { speculationAddress, speculationRules } from '../../../tools/site/speculation.ts';

type Condition = { href_matches?: string; selector_matches?: string; and?: Condition[]; not?: Condition };
const rules = JSON.parse(speculationRules()) as Record<string, { where: Condition; eagerness: string }[]>;

/** Whether a link on a page fulfils a condition, as far as these rules go. */
function fulfils(
  link: Element,
  page: string,
  { href_matches, selector_matches, and, not }: Condition,
): boolean {
  const { pathname } = new URL(link.getAttribute('href') ?? '', `http://hier${page}`);
  if (href_matches) return new RegExp(`^${href_matches.replace('*', '.*')}$`).test(pathname);
  if (selector_matches) return link.matches(selector_matches);
  if (not) return !fulfils(link, page, not);
  return (and ?? []).every((each) => fulfils(link, page, each));
}

const linksOf = (html: string) => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]'),
];
/** Addresses that a browser fetches from a page with this eagerness. */
const fetched = (page: string, links: Element[], eagerness: string): string[] => {
  const wanted = Object.values(rules)
    .flat()
    .filter((rule) => rule.eagerness === eagerness);
  return links
    .filter((link) => wanted.some(({ where }) => fulfils(link, page, where)))
    .map((link) => link.getAttribute('href') ?? '');
};
const pages = renderPages().map(({ file, html }) => ({
  path: `/${file.replace(/index\.html$/, '')}`,
  links: linksOf(html),
}));

describe('Was der Browser im Voraus holen darf', () => {
  it('sagt jede Seite, und der Server nennt die Regeln beim richtigen Namen', () => {
    const headersFor = headersFrom(headersFile([]));
    for (const { path } of pages) {
      expect(headersFor(path)['Speculation-Rules']).toBe(`"${speculationAddress}"`);
      expect(headersFor(path)['Content-Type']).toBeUndefined();
    }
    expect(headersFor(speculationAddress)['Content-Type']).toBe('application/speculationrules+json');
  });

  it('sind nur Seiten auf dem Weg zur ersten Frage, und erst, wenn jemand nach dem Link greift', () => {
    const reached = pages.flatMap(({ path, links }) => fetched(path, links, 'moderate'));
    expect([...new Set(reached.map((href) => href.split('#')[0]))].sort()).toEqual([
      '/beginnen/',
      '/fragen/',
    ]);
  });

  it('ist ohne Griff danach nur die erste Frage, und nur auf der Seite davor', () => {
    const atOnce = pages.flatMap(({ path, links }) =>
      fetched(path, links, 'immediate').map((href) => `${path} → ${href}`),
    );
    expect(atOnce).toEqual(['/beginnen/ → /fragen/#/beginnen']);
  });

  it('sind nie Stellen innerhalb des Fragebogens', () => {
    const inside = linksOf('<a class="button-primary" href="#/uebersicht">Übersicht</a>');
    expect([...fetched('/fragen/', inside, 'moderate'), ...fetched('/fragen/', inside, 'immediate')]).toEqual(
      [],
    );
  });
});
